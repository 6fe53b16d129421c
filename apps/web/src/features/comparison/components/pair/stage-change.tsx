import { VisuallyHidden } from '@selbstcheck/ui';
import { StageName } from '../../../../shared/components/stage-name.js';
import { useComparisonText } from '../frame/comparison-text.js';
import type { MeanChange } from './mean-pieces.js';

/** The stages of both rounds; one where it stayed. */
export function StageChange({ stages: { before, after } }: Pick<MeanChange, 'stages'>) {
  const t = useComparisonText();
  if (before === null || after === null) return null;
  return (
    <p className="stage-change">
      {before === after ? (
        <>
          {t('stage.same')} <StageName stage={after} />
        </>
      ) : (
        <>
          {t('stage.from')} <StageName stage={before} /> <span aria-hidden="true">→</span>{' '}
          <VisuallyHidden>{t('stage.to')}</VisuallyHidden> <StageName stage={after} />
        </>
      )}
    </p>
  );
}

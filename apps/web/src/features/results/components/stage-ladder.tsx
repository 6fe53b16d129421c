import { stageSteps } from '@selbstcheck/charts';
import { STAGES, type Stage } from '@selbstcheck/domain';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../shared/components/picture.js';

/** The four stages with their words; the reached one stands out in shape, weight and words. */
export function StageLadder({ stage }: { readonly stage: Stage | null }) {
  const { t } = useTranslation();
  return (
    <div className="ladder">
      <Picture svg={stageSteps({ stage, height: 18, words: null })} />
      <ol aria-label={t('stage.scaleLabel')}>
        {STAGES.map((step) => (
          <li key={step} className={step === stage ? 'ladder__reached' : undefined}>
            {t(`stage.short.${step}`)}
            {step === stage ? <VisuallyHidden> {t('stage.reached')}</VisuallyHidden> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

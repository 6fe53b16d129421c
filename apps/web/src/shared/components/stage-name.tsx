import { stageSteps } from '@selbstcheck/charts';
import type { Stage } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { Picture } from './picture.js';

/** A stage in words with its four steps; the steps repeat the words and are silent. */
export function StageName({ stage }: { readonly stage: Stage | null }) {
  const { t } = useTranslation();
  return (
    <span className="stage-name">
      <Picture className="stage-name__steps" svg={stageSteps({ stage, height: 12, words: null })} />
      <span>{stage === null ? t('stage.none') : t(`stage.short.${stage}`)}</span>
    </span>
  );
}

import { WK_2020 } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { useScoringModel } from '../../../shared/scoring-model/scoring-model.js';

/** Says so where an installation scores by another model than the product's own. */
export function OtherModelNote() {
  const { t } = useTranslation('methods');
  const { name } = useScoringModel();
  if (name === WK_2020.name) return null;
  return <p className="lead">{t('otherModel', { model: name, own: WK_2020.name })}</p>;
}

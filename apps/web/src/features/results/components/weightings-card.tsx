import type { OverallExplanation } from '@selbstcheck/contracts';
import { Fraction, type Stage } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { WithJoints } from '../../../shared/hyphenation/with-joints.js';
import { valueInWords } from '../../../shared/format/value-in-words.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useCutOffs } from '../../../shared/scoring-model/scoring-model.js';
import { differenceInWords } from './range-in-words.js';

interface Weighting {
  readonly value: string | null;
  readonly stage: Stage | null;
}

/** The overall value under the three weightings; says so when the stage differs. */
export function WeightingsCard({ explanation }: { readonly explanation: OverallExplanation }) {
  const { t } = useTranslation();
  const { score, equalCriteria, equalQuestions } = explanation;
  const differs = equalCriteria.differs || equalQuestions?.differs === true;
  return (
    <section className="card card--table">
      <h2>{t('why.weightingTitle')}</h2>
      <p>
        {t('why.weightingIntro')} <b>{differs ? t('why.weightingOther') : t('why.weightingSame')}</b>
      </p>
      <table className="results results--plain results--weightings">
        <caption className="kern-sr-only">{t('why.weightingTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('why.weightingColumn')}</th>
            <th scope="col">{t('why.columnValue')}</th>
            <th scope="col">{t('why.columnStage')}</th>
          </tr>
        </thead>
        <tbody>
          <WeightingRow title={t('why.weightingFields')} weighting={score} usual={null} />
          <WeightingRow title={t('why.weightingCriteria')} weighting={equalCriteria} usual={score} />
          <WeightingRow title={t('why.weightingQuestions')} weighting={equalQuestions} usual={score} />
        </tbody>
      </table>
    </section>
  );
}

interface WeightingRowProps {
  readonly title: string;
  /** null where recorded ratings hide the answers. */
  readonly weighting: Weighting | null;
  /** What to compare with; null for the usual weighting itself. */
  readonly usual: Weighting | null;
}

function WeightingRow({ title, weighting, usual }: WeightingRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const value = weighting?.value == null ? null : Fraction.parse(weighting.value);
  const compared = usual?.value == null ? null : Fraction.parse(usual.value);
  const stage = weighting?.stage ?? null;
  const otherStage = value !== null && usual !== null && stage !== usual.stage;
  return (
    <tr>
      <th scope="row">
        <WithJoints>{title}</WithJoints>
      </th>
      <td>
        {value === null ? t('why.undeterminable') : valueInWords(value, t, language, cutOffs)}
        {value === null || compared === null ? null : (
          <span className="reason">
            {t('why.weightingDifference', { difference: differenceInWords(value, compared, t, language) })}
          </span>
        )}
      </td>
      <td>
        {stage === null ? '–' : t(`stage.short.${stage}`)}
        {otherStage ? <b> ({t('why.weightingDiffers')})</b> : null}
      </td>
    </tr>
  );
}

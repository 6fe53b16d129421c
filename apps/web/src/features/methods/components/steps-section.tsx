import { Fraction, SCALE_MAXIMUM, STAGES } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { StageName } from '../../../shared/components/stage-name.js';
import { decimal } from '../../../shared/format/decimal.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useCutOffs } from '../../../shared/scoring-model/scoring-model.js';

/** How criterion, field, overall value and stage come about. */
export function StepsSection() {
  const { t } = useTranslation('methods');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const limits = [Fraction.ZERO, ...useCutOffs(), SCALE_MAXIMUM].map((limit) => decimal(limit, language));
  return (
    <section className="card">
      <h2>{t('stepsTitle')}</h2>
      <ol className="steps">
        <li>{t('stepCriterion')}</li>
        <li>{t('stepField')}</li>
        <li>{t('stepOverall')}</li>
        <li>{t('stepStage')}</li>
      </ol>
      <table className="results results--plain">
        <caption className="kern-sr-only">{t('stageTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnStage')}</th>
            <th scope="col">{t('columnRange')}</th>
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => (
            <tr key={stage}>
              <th scope="row">
                <StageName stage={stage} />
              </th>
              <td>{common(`why.limits.${stage}`, { from: limits[stage - 1], to: limits[stage] })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('exactText')}</p>
    </section>
  );
}

import type { FieldExplanation } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { ExplainedCriterionRows } from './explained-criterion-rows.js';

/** Each criterion of a field with the answers its symbol comes from. */
export function CriteriaCard({ criteria }: { readonly criteria: FieldExplanation['criteria'] }) {
  const { t } = useTranslation();
  const answered = criteria.some(({ calculation }) => calculation.basis === 'answers');
  const title = answered ? t('why.criteriaTitle') : t('why.criteriaTitleRecorded');
  return (
    <section className={`card card--table criteria${answered ? ' card--long' : ''}`}>
      <h2>{title}</h2>
      {answered ? null : <p>{t('why.criteriaRecorded')}</p>}
      <table className="results results--explained">
        <caption className="kern-sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{answered ? t('why.columnCriterionQuestion') : t('why.columnCriterion')}</th>
            <th scope="col">{t('why.columnRating')}</th>
          </tr>
        </thead>
        {criteria.map((criterion) => (
          <ExplainedCriterionRows key={criterion.id} criterion={criterion} reasoned={answered} />
        ))}
      </table>
    </section>
  );
}

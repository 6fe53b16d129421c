import type { OthersComparison } from '@selbstcheck/contracts';
import { glyphOfSymbol, LEVELS } from '@selbstcheck/domain';
import { useComparisonText } from '../frame/comparison-text.js';
import { FieldTitle } from '../frame/field-title.js';
import { OthersRow } from './others-row.js';

interface OthersTableProps {
  readonly others: OthersComparison;
  readonly year: number;
}

/** The own values among the middle half of the others, per criterion: picture and data table in one. */
export function OthersTable({ others: { participation, fields, years }, year }: OthersTableProps) {
  const t = useComparisonText();
  const position = years.indexOf(year);
  return (
    <section id="werte" className="card card--long others__values" aria-labelledby="werte-titel">
      <h2 id="werte-titel">{t('others.valuesTitle', { year })}</h2>
      <p className="others__key muted">{t('others.key')}</p>
      <table className="changes others__table">
        <caption className="kern-sr-only">{t('others.caption', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('changes.columnCriterion')}</th>
            <th scope="col" className="numeric">
              {t('others.columnOwn')}
            </th>
            <td className="changes__picture" aria-hidden="true">
              <span className="changes__scale">
                {LEVELS.map((level) => (
                  <span key={level}>{glyphOfSymbol(level)}</span>
                ))}
              </span>
            </td>
            <th scope="col" className="others__half">
              {t('others.columnHalf')}
            </th>
            <th scope="col" className="numeric">
              {t('others.columnMedian')}
            </th>
          </tr>
        </thead>
        {fields.map((field) => (
          <tbody key={field.id}>
            <tr className="others__field">
              <th scope="rowgroup" colSpan={5}>
                <FieldTitle field={field} />
              </th>
            </tr>
            {field.criteria.map((criterion) => (
              <OthersRow
                key={criterion.criterionId}
                title={criterion.title}
                ofYear={criterion.years[position] ?? null}
                needed={participation.needed}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

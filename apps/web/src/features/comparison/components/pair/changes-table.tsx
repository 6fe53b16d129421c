import type { CriterionChangeView } from '@selbstcheck/contracts';
import { glyphOfSymbol, LEVELS } from '@selbstcheck/domain';
import { useComparisonText } from '../frame/comparison-text.js';
import { ChangeRow } from './change-row.js';

interface ChangesTableProps {
  readonly caption: string;
  readonly criteria: readonly CriterionChangeView[];
  readonly municipalityId: string;
}

/** Criteria in two rounds: picture and data table in one. */
export function ChangesTable({ caption, criteria, municipalityId }: ChangesTableProps) {
  const t = useComparisonText();
  return (
    <table className="changes">
      <caption className="kern-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('changes.columnCriterion')}</th>
          <th scope="col" className="changes__before">
            {t('changes.columnBefore')}
          </th>
          <th scope="col" className="changes__after">
            {t('changes.columnAfter')}
          </th>
          <td className="changes__picture" aria-hidden="true">
            <span className="changes__scale">
              {LEVELS.map((level) => (
                <span key={level}>{glyphOfSymbol(level)}</span>
              ))}
            </span>
          </td>
          <th scope="col" className="changes__words">
            {t('changes.columnSame')}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((change) => (
          <ChangeRow key={change.after.criterionId} change={change} municipalityId={municipalityId} />
        ))}
      </tbody>
    </table>
  );
}

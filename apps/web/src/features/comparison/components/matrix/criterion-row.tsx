import { Link } from 'react-router';
import { criterionTrendPath } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { MatrixCell } from './matrix-cell.js';
import type { MatrixRow } from './matrix-rows.js';

interface CriterionRowProps {
  readonly row: MatrixRow;
  readonly isCompact: boolean;
  readonly municipalityId: string;
  /** Said where the row stands apart from its field. */
  readonly fieldNumber?: number;
}

/** One criterion over the rounds. */
export function CriterionRow({ row, isCompact, municipalityId, fieldNumber }: CriterionRowProps) {
  const t = useComparisonText();
  return (
    <tr>
      <th scope="row">
        <Link to={criterionTrendPath(municipalityId, row.criterionId)}>
          <Localized text={row.title} />
        </Link>
        {fieldNumber === undefined ? null : (
          <span className="reason">{t('changes.field', { number: fieldNumber })}</span>
        )}
      </th>
      {row.cells.map((cell, index) => (
        <MatrixCell key={index} cell={cell} isCompact={isCompact} />
      ))}
    </tr>
  );
}

import type { ComparisonMatrix } from '@selbstcheck/contracts';
import { useComparisonText } from '../frame/comparison-text.js';
import { FieldTitle } from '../frame/field-title.js';
import { MatrixHead } from './matrix-head.js';
import { CriterionRow } from './criterion-row.js';
import { MeanRow } from './mean-row.js';

interface MatrixTableProps {
  readonly matrix: ComparisonMatrix;
  readonly municipalityId: string;
}

/** From this number of rounds on, columns are narrow and words are only read out. */
const COMPACT_FROM = 7;

/** Criteria × rounds, its own data table. Its frame scrolls, also by keyboard. */
export function MatrixTable({ matrix, municipalityId }: MatrixTableProps) {
  const t = useComparisonText();
  const isCompact = matrix.rounds.length >= COMPACT_FROM;
  const name = t('matrix.caption', { count: matrix.rounds.length });
  const shared = { isCompact, municipalityId };
  return (
    <div className="matrix-frame" role="region" aria-label={name} tabIndex={0}>
      <table className={isCompact ? 'matrix matrix--compact' : 'matrix'}>
        <caption className="kern-sr-only">{name}</caption>
        <MatrixHead matrix={matrix} isCompact={isCompact} />
        <tbody>
          <MeanRow title={t('matrix.overall')} cells={matrix.overall} isCompact={isCompact} isOverall />
        </tbody>
        {matrix.fields.map((field) => (
          <tbody key={field.id}>
            <MeanRow title={<FieldTitle field={field} />} cells={field.cells} isCompact={isCompact} />
            {field.criteria.map((row) => (
              <CriterionRow key={row.criterionId} row={row} {...shared} />
            ))}
          </tbody>
        ))}
        {matrix.ended.length === 0 ? null : (
          <tbody>
            <tr className="matrix__mean">
              <th scope="rowgroup">{t('matrix.ended')}</th>
              <td colSpan={matrix.rounds.length} />
            </tr>
            {matrix.ended.map((row) => (
              <CriterionRow key={row.criterionId} row={row} fieldNumber={row.field.number} {...shared} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}

import type { ComparisonMatrix } from '@selbstcheck/contracts';
import { useComparisonText } from '../frame/comparison-text.js';
import { Notice } from '../frame/notice.js';
import type { RowFilter } from '../selection/selection.js';
import { MatrixLegend } from './matrix-legend.js';
import { countRows, filteredMatrix } from './matrix-rows.js';
import { MatrixSentences } from './matrix-sentences.js';
import { MatrixTable } from './matrix-table.js';

interface MatrixResultProps {
  readonly matrix: ComparisonMatrix;
  readonly filter: RowFilter;
  readonly municipalityId: string;
}

/** The matrix as far as it is wanted, with how much of it is shown. */
export function MatrixResult({ matrix, filter, municipalityId }: MatrixResultProps) {
  const t = useComparisonText();
  const shown = filteredMatrix(matrix, filter);
  const [count, total] = [countRows(shown), countRows(matrix)];
  return (
    <>
      <Notice sentence={matrix.notice} />
      <p className="matrix-section__count muted" role="status">
        {count === 0 ? t(`matrix.none.${filter}`) : t('matrix.shown', { shown: count, count: total })}
      </p>
      {count === 0 ? null : <MatrixTable matrix={shown} municipalityId={municipalityId} />}
      <MatrixLegend />
      <MatrixSentences matrix={matrix} />
    </>
  );
}

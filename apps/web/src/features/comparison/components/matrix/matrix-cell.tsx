import type { MatrixCell as Cell } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { memo } from 'react';
import { useComparisonText } from '../frame/comparison-text.js';
import { CellChange } from './cell-change.js';
import { CellMark } from './cell-mark.js';

interface MatrixCellProps {
  readonly cell: Cell | null;
  readonly isCompact: boolean;
}

/** A criterion in one round: its symbol, and what became of it. */
export const MatrixCell = memo(function MatrixCell({ cell, isCompact }: MatrixCellProps) {
  const t = useComparisonText();
  if (cell === null) {
    return (
      <td className="matrix__gap">
        {isCompact ? <VisuallyHidden>{t('matrix.notAsked')}</VisuallyHidden> : t('matrix.notAsked')}
      </td>
    );
  }
  const { change } = cell;
  const isBreak = change?.flags.includes('b') === true;
  return (
    <td className={isBreak ? 'matrix__break' : undefined}>
      <CellMark cell={cell} isCompact={isCompact} />
      {isBreak ? <VisuallyHidden> {t('matrix.break')}</VisuallyHidden> : null}
      {change === null ? null : <CellChange change={change} isCompact={isCompact} />}
    </td>
  );
});

import type { TrendPoint } from '@selbstcheck/contracts';
import { SymbolTile } from '@selbstcheck/ui';
import { pointSign } from '../point-words.js';

interface MatrixCellProps {
  readonly point: TrendPoint | null;
  /** What is read out, and shown where the pointer rests. */
  readonly word: string;
  readonly wordShown: boolean;
}

/** A criterion in one round. One element only: a table of 20 rounds has hundreds of them. */
export function MatrixCell({ point, word, wordShown }: MatrixCellProps) {
  if (point === null) {
    return (
      <td role="cell" className="matrix__cell">
        <span className="kern-sr-only">{word}</span>
      </td>
    );
  }
  const { symbol, missing, evidence, hasBreakBefore } = point;
  const isHollow = evidence === 'thin';
  const kind = missing === 'unreadable' ? 'unreadable' : (symbol ?? 'none');
  return (
    <td role="cell" className={`matrix__cell${hasBreakBefore ? ' matrix__cell--break' : ''}`}>
      {wordShown ? (
        <SymbolTile
          symbol={missing === 'unreadable' ? undefined : symbol}
          word={word}
          hollow={isHollow}
          wordShown="always"
        />
      ) : (
        <span
          className={`tile tile--${kind}${isHollow ? ' tile--hollow' : ''}`}
          role="img"
          aria-label={word}
          title={word}
        >
          {pointSign(point)}
        </span>
      )}
    </td>
  );
}

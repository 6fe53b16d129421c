import { useEffect, useState } from 'react';
import type { TablePart } from './table-parts.js';

/** More rows than a projector shows of the table. */
const ROWS_AT_ONCE = 16;

/**
 * How many parts of a large table are laid out by now: what is in sight at once, then one more with each frame. All of
 * it in one frame would hold the page up.
 */
export function useLaidOutParts(parts: readonly TablePart[]): number {
  const [laidOut, setLaidOut] = useState({ parts, count: 0 });
  const count = Math.max(partsAtOnce(parts), laidOut.parts === parts ? laidOut.count : 0);
  useEffect(() => {
    if (count >= parts.length) return undefined;
    const frame = requestAnimationFrame(() => setLaidOut({ parts, count: count + 1 }));
    return () => cancelAnimationFrame(frame);
  }, [parts, count]);
  return count;
}

function partsAtOnce(parts: readonly TablePart[]): number {
  let rows = 0;
  return parts.filter(({ criteria }) => (rows += criteria.length) <= ROWS_AT_ONCE).length;
}

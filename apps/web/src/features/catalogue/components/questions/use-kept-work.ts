import { useEffect, useState } from 'react';
import { keepWork, recallWork } from './kept-work.js';

interface KeptWork<Work> {
  /** Where it is kept. */
  readonly name: string;
  /** The work that was kept; null for something else, as an older version of this screen may have kept. */
  readonly recalled: (kept: unknown) => Work | null;
  readonly begin: () => Work;
  /** Whether there is anything to lose. */
  readonly isBegun: (work: Work) => boolean;
}

/** Work that outlives a reload of the page until it is saved. */
export function useKeptWork<Work>({ name, recalled, begin, isBegun }: KeptWork<Work>) {
  const [work, setWork] = useState(() => recalled(recallWork(name)) ?? begin());
  const isWorthKeeping = isBegun(work);
  useEffect(() => keepWork(name, isWorthKeeping ? work : null), [name, work, isWorthKeeping]);
  return { work, setWork, forget: () => keepWork(name, null) };
}

import { useEffect, useRef, useState } from 'react';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { useEntry, type TypedEntry } from './use-entry.js';

/**
 * One of several, entered as soon as it is chosen. It is shown at once; what is chosen while another is on its way
 * follows over the revision that came back. What could not be entered is no longer shown as chosen.
 */
export function useChoice<Value extends string>(
  address: RoundAddress,
  known: Value,
  entryOf: (value: Value) => TypedEntry,
) {
  const { send, failure, isPending } = useEntry(address);
  const [wanted, setWanted] = useState<Value | null>(null);
  const next = useRef<Value | null>(null);

  const enter = (value: Value): void =>
    send(entryOf(value), (isSaved) => {
      if (!isSaved) next.current = null;
      setWanted(next.current);
    });
  const choose = (value: Value): void => {
    setWanted(value);
    if (isPending) next.current = value;
    else enter(value);
  };
  useEffect(() => {
    const value = next.current;
    if (isPending || value === null) return;
    next.current = null;
    enter(value);
  });
  return { chosen: wanted ?? known, choose, failure };
}

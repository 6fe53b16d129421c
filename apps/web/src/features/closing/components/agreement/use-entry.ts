import type { AgreementEntry } from '@selbstcheck/contracts';
import { useRef, useState } from 'react';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { newEntryId } from '../../../../shared/round/entry-id.js';
import { useAgreementSaving } from '../../api/agreement.js';
import { failureOf, type EntryFailure } from '../entry-problem.js';

type WithoutId<Entry> = Entry extends unknown ? Omit<Entry, 'entryId'> : never;

/** An entry as a screen makes it; its id is added when it is sent. */
export type TypedEntry = WithoutId<AgreementEntry>;

/** Sends one entry at a time. Sending the same again after a lost answer enters it once. */
export function useEntry(address: RoundAddress) {
  const saving = useAgreementSaving(address);
  const [failure, setFailure] = useState<EntryFailure | null>(null);
  const sent = useRef<{ readonly written: string; readonly entryId: string } | null>(null);
  const send = (entry: TypedEntry, onDone: (isSaved: boolean) => void): void => {
    if (saving.isPending) return;
    const written = JSON.stringify(entry);
    const entryId = sent.current?.written === written ? sent.current.entryId : newEntryId();
    sent.current = { written, entryId };
    setFailure(null);
    saving.mutate([{ ...entry, entryId }], {
      onError: (error) => {
        setFailure(error);
        onDone(false);
      },
      onSuccess: (answer) => {
        sent.current = null;
        const found = failureOf(answer);
        setFailure(found);
        onDone(found === null);
      },
    });
  };
  return { send, failure, isPending: saving.isPending };
}

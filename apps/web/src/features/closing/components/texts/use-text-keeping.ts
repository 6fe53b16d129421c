import type { FieldTextView } from '@selbstcheck/contracts';
import { useEffect, useRef, useState } from 'react';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { newEntryId } from '../../../../shared/round/entry-id.js';
import { useTextSaving } from '../../api/texts.js';
import { useKeptDraft } from '../kept-draft.js';

/** Long enough that a sentence is typed in peace, short enough that little is ever unsaved. */
const PAUSE_BEFORE_SAVING_MS = 1_200;

/** What somebody typed, and which revision it was typed over. */
interface TextDraft {
  readonly text: string;
  readonly basedOn: number;
  readonly entryId: string;
}

/** Where a text stands that somebody is writing. */
export type TextState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'stale';

/**
 * Keeps one text: a draft lives in this tab until the server has it; while somebody else's text is newer, nothing is
 * sent until the person decides.
 */
export function useTextKeeping(address: RoundAddress, known: FieldTextView) {
  const { fieldId, kind } = known;
  const [draft, keepDraft] = useKeptDraft<TextDraft>(`text.${address.roundId}.${fieldId}.${kind}`);
  const [theirs, setTheirs] = useState<FieldTextView | null>(null);
  const saving = useTextSaving(address);
  const newest = useRef(draft);
  useEffect(() => {
    newest.current = draft;
  }, [draft]);

  const type = (text: string, basedOn = draft?.basedOn ?? known.revision): void => {
    // typing on is trying again
    if (saving.isError) saving.reset();
    keepDraft({ text, basedOn, entryId: newEntryId() });
  };

  const save = (written: TextDraft | null = newest.current): void => {
    if (written === null || saving.isPending || theirs !== null) return;
    saving.mutate(
      { fieldId, kind, ...written },
      {
        onSuccess: ({ outcome, text }) => {
          if (outcome === 'stale') {
            setTheirs(text);
            return;
          }
          const later = newest.current;
          // what was typed while the answer was on its way goes on from what is saved now
          if (later === null || later.entryId === written.entryId) keepDraft(null);
          else keepDraft({ ...later, basedOn: text.revision });
        },
      },
    );
  };

  const isWaiting = draft !== null && !saving.isPending && theirs === null && !saving.isError;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => save(), PAUSE_BEFORE_SAVING_MS);
    return () => clearTimeout(timer);
  });

  const takeTheirs = (): void => {
    keepDraft(null);
    setTheirs(null);
  };
  const keepMine = (text: string): void => {
    if (theirs === null) return;
    setTheirs(null);
    type(text, theirs.revision);
  };
  return {
    text: draft?.text ?? known.text,
    state: stateOf(draft, saving, theirs),
    error: saving.error,
    theirs,
    type,
    save,
    takeTheirs,
    keepMine,
  };
}

function stateOf(
  draft: TextDraft | null,
  { isPending, isError }: { readonly isPending: boolean; readonly isError: boolean },
  theirs: FieldTextView | null,
): TextState {
  if (theirs !== null) return 'stale';
  if (isPending) return 'saving';
  if (draft === null) return 'saved';
  return isError ? 'failed' : 'unsaved';
}

import type { ReportTextKind } from '@selbstcheck/domain';
import type { RoundEntry } from '../ports/entry-store.js';

/** The texts of a field, in the order in which they are read. */
export const TEXT_KINDS: readonly ReportTextKind[] = ['measures', 'participation', 'evaluation'];

/** A text of a field as it is now. */
export interface WrittenText {
  readonly fieldId: string;
  readonly kind: ReportTextKind;
  /** '' where there is none. */
  readonly text: string;
  /** What the next change is based on; 0 where nothing was ever written. */
  readonly revision: number;
  /** null where nothing was ever written. */
  readonly at: string | null;
  /** Of whoever wrote it last. */
  readonly function: string | null;
}

/** The text of a field as an entry says it; undefined: nothing was ever written. */
export function writtenText(
  fieldId: string,
  kind: ReportTextKind,
  entry: RoundEntry | undefined,
): WrittenText {
  return {
    fieldId,
    kind,
    text: entry?.content?.kind === 'text' ? entry.content.text : '',
    revision: entry?.revision ?? 0,
    at: entry?.at ?? null,
    function: entry?.function ?? null,
  };
}

import type { ImportDecision, ImportPreview } from '@selbstcheck/contracts';

/** What a person typed into the import form. It outlives a failed reading. */
export interface TypedDecision {
  /** null until it is changed: then the day the report bears counts, where it bears one. */
  readonly referenceDate: string | null;
  readonly title: string;
}

export const NOTHING_TYPED: TypedDecision = { referenceDate: null, title: '' };

/** The day the report bears, as an ISO date; empty where it names none, or only a month or year. */
export function dayOf({ date }: ImportPreview): string {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '';
}

/** The decision on a draft; an empty title is left out, so that the server names the round. */
export function decisionOf(preview: ImportPreview, typed: TypedDecision): ImportDecision {
  const { draftHash } = preview;
  const decision = { draftHash, referenceDate: typed.referenceDate ?? dayOf(preview) };
  const title = typed.title.trim();
  return title === '' ? decision : { ...decision, title };
}

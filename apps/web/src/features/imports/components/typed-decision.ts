import type { ImportDecision, ImportPreview } from '@selbstcheck/contracts';

/** What a person typed into the import form. It outlives a failed reading. */
export interface TypedDecision {
  /** null until it is changed: then the report's own name counts. */
  readonly municipality: string | null;
  readonly referenceDate: string;
  readonly title: string;
}

export const NOTHING_TYPED: TypedDecision = { municipality: null, referenceDate: '', title: '' };

/** The decision on a draft; an empty title is left out, so that the server names the round. */
export function decisionOf(preview: ImportPreview, typed: TypedDecision): ImportDecision {
  const { draftHash } = preview;
  const municipality = typed.municipality ?? preview.municipality ?? '';
  const decision = { draftHash, municipality, referenceDate: typed.referenceDate };
  const title = typed.title.trim();
  return title === '' ? decision : { ...decision, title };
}

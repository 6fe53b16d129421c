import type { DraftLink, LinkedPart } from '@selbstcheck/contracts';

/** A question "1.1.1" with its wording, in a criterion "Wohnen" unless another is named. */
export function question(
  id: string,
  wording: string | null = `Frage ${id}`,
  criterion = 'Wohnen',
): LinkedPart {
  return { id, code: '1.1.1', wording: wording === null ? null : { de: wording }, place: { de: criterion } };
}

/** A criterion with its title, in a field "Alltag" unless another is named. */
export function criterion(id: string, title: string, field = 'Alltag'): LinkedPart {
  return { id, code: null, wording: { de: title }, place: { de: field } };
}

/** A question link that was suggested and has to be looked at; what a test is about is changed. */
export function link(changes: Partial<DraftLink>): DraftLink {
  return {
    level: 'question',
    kind: 'reworded_minor',
    from: [],
    to: [],
    origin: 'suggested',
    reason: null,
    similarity: null,
    isCertain: false,
    ...changes,
  };
}

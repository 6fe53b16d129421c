import { criteriaOf, questionsOf, type CatalogueVersion } from '@selbstcheck/domain';
import type { AuditValues } from '../audit/audit-event.js';
import type { EntryKind, RoundEntry } from '../ports/entry-store.js';

/** What the audit trail keeps of agreed answers and ratings: about what, by code and title; the log has the rest. */
export function recordedAgreement(catalogue: CatalogueVersion, added: readonly RoundEntry[]): AuditValues {
  const names = new Map([
    ...questionsOf(catalogue).map(({ id, code }) => [id, code] as const),
    ...criteriaOf(catalogue).map(({ id, title }) => [id, title.de] as const),
  ]);
  const ofKind = (kind: EntryKind): readonly string[] =>
    added
      .filter(({ subject }) => subject.kind === kind)
      .map(({ subject }) => names.get(subject.partId) ?? subject.partId);
  const kinds = {
    agreedAnswers: ofKind('agreement'),
    workshopAnswers: ofKind('workshop_answer'),
    workshopRatings: ofKind('workshop_rating'),
    recordedRatings: ofKind('recorded_rating'),
  };
  return Object.fromEntries(Object.entries(kinds).filter(([, parts]) => parts.length > 0));
}

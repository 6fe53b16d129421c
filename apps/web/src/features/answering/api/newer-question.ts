import type { QuestionView } from '@selbstcheck/contracts';

/**
 * Whether an answer of the server was overtaken: answers to requests do not always arrive in the order in which the
 * server made them.
 */
export function isOvertaken(arrived: QuestionView | undefined, known: QuestionView | undefined): boolean {
  if (arrived === undefined || known === undefined) return false;
  if (arrived.agreementRevision !== known.agreementRevision) {
    return arrived.agreementRevision < known.agreementRevision;
  }
  return known.answers.some(({ department, revision }) => revision > revisionOf(arrived, department));
}

/** The revision of what a department says; 0 where it said nothing. */
export function revisionOf({ answers }: QuestionView, department: string): number {
  return answers.find((answer) => answer.department === department)?.revision ?? 0;
}

import type { QuestionPlacement } from '@selbstcheck/contracts';
import type { ReadOutcome } from './read-outcome.js';
import { EMPTY_TABLE, type QuestionTableState } from './table-changes.js';

/** The ways to bring questions. */
export const WAYS = ['file', 'paste', 'here'] as const;

/** See WAYS. */
export type Way = (typeof WAYS)[number];

/** Which form of work this is: kept work of another form is not understood. */
const FORM = 'own-version@1';

/** A version as it is being written. */
export interface OwnVersionWork {
  readonly form: typeof FORM;
  readonly base: string;
  /** null: the title of the base. */
  readonly title: string | null;
  readonly edition: string;
  readonly way: Way;
  readonly pasted: string;
  readonly placement: QuestionPlacement | null;
  readonly table: QuestionTableState;
  /** What came of the last reading; null before there was one. */
  readonly outcome: ReadOutcome | null;
}

export function newOwnVersion(base: string): OwnVersionWork {
  return {
    ...{ form: FORM, base, title: null, edition: '', way: 'file', pasted: '', placement: null },
    table: EMPTY_TABLE,
    outcome: null,
  };
}

/** Whether somebody typed or read anything. */
export function isBegun({ title, edition, pasted, table }: OwnVersionWork): boolean {
  return title !== null || edition !== '' || pasted !== '' || table.questions.length > 0;
}

export function isOwnVersionWork(kept: unknown): kept is OwnVersionWork {
  return typeof kept === 'object' && kept !== null && 'form' in kept && kept.form === FORM;
}

/** Where the work of a municipality is kept. */
export function ownVersionName(municipalityId: string): string {
  return `own-version.${municipalityId}`;
}

/** The versions to start from, by id. */
export interface Bases {
  readonly known: readonly string[];
  /** The one to begin with. */
  readonly first: string;
}

/** The work, on a version that is still there: its questions stay, and their criteria are asked for again. */
export function onKnownBase(work: OwnVersionWork, { known, first }: Bases): OwnVersionWork {
  if (known.includes(work.base)) return work;
  const questions = work.table.questions.map((question) => ({ ...question, criterionId: null }));
  return { ...work, base: first, table: { ...EMPTY_TABLE, questions } };
}

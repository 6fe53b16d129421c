import type { RoundInWork } from '../rounds/round-in-work.js';

/** Which questionnaire a file holds. */
export interface QuestionnaireOrigin {
  readonly municipality: string;
  readonly work: RoundInWork;
  /** null for everybody's, and for a round that is entered after the fact. */
  readonly department: string | null;
}

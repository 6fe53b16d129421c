import type { CriterionScore } from '@selbstcheck/domain';
import type { Evidence, EvidenceStore } from '../ports/evidence-store.js';
import type { RoundKey } from '../ports/round-store.js';
import { criterionStandings } from '../rounds/criterion-standing.js';
import type { ReadRoundInWork, RoundInWork } from '../rounds/round-in-work.js';
import { keyOf } from '../rounds/round-key.js';
import type { AnsweredRound } from './held-for-answers.js';

/** A round in work with what backs its answers. */
export interface BackedRound {
  readonly work: RoundInWork;
  readonly evidence: readonly Evidence[];
}

/** Some questions of a round as they are now, with the criteria they are part of. */
export interface QuestionsNow extends BackedRound {
  /** In printed order; ids that the version does not have are left out. */
  readonly questionIds: readonly string[];
  /** Of their criteria, in the self-rating. */
  readonly standings: readonly CriterionScore[];
}

/** Reads what changes on the screens where something was entered. */
export class ReadQuestions {
  constructor(
    private readonly readWork: ReadRoundInWork,
    private readonly evidence: EvidenceStore,
  ) {}

  /** Rejects as ReadRoundInWork. */
  async read(key: RoundKey): Promise<BackedRound> {
    return { work: await this.readWork.read(key), evidence: await this.evidence.list(key) };
  }

  /** As `read`, without reading again what somebody has just read to write into the round. */
  async readAgain(answered: AnsweredRound): Promise<BackedRound> {
    return {
      work: await this.readWork.readAgain(answered),
      evidence: await this.evidence.list(keyOf(answered.round)),
    };
  }
}

/** These questions of a round; `criterionIds` names criteria beyond those of the questions. */
export function questionsNow(
  { work, evidence }: BackedRound,
  questionIds: ReadonlySet<string>,
  criterionIds: ReadonlySet<string> = new Set(),
): QuestionsNow {
  const asked = work.holdings.filter(({ questionId }) => questionIds.has(questionId));
  const concerned = new Set([...criterionIds, ...asked.map(({ criterionId }) => criterionId)]);
  return {
    work,
    evidence,
    questionIds: asked.map(({ questionId }) => questionId),
    standings: criterionStandings(work.catalogue, work.selfRating, work.model, concerned),
  };
}

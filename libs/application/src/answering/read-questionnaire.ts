import {
  allowsAct,
  departmentsInOrder,
  isGiven,
  type CriterionScore,
  type SettledQuestion,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { Evidence, EvidenceStore } from '../ports/evidence-store.js';
import type { RoundKey } from '../ports/round-store.js';
import { actsFor } from '../rounds/acting-department.js';
import { criterionStandings } from '../rounds/criterion-standing.js';
import type { ReadRoundInWork, RoundInWork } from '../rounds/round-in-work.js';
import type { LastRound, ReadLastRound } from './read-last-round.js';

/** What a department, or everybody, is asked in a round. */
export interface Questionnaire {
  readonly work: RoundInWork;
  /** null: everybody's questions. */
  readonly department: string | null;
  /** Departments that hold something, in alphabetical order. */
  readonly departments: readonly string[];
  readonly mayAnswer: boolean;
  /** The questions that are asked, by id. */
  readonly asked: ReadonlySet<string>;
  /** How every criterion stands in the self-rating, by id. */
  readonly standings: ReadonlyMap<string, CriterionScore>;
  /** null where no closed round came before. */
  readonly last: LastRound | null;
  readonly evidence: readonly Evidence[];
}

/** Reads what a department is asked. Everybody inside the municipality may read it; only the department answers. */
export class ReadQuestionnaire {
  constructor(
    private readonly readWork: ReadRoundInWork,
    private readonly readLastRound: ReadLastRound,
    private readonly evidence: EvidenceStore,
  ) {}

  /**
   * The questions that the department holds, and those that it answered before somebody else got them. Without a
   * department: a contributor's own, for everybody else all questions. Rejects with `round-not-found`,
   * `round-not-planned`, and with what composeMappings throws.
   */
  async read(actor: Actor, key: RoundKey, asked: string | null): Promise<Questionnaire> {
    const work = await this.readWork.read(key);
    const department = asked ?? (actor.role === 'contributor' ? actor.department : null);
    const { round, catalogue, holdings, settled, selfRating, model } = work;
    const isAsked = ({ questionId, departments }: (typeof holdings)[number]): boolean =>
      department === null || departments.includes(department) || hasSaid(settled.get(questionId), department);
    return {
      work,
      department,
      departments: departmentsInOrder(holdings.flatMap(({ departments }) => departments)),
      mayAnswer: department !== null && allowsAct(round.state, 'answer') && actsFor(actor, department),
      asked: new Set(holdings.filter(isAsked).map(({ questionId }) => questionId)),
      standings: new Map(
        criterionStandings(catalogue, selfRating, model).map((score) => [score.criterionId, score]),
      ),
      last: await this.readLastRound.read(round, catalogue),
      evidence: await this.evidence.list(key),
    };
  }
}

function hasSaid(settled: SettledQuestion | undefined, department: string): boolean {
  const own = settled?.departmentAnswers.find((each) => each.department === department);
  return own !== undefined && (isGiven(own.answer) || own.note !== null);
}

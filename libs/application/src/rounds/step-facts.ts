import { criteriaWithoutQuestions, type Round, type RoundStepFacts } from '@selbstcheck/domain';
import type { RoundClosing } from '../closing/round-closing.js';
import type { EvidenceStore } from '../ports/evidence-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { ReadRoundInWork, RoundInWork } from './round-in-work.js';
import { keyOf } from './round-key.js';

/** What decides whether a round may take a step, besides the reason that somebody gives. */
export type KnownStepFacts = Omit<RoundStepFacts, 'reason'>;

/** Reads what decides about the steps of a round. */
export class ReadStepFacts {
  constructor(
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly evidence: EvidenceStore,
    private readonly closing: RoundClosing,
    private readonly clock: Clock,
  ) {}

  /** `work` is null for a round that is closed: nothing but a reason decides about its steps, whether it was planned here or not. */
  async read(round: Round): Promise<{ readonly facts: KnownStepFacts; readonly work: RoundInWork | null }> {
    const today = this.clock.today();
    if (round.state === 'closed' || round.state === 'archived') {
      const none = { criteriaWithoutQuestions: 0, entries: 0, closingObstacles: [] };
      return { facts: { ...none, deadline: today, today }, work: null };
    }
    const key = keyOf(round);
    const work = await this.readRoundInWork.read(key);
    const evidence = await this.evidence.list(key);
    return {
      facts: {
        deadline: work.plan.deadline,
        today,
        criteriaWithoutQuestions: criteriaWithoutQuestions(work.catalogue).length,
        entries: work.current.length + evidence.length,
        closingObstacles: round.state === 'in_agreement' ? await this.closing.obstacles(work) : [],
      },
      work,
    };
  }
}

import {
  forbidsClosing,
  readRoundScore,
  type ClosingPoint,
  type Reading,
  type WrittenRoundScore,
} from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { ScoreOpenRound } from '../results/score-open-round.js';
import type { ReadRoundInWork, RoundInWork } from '../rounds/round-in-work.js';
import { keyOf } from '../rounds/round-key.js';
import { closingPoints } from './closing-points.js';
import { notScored } from './readings-to-freeze.js';
import { comesTo, type ReadingOutcome, type SymbolsOfScore } from './reading-outcome.js';

/** What is to be known before a round is closed. */
export interface RoundBeforeClosing {
  readonly work: RoundInWork;
  /** Empty once the round is closed. */
  readonly points: readonly ClosingPoint[];
  /** The self-rating, and the view after the workshop where there is one. */
  readonly readings: readonly ReadingOutcome[];
  /** Whether the state allows closing and nothing forbids it. */
  readonly mayClose: boolean;
}

/** Reads the checklist before closing, and what each reading comes to. */
export class ReadClosing {
  constructor(
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly scoreOpenRound: ScoreOpenRound,
    private readonly results: ResultStore,
    private readonly activeModel: ActiveModel,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `round-not-found`, `round-not-planned`, and `result-not-found` for a closed round that is not scored yet. */
  async read(key: RoundKey): Promise<RoundBeforeClosing> {
    const work = await this.readRoundInWork.read(key);
    const { state } = work.round;
    if (state === 'closed' || state === 'archived') {
      return { work, points: [], readings: await this.storedOutcomes(work), mayClose: false };
    }
    const { selfRating, workshop } = await this.scoreOpenRound.score(work);
    const points = closingPoints(work, this.clock.today());
    return {
      work,
      points,
      readings: outcomesOf(selfRating, workshop),
      mayClose: state === 'in_agreement' && !points.some(forbidsClosing),
    };
  }

  /** Of the round's own revision: one before may have had another view after the workshop. */
  private async storedOutcomes({ round }: RoundInWork): Promise<readonly ReadingOutcome[]> {
    const { hash } = (await this.activeModel.current()).stored;
    const stored = async (reading: Reading): Promise<WrittenRoundScore | null> => {
      const result = await this.results.newest(keyOf(round), reading, hash);
      return result?.revision === round.revision ? readRoundScore(result.body) : null;
    };
    const selfRating = await stored('self_rating');
    if (selfRating === null) throw notScored(round);
    return outcomesOf(selfRating, await stored('workshop'));
  }
}

function outcomesOf(selfRating: SymbolsOfScore, workshop: SymbolsOfScore | null): readonly ReadingOutcome[] {
  return [
    comesTo('self_rating', selfRating, selfRating),
    ...(workshop === null ? [] : [comesTo('workshop', workshop, selfRating)]),
  ];
}

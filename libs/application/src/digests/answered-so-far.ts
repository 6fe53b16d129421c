import { roundProgress } from '@selbstcheck/domain';
import type { ReadRoundInWork, RoundWorkStores } from '../rounds/round-in-work.js';
import { isUnclosed } from './rounds-under-way.js';
import type { DigestScope } from './subscription.js';

/** Says how far a round is, for subscriptions that begin with it: what was answered before is not told. */
export class AnsweredSoFar {
  constructor(
    private readonly stores: Pick<RoundWorkStores, 'rounds' | 'plans'>,
    private readonly readRoundInWork: ReadRoundInWork,
  ) {}

  /** How many questions are answered; null unless it is about a round that was planned here and is not closed yet. */
  async of(municipalityId: string, scope: DigestScope): Promise<number | null> {
    if (scope.kind !== 'round') return null;
    const key = { municipalityId, roundId: scope.roundId };
    const round = await this.stores.rounds.find(key);
    if (!round || !isUnclosed(round) || !(await this.stores.plans.find(key))) return null;
    const { catalogue, settled } = await this.readRoundInWork.read(key);
    return roundProgress(catalogue, settled).answered;
  }
}

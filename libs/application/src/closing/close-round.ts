import { closingSnapshot, forbidsClosing, roundContent, type ClosingPointKind } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RaiseEvents } from '../digests/raise-events.js';
import type { ActiveModel } from '../models/active-model.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RevisionStore } from '../ports/revision-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { ScoreRound } from '../results/score-round.js';
import type { RoundInWork } from '../rounds/round-in-work.js';
import { keyOf, roundOf } from '../rounds/round-key.js';
import { closingPoints } from './closing-points.js';
import { keepRevision } from './keep-revision.js';
import { RoundClosing } from './round-closing.js';
import { readingsToFreeze } from './readings-to-freeze.js';

/** The stores that a closed round is kept in. */
export interface ClosedRoundStores {
  readonly rounds: RoundStore;
  readonly results: ResultStore;
  readonly revisions: RevisionStore;
}

/** Turns what was entered into the ratings of a closed round, has it scored and freezes it as revision 1. */
export class CloseRound extends RoundClosing {
  constructor(
    private readonly stores: ClosedRoundStores,
    private readonly scoreRound: ScoreRound,
    private readonly activeModel: ActiveModel,
    private readonly raiseEvents: RaiseEvents,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: Pick<Surroundings, 'clock' | 'hasher'>,
  ) {
    super();
  }

  async obstacles(work: RoundInWork): Promise<readonly ClosingPointKind[]> {
    const points = closingPoints(work, this.surroundings.clock.today());
    return points.filter(forbidsClosing).map(({ kind }) => kind);
  }

  async close(actor: Actor, work: RoundInWork): Promise<void> {
    const key = keyOf(work.round);
    await this.keepRatings(work);
    await this.scoreRound.score(key);
    await this.stores.results.removeProvisional(key);
    const hash = await this.freeze(actor, work);
    const closed = await roundOf(this.stores.rounds, key);
    await this.raiseEvents.roundClosed(closed);
    const { revision, leadingReading } = closed;
    await this.auditTrail.record(actor, {
      municipalityId: key.municipalityId,
      action: 'round_closed',
      subject: { kind: 'round', id: key.roundId },
      before: { roundState: work.round.state },
      after: { roundState: 'closed', leadingReading, roundRevision: revision, hash },
    });
  }

  private async keepRatings({ round, plan, selfRating, entered }: RoundInWork): Promise<void> {
    const { rounds } = this.stores;
    const key = keyOf(round);
    await rounds.replaceRatings(key, 'self_rating', selfRating);
    await rounds.replaceRatings(key, 'workshop', entered.workshopChanges);
    const leadingReading = plan.namedReading ?? round.leadingReading;
    await rounds.change(key, { state: 'closed', leadingReading });
  }

  private async freeze(actor: Actor, { round, entered }: RoundInWork): Promise<string> {
    const { rounds, revisions } = this.stores;
    const { clock, hasher } = this.surroundings;
    const key = keyOf(round);
    const closed = await roundOf(rounds, key);
    const { stored } = await this.activeModel.current();
    const content = roundContent({
      round: closed,
      ...(await readingsToFreeze(this.stores, closed, stored.hash)),
      agreedAnswers: entered.agreedAnswers,
      texts: entered.texts,
    });
    const { personId, function: duty } = actor;
    const origin = { at: clock.now(), personId, function: duty };
    return keepRevision({ revisions, hasher }, key, closingSnapshot(content), origin);
  }
}

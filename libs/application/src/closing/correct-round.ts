import {
  checkRoundDay,
  correctedSnapshot,
  rejectActOutOfTurn,
  rejectStaleCorrection,
  roundContent,
  type CatalogueVersion,
  type HashedSnapshot,
  type Round,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RaiseEvents } from '../digests/raise-events.js';
import type { ActiveModel } from '../models/active-model.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ScoreRound } from '../results/score-round.js';
import { heldRound } from '../rounds/held-round.js';
import { keyOf, roundNotFound } from '../rounds/round-key.js';
import type { ClosedRoundStores } from './close-round.js';
import { correctedRatings, type HeldRatings } from './corrected-ratings.js';
import { agreedStill, correctedTexts } from './corrected-words.js';
import { correctionObstacles } from './correction-obstacles.js';
import type { CorrectionWish } from './correction-wish.js';
import { freezeFirstRevision } from './first-revision.js';
import { frozenRevisions } from './frozen-revisions.js';
import { keepRevision } from './keep-revision.js';
import { readingsToFreeze } from './readings-to-freeze.js';

/** The stores that a correction touches. */
export interface CorrectionStores extends ClosedRoundStores {
  readonly unitOfWork: UnitOfWork;
  readonly catalogues: CatalogueStore;
  readonly plans: RoundPlanStore;
}

type RoundFacts = Pick<Round, 'title' | 'referenceDate' | 'leadingReading'>;

/** Corrects closed rounds by revisions on top of the newest; what was told of the ones before stays as it was. */
export class CorrectRound {
  constructor(
    private readonly stores: CorrectionStores,
    private readonly scoreRound: ScoreRound,
    private readonly activeModel: ActiveModel,
    private readonly raiseEvents: RaiseEvents,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: Pick<Surroundings, 'clock' | 'hasher'>,
  ) {}

  /**
   * Gives the number of the new revision. Rejects with `round-not-found`, `round-not-closed`, `round-archived`,
   * `round-date-invalid`, the codes of correctedRatings, correctedTexts and correctedSnapshot, and `revision-damaged`.
   */
  async correct(actor: Actor, key: RoundKey, wish: CorrectionWish): Promise<number> {
    if (wish.referenceDate !== undefined) checkRoundDay('reference_date', wish.referenceDate);
    return this.stores.unitOfWork.run(async () => {
      const round = await heldRound(this.stores.rounds, key);
      rejectActOutOfTurn(round.state, 'correct');
      const catalogue = await this.stores.catalogues.find(round.catalogueVersionId);
      if (!catalogue) throw roundNotFound(key);
      const newest = await this.newestRevision(round);
      rejectStaleCorrection(newest.snapshot.revision, wish.basedOn);
      return this.revise(actor, round, catalogue, newest, wish);
    });
  }

  private async newestRevision(round: Round): Promise<HashedSnapshot> {
    const newest = (await frozenRevisions(this.stores.revisions, keyOf(round))).at(-1);
    if (newest) return newest;
    const { stored } = await this.activeModel.current();
    return freezeFirstRevision(this.stores, this.surroundings, round, stored.hash);
  }

  private async revise(
    actor: Actor,
    round: Round,
    catalogue: CatalogueVersion,
    newest: HashedSnapshot,
    wish: CorrectionWish,
  ): Promise<number> {
    const { rounds, revisions } = this.stores;
    const { clock, hasher } = this.surroundings;
    const key = keyOf(round);
    const revision = newest.snapshot.revision + 1;
    const corrected: RoundFacts = {
      title: wish.title ?? round.title,
      referenceDate: wish.referenceDate ?? round.referenceDate,
      leadingReading: wish.leadingReading ?? round.leadingReading,
    };
    const { model, stored } = await this.activeModel.current();
    const ratings = await this.replaceRatings(round, catalogue, wish);
    await rounds.change(key, { ...corrected, revision });
    await this.scoreRound.score(key);
    const content = roundContent({
      round: { ...round, ...corrected },
      ...(await readingsToFreeze(this.stores, round, stored.hash)),
      agreedAnswers: agreedStill(newest.snapshot.agreed, ratings.selfRating),
      texts: correctedTexts(catalogue, newest.snapshot.texts, wish.texts),
    });
    const snapshot = correctedSnapshot(newest, content, {
      reason: wish.reason,
      basedOn: wish.basedOn,
      closingObstacles: correctionObstacles(corrected, catalogue, ratings, model, clock.today()),
    });
    const { personId, function: duty } = actor;
    const origin = { at: clock.now(), personId, function: duty };
    const hash = await keepRevision({ revisions, hasher }, key, snapshot, origin);
    await this.raiseEvents.roundCorrected({ ...round, ...corrected, revision });
    await this.record(actor, round, { ...corrected, revision }, hash);
    return revision;
  }

  private async replaceRatings(
    round: Round,
    catalogue: CatalogueVersion,
    wish: CorrectionWish,
  ): Promise<HeldRatings> {
    const { rounds, plans } = this.stores;
    const key = keyOf(round);
    const held: HeldRatings = {
      selfRating: await rounds.ratings(key, 'self_rating'),
      workshopChanges: await rounds.ratings(key, 'workshop'),
    };
    const plan = await plans.find(key);
    const takesRecorded =
      round.source === 'auswertung' ||
      typeof plan?.sourceName === 'string' ||
      held.selfRating.recorded.size > 0;
    const corrected = correctedRatings(catalogue, held, wish, takesRecorded);
    await rounds.replaceRatings(key, 'self_rating', corrected.selfRating);
    await rounds.replaceRatings(key, 'workshop', corrected.workshopChanges);
    return corrected;
  }

  private async record(
    actor: Actor,
    before: Round,
    after: RoundFacts & Pick<Round, 'revision'>,
    hash: string,
  ): Promise<void> {
    const told = ({ title, referenceDate, leadingReading, revision }: typeof after) => ({
      title,
      referenceDate,
      leadingReading,
      roundRevision: revision,
    });
    await this.auditTrail.record(actor, {
      municipalityId: before.municipalityId,
      action: 'round_corrected',
      subject: { kind: 'round', id: before.id },
      before: told(before),
      after: { ...told(after), hash },
    });
  }
}

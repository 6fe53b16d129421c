import { checkRoundPeriod, SelbstcheckError, type Round } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import { installedBase } from '../catalogue/installed-base.js';
import type { Clock, Ids } from '../ports/surroundings.js';
import { keyOf } from '../rounds/round-key.js';
import type { RoundPlanningStores } from '../rounds/plan-round.js';

/** A round that took place before. */
export interface EarlierRoundWish {
  readonly title: string;
  /** The day it stands for, YYYY-MM-DD. */
  readonly referenceDate: string;
  readonly catalogueVersionId: string;
  /** Where its ratings come from. */
  readonly sourceName: string;
}

/** Enters a round after the fact: departments are not asked; Koordination takes over what the source says. */
export class EnterEarlierRound {
  constructor(
    private readonly stores: RoundPlanningStores,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: { readonly clock: Clock; readonly ids: Ids },
  ) {}

  /**
   * The round, in agreement. Rejects with `round-date-invalid`, `round-date-ahead`, `catalogue-version-unknown` or
   * `municipality-not-found`.
   */
  async enter(actor: Actor, municipalityId: string, wish: EarlierRoundWish): Promise<Round> {
    const { title, referenceDate, sourceName } = wish;
    checkRoundPeriod({ opensOn: referenceDate, deadline: referenceDate, referenceDate });
    this.rejectAhead(referenceDate);
    const { unitOfWork, municipalities, catalogues, rounds, plans } = this.stores;
    return unitOfWork.run(async () => {
      await municipalityOf(municipalities, municipalityId);
      const { id: catalogueVersionId } = await installedBase(catalogues, wish.catalogueVersionId);
      const round = this.newRound(municipalityId, { ...wish, catalogueVersionId });
      await rounds.insert(round);
      await plans.insert(keyOf(round), {
        ...{ roundId: round.id, opensOn: referenceDate, deadline: referenceDate },
        ...{ namedReading: null, sourceName, revision: 1 },
      });
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'earlier_round_entered',
        subject: { kind: 'round', id: round.id },
        after: { title, referenceDate, catalogueVersionId, sourceName },
      });
      return round;
    });
  }

  private rejectAhead(referenceDate: string): void {
    const today = this.surroundings.clock.today();
    if (referenceDate <= today) return;
    throw new SelbstcheckError(
      'round-date-ahead',
      `The day ${referenceDate} lies ahead. A round that is entered after the fact took place by ${today}; plan a new round instead.`,
      { date: referenceDate, today },
    );
  }

  private newRound(
    municipalityId: string,
    { title, referenceDate, catalogueVersionId }: EarlierRoundWish,
  ): Round {
    return {
      id: this.surroundings.ids.next(),
      ...{ municipalityId, catalogueVersionId, title, referenceDate },
      state: 'in_agreement',
      leadingReading: 'self_rating',
      revision: 1,
      source: 'answers',
      sourceHash: null,
    };
  }
}

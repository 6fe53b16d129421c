import { checkRoundPeriod, type Round } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import { installedBase } from '../catalogue/installed-base.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Ids } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { keyOf } from './round-key.js';

/** What Koordination plans of a round; dates as YYYY-MM-DD. */
export interface RoundWish {
  readonly title: string;
  /** The day the round stands for. */
  readonly referenceDate: string;
  readonly opensOn: string;
  /** The last day on which departments answer. */
  readonly deadline: string;
}

/** The stores that a round is planned in. */
export interface RoundPlanningStores {
  readonly unitOfWork: UnitOfWork;
  readonly municipalities: MunicipalityStore;
  readonly catalogues: CatalogueStore;
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
}

/** Plans a round; departments are asked when it is opened. */
export class PlanRound {
  constructor(
    private readonly stores: RoundPlanningStores,
    private readonly auditTrail: AuditTrail,
    private readonly ids: Ids,
  ) {}

  /** The planned round. Rejects with the codes of checkRoundPeriod, `catalogue-version-unknown` or `municipality-not-found`. */
  async plan(
    actor: Actor,
    municipalityId: string,
    wish: RoundWish & { readonly catalogueVersionId: string },
  ): Promise<Round> {
    checkRoundPeriod(wish);
    const { unitOfWork, municipalities, catalogues, rounds, plans } = this.stores;
    const { opensOn, deadline } = wish;
    return unitOfWork.run(async () => {
      await municipalityOf(municipalities, municipalityId);
      const { id: catalogueVersionId } = await installedBase(catalogues, wish.catalogueVersionId);
      const round = this.newRound(municipalityId, catalogueVersionId, wish);
      const { id: roundId, title, referenceDate } = round;
      await rounds.insert(round);
      await plans.insert(keyOf(round), {
        ...{ roundId, opensOn, deadline },
        ...{ namedReading: null, sourceName: null, revision: 1 },
      });
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'round_planned',
        subject: { kind: 'round', id: roundId },
        after: { title, referenceDate, opensOn, deadline, catalogueVersionId },
      });
      return round;
    });
  }

  private newRound(
    municipalityId: string,
    catalogueVersionId: string,
    { title, referenceDate }: RoundWish,
  ): Round {
    return {
      id: this.ids.next(),
      municipalityId,
      catalogueVersionId,
      title,
      referenceDate,
      state: 'planned',
      leadingReading: 'self_rating',
      revision: 1,
      source: 'answers',
      sourceHash: null,
    };
  }
}

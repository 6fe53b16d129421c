import { SelbstcheckError, type CatalogueVersion, type Round } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RevisionStore } from '../ports/revision-store.js';
import type { RoundPlan, RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { roundNotFound, roundOf } from '../rounds/round-key.js';
import { frozenRevisions, type FrozenRevision } from './frozen-revisions.js';

/** The stores that revisions are read from. */
export interface RevisionReading {
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
  readonly catalogues: CatalogueStore;
  readonly revisions: RevisionStore;
}

/** A closed round with its frozen revisions. */
export interface RevisedRound {
  readonly round: Round;
  readonly catalogue: CatalogueVersion;
  /** null for a round that was not planned here. */
  readonly plan: RoundPlan | null;
  /** The first one first; empty for a round that was closed elsewhere and never corrected here. */
  readonly revisions: readonly FrozenRevision[];
}

/** Reads the frozen revisions of closed rounds. */
export class ListRevisions {
  constructor(private readonly stores: RevisionReading) {}

  /** Rejects with `round-not-found`, `round-not-closed` and `revision-damaged`. */
  async read(key: RoundKey): Promise<RevisedRound> {
    const { rounds, plans, catalogues, revisions } = this.stores;
    const round = await roundOf(rounds, key);
    if (round.state !== 'closed' && round.state !== 'archived') throw notClosed(round);
    const catalogue = await catalogues.find(round.catalogueVersionId);
    if (!catalogue) throw roundNotFound(key);
    const [plan, frozen] = [await plans.find(key), await frozenRevisions(revisions, key)];
    return { round, catalogue, plan, revisions: frozen };
  }
}

function notClosed({ state }: Round): SelbstcheckError {
  return new SelbstcheckError(
    'round-not-closed',
    'The round is not closed yet, so nothing of it is frozen. Look at the round itself.',
    { state },
  );
}

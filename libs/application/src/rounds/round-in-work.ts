import {
  questionHoldings,
  SelbstcheckError,
  selfRatingOf,
  settleQuestions,
  workshopReading,
  type Assignment,
  type CatalogueVersion,
  type QuestionHolding,
  type Round,
  type RoundRatings,
  type ScoringModel,
  type SettledQuestion,
} from '@selbstcheck/domain';
import type { ActiveModel } from '../models/active-model.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { EntryStore, RoundEntry } from '../ports/entry-store.js';
import type { RoundPlan, RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { enteredRound, type EnteredRound } from './round-entries.js';
import { keyOf, roundNotFound, roundOf } from './round-key.js';

/** A round that was planned here, with everything people entered into it and what follows from that. */
export interface RoundInWork {
  readonly round: Round;
  readonly plan: RoundPlan;
  readonly catalogue: CatalogueVersion;
  readonly assignments: readonly Assignment[];
  readonly holdings: readonly QuestionHolding[];
  /** The newest entry of each subject, by position. */
  readonly current: readonly RoundEntry[];
  /** The position of the newest entry; 0 where there is none. */
  readonly position: number;
  readonly entered: EnteredRound;
  readonly settled: ReadonlyMap<string, SettledQuestion>;
  readonly selfRating: RoundRatings;
  /** null where the workshop changed nothing. */
  readonly workshop: RoundRatings | null;
  /** It is scored with, as long as it is not closed. */
  readonly model: ScoringModel;
}

/** As much of a round in work as stands before anybody enters anything. */
type RoundAsPlanned = Pick<RoundInWork, 'round' | 'plan' | 'catalogue' | 'assignments'>;

/** The stores that a round in work is read from. */
export interface RoundWorkStores {
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
  readonly entries: EntryStore;
  readonly catalogues: CatalogueStore;
}

/** Reads rounds that were planned here. */
export class ReadRoundInWork {
  constructor(
    private readonly stores: RoundWorkStores,
    private readonly activeModel: ActiveModel,
  ) {}

  /** Rejects with `round-not-found`, and with `round-not-planned` for an imported round. */
  async read(key: RoundKey): Promise<RoundInWork> {
    const { rounds, plans, catalogues } = this.stores;
    const round = await roundOf(rounds, key);
    const plan = await plans.find(key);
    if (plan === null) throw roundNotPlanned();
    const catalogue = await catalogues.find(round.catalogueVersionId);
    if (!catalogue) throw roundNotFound(key);
    const assignments = await plans.assignments(key);
    return this.readAgain({ round, plan, catalogue, assignments });
  }

  /** As `read`, without reading again what somebody has just read to write into the round. */
  async readAgain({ round, plan, catalogue, assignments }: RoundAsPlanned): Promise<RoundInWork> {
    const current = await this.stores.entries.current(keyOf(round));
    const { model } = await this.activeModel.current();
    return { round, plan, model, ...workOf(catalogue, assignments, current) };
  }
}

/** What follows from a version, from who was asked, and from what was entered. */
export function workOf(
  catalogue: CatalogueVersion,
  assignments: readonly Assignment[],
  current: readonly RoundEntry[],
): Omit<RoundInWork, 'round' | 'plan' | 'model'> {
  const entered = enteredRound(current);
  const settled = settleQuestions(catalogue, entered);
  const selfRating = selfRatingOf(settled, entered.recorded);
  return {
    catalogue,
    assignments,
    holdings: questionHoldings(catalogue, assignments),
    current,
    position: current.reduce((newest, { position }) => Math.max(newest, position), 0),
    entered,
    settled,
    selfRating,
    workshop: workshopReading(selfRating, entered.workshopChanges),
  };
}

/** What is said of a round that was imported and not planned here. */
export function roundNotPlanned(): SelbstcheckError {
  return new SelbstcheckError(
    'round-not-planned',
    'This round was imported and not answered here. Plan a round of your own to answer it.',
  );
}

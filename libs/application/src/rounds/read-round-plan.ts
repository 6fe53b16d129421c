import {
  criteriaWithoutQuestions,
  questionHoldings,
  type CatalogueVersion,
  type Criterion,
  type Round,
} from '@selbstcheck/domain';
import { installedBase } from '../catalogue/installed-base.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RoundPlan, RoundPlanStore, TakenStep } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { roundOf } from './round-key.js';
import type { ReadStepFacts } from './step-facts.js';
import { stepsAhead, type StepAhead } from './steps-ahead.js';
import { newerVersions } from './version-use.js';

/** A round with its plan, the steps it took and may take. */
export interface RoundPlanDetails {
  readonly round: Round;
  /** null for an imported round. */
  readonly plan: RoundPlan | null;
  readonly catalogue: CatalogueVersion;
  readonly criteriaWithoutQuestions: readonly Criterion[];
  readonly questions: number;
  /** Questions that nobody holds. */
  readonly unheld: number;
  readonly next: readonly StepAhead[];
  /** In the order they were taken. */
  readonly steps: readonly TakenStep[];
  /** Empty once the round was opened. */
  readonly newerVersions: readonly CatalogueVersion[];
}

/** The stores that plans are read from. */
export interface RoundPlanStores {
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
  readonly catalogues: CatalogueStore;
}

/** Reads plans of rounds, of imported ones too. */
export class ReadRoundPlan {
  constructor(
    private readonly stores: RoundPlanStores,
    private readonly stepFacts: ReadStepFacts,
  ) {}

  /** Rejects with `round-not-found`. */
  async read(key: RoundKey): Promise<RoundPlanDetails> {
    const { rounds, plans, catalogues } = this.stores;
    const round = await roundOf(rounds, key);
    const plan = await plans.find(key);
    const catalogue = await installedBase(catalogues, round.catalogueVersionId);
    const holdings = questionHoldings(catalogue, await plans.assignments(key));
    const { facts } = await this.stepFacts.read(round);
    return {
      ...{ round, plan, catalogue },
      criteriaWithoutQuestions: criteriaWithoutQuestions(catalogue),
      questions: holdings.length,
      unheld: holdings.filter(({ departments }) => departments.length === 0).length,
      next: stepsAhead(round, plan, facts),
      steps: await plans.steps(key),
      newerVersions: round.state === 'planned' ? await newerVersions(catalogues, catalogue.id) : [],
    };
  }
}

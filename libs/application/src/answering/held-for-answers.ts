import {
  questionHoldings,
  rejectActOutOfTurn,
  type Assignment,
  type CatalogueVersion,
  type QuestionHolding,
  type Round,
} from '@selbstcheck/domain';
import type { RoundPlan } from '../ports/round-plan-store.js';
import type { RoundKey } from '../ports/round-store.js';
import { heldRound } from '../rounds/held-round.js';
import { roundNotPlanned, type RoundWorkStores } from '../rounds/round-in-work.js';
import { roundNotFound } from '../rounds/round-key.js';

/** A round that departments answer, and who holds its questions. */
export interface AnsweredRound {
  readonly round: Round;
  readonly plan: RoundPlan;
  readonly catalogue: CatalogueVersion;
  readonly assignments: readonly Assignment[];
  /** By question id. */
  readonly holdings: ReadonlyMap<string, QuestionHolding>;
}

/**
 * Holds a round that departments answer until the unit of work ends. Rejects with `round-not-found`,
 * `round-not-planned`, and what rejectActOutOfTurn throws.
 */
export async function heldForAnswers(
  { rounds, plans, catalogues }: RoundWorkStores,
  key: RoundKey,
): Promise<AnsweredRound> {
  const round = await heldRound(rounds, key);
  const plan = await plans.find(key);
  if (plan === null) throw roundNotPlanned();
  rejectActOutOfTurn(round.state, 'answer');
  const catalogue = await catalogues.find(round.catalogueVersionId);
  if (!catalogue) throw roundNotFound(key);
  const assignments = await plans.assignments(key);
  const holdings = questionHoldings(catalogue, assignments);
  return {
    round,
    plan,
    catalogue,
    assignments,
    holdings: new Map(holdings.map((holding) => [holding.questionId, holding])),
  };
}

import type { RoundKey } from '@selbstcheck/application';
import type { EntityManager } from 'typeorm';
import { RoundRow } from '../rows/round-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { roundNotFound } from './scope.js';

/** The municipality's round, or null; it stays as it is until the transaction ends. */
export function heldRound(
  transactions: Transactions,
  manager: EntityManager,
  { municipalityId, roundId }: RoundKey,
): Promise<RoundRow | null> {
  return manager.findOne(RoundRow, { where: { id: roundId, municipalityId }, ...transactions.holding() });
}

/** As `heldRound`, to be written to; rejects with `round-not-found`. */
export async function holdRound(
  transactions: Transactions,
  manager: EntityManager,
  key: RoundKey,
): Promise<RoundRow> {
  const round = await heldRound(transactions, manager, key);
  if (round) return round;
  throw roundNotFound(key.roundId);
}

import type { RoundKey } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { IsNull, Raw, type EntityManager, type FindOperator } from 'typeorm';
import { RoundRow } from '../rows/round-row.js';

/** The condition of every read below a round: the round is this municipality's, else nothing is found. */
export function ofRound({ municipalityId, roundId }: RoundKey): { roundId: FindOperator<string> } {
  return {
    roundId: Raw(
      (column) =>
        `${column} IN (SELECT "id" FROM "round" WHERE "id" = :scopeRound AND "municipalityId" = :scopeMunicipality)`,
      { scopeRound: roundId, scopeMunicipality: municipalityId },
    ) as FindOperator<string>,
  };
}

/** Comes first in every write below a round, in the same transaction; rejects with `round-not-found`. */
export async function proveRound(
  manager: EntityManager,
  { municipalityId, roundId }: RoundKey,
): Promise<void> {
  if (await manager.existsBy(RoundRow, { id: roundId, municipalityId })) return;
  throw roundNotFound(roundId);
}

/** The condition for what belongs to a municipality, or (null) to the installation. */
export function ofMunicipality(municipalityId: string | null): {
  municipalityId: string | FindOperator<string>;
} {
  return { municipalityId: municipalityId ?? (IsNull() as FindOperator<string>) };
}

export function roundNotFound(roundId: string): SelbstcheckError {
  return new SelbstcheckError(
    'round-not-found',
    `The municipality has no round "${roundId}". Open it again from the list of rounds.`,
    { round: roundId },
  );
}

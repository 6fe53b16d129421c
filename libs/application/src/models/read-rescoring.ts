import type { Round } from '@selbstcheck/domain';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';
import type { RescoringStore } from '../ports/rescoring-store.js';
import type { RoundStore } from '../ports/round-store.js';
import { roundOf } from '../rounds/round-key.js';
import type { NamedRescoring, ReadModels } from './read-models.js';
import type { RescoringChange } from './rescoring.js';
import { rescoringOf } from './rescoring-of.js';

/** A reading that would change, with the round and the municipality it is of. */
export interface ChangedReading extends RescoringChange {
  readonly municipality: Municipality | null;
  readonly round: Round;
}

/** A part of what a rescoring would change. */
export interface RescoringPart extends NamedRescoring {
  readonly changes: readonly ChangedReading[];
  /** Whether there are more behind those. */
  readonly hasMore: boolean;
}

/** The stores that the outcome of a rescoring is read from. */
export interface RescoringOutcomeStores {
  readonly rescorings: RescoringStore;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
}

const CHANGES_PER_PART = 50;

/** Reads how far a rescoring is, and which rounds would change. */
export class ReadRescoring {
  constructor(
    private readonly stores: RescoringOutcomeStores,
    private readonly readModels: ReadModels,
  ) {}

  /** By municipality and round, from the `from`-th change on, 0 the first. Rejects with `rescoring-not-found`. */
  async read(rescoringId: string, from: number): Promise<RescoringPart> {
    const { rescorings, municipalities, rounds } = this.stores;
    const rescoring = await rescoringOf(rescorings, rescoringId);
    const found = await rescorings.changes(rescoringId, null, from, CHANGES_PER_PART + 1);
    const changes: ChangedReading[] = [];
    for (const change of found.slice(0, CHANGES_PER_PART)) {
      const municipality = await municipalities.find(change.municipalityId);
      changes.push({ ...change, municipality, round: await roundOf(rounds, change) });
    }
    const hasMore = found.length > CHANGES_PER_PART;
    return { ...(await this.readModels.named(rescoring)), changes, hasMore };
  }
}

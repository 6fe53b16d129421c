import {
  compareRounds,
  groundsOf,
  previousClosedRound,
  SelbstcheckError,
  type DigestEvent,
  type Round,
  type RoundComparison,
} from '@selbstcheck/domain';
import { frozenRevisions } from '../closing/frozen-revisions.js';
import type { ActiveModel } from '../models/active-model.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { EventStore } from '../ports/event-store.js';
import type { RevisionStore } from '../ports/revision-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { StoredTarget } from '../ports/target-store.js';
import type { ReadHistory } from '../results/read-history.js';
import { keyOf } from '../rounds/round-key.js';
import { changeEvents } from './closing-events.js';
import { revisionReading } from './revision-reading.js';

/** The stores that events are raised from and kept in. */
export interface EventStores {
  readonly events: EventStore;
  readonly rounds: RoundStore;
  readonly catalogues: CatalogueStore;
  readonly revisions: RevisionStore;
}

/** What keeps two rounds from being compared; the later digest says so by itself. */
const NO_COMPARISON = ['result-not-found', 'mapping-circular', 'mapping-contradictory'];

/** Writes down what happened, for digests. Every method is called inside the unit of work that causes it. */
export class RaiseEvents {
  constructor(
    private readonly stores: EventStores,
    private readonly history: ReadHistory,
    private readonly activeModel: ActiveModel,
    private readonly clock: Clock,
  ) {}

  async roundOpened({
    municipalityId,
    id: roundId,
    title,
  }: Pick<Round, 'municipalityId' | 'id' | 'title'>): Promise<void> {
    await this.append(municipalityId, [{ kind: 'round_opened', roundId, title }]);
  }

  /** Of a round that is closed and scored by now, also where it came in closed. */
  async roundClosed(round: Round): Promise<void> {
    const { municipalityId, id: roundId, title, referenceDate, leadingReading: reading } = round;
    const rounds = await this.stores.rounds.listByMunicipality(municipalityId);
    const previous = previousClosedRound(round, rounds);
    const comparison = previous && (await this.comparisonOf(previous, round));
    const previousRoundId = previous?.id ?? null;
    await this.append(municipalityId, [
      { kind: 'round_closed', roundId, title, referenceDate, reading, previousRoundId },
      ...(comparison ? changeEvents(round, 'closing', comparison) : []),
    ]);
  }

  /** Of a round whose newest revision is frozen by now, with the one before it. */
  async roundCorrected(round: Round): Promise<void> {
    const { municipalityId, id: roundId, title, revision } = round;
    const comparison = await this.correctionOf(round);
    await this.append(municipalityId, [
      { kind: 'round_corrected', roundId, title, revision },
      ...(comparison ? changeEvents(round, 'correction', comparison) : []),
    ]);
  }

  async published({ municipalityId, roundId }: RoundKey, title: string): Promise<void> {
    await this.append(municipalityId, [{ kind: 'round_published', roundId, title }]);
  }

  async withdrawn({ municipalityId, roundId }: RoundKey, title: string): Promise<void> {
    await this.append(municipalityId, [{ kind: 'round_withdrawn', roundId, title }]);
  }

  async targetSet(target: StoredTarget): Promise<void> {
    await this.append(target.municipalityId, [targetEvent('target_set', target)]);
  }

  async targetWithdrawn(target: StoredTarget): Promise<void> {
    await this.append(target.municipalityId, [targetEvent('target_withdrawn', target)]);
  }

  private append(municipalityId: string, events: readonly DigestEvent[]): Promise<void> {
    return this.stores.events.append(municipalityId, events, this.clock.now());
  }

  private async comparisonOf(before: Round, after: Round): Promise<RoundComparison | null> {
    const chosen = [before, after].map(({ id }) => ({ roundId: id, reading: null }));
    try {
      const { rounds, mappings } = await this.history.readChosen(after.municipalityId, chosen);
      const [earlier, later] = rounds.map(({ compared }) => compared);
      if (!earlier || !later) return null;
      return compareRounds(groundsOf(mappings)(earlier, later), earlier, later);
    } catch (error) {
      if (error instanceof SelbstcheckError && NO_COMPARISON.includes(error.code)) return null;
      throw error;
    }
  }

  private async correctionOf(round: Round): Promise<RoundComparison | null> {
    const catalogue = await this.stores.catalogues.find(round.catalogueVersionId);
    const frozen = await frozenRevisions(this.stores.revisions, keyOf(round));
    const [before, after] = frozen.slice(-2);
    if (!catalogue || !before || !after) return null;
    const { model } = await this.activeModel.current();
    const sides = [
      revisionReading(before.snapshot, catalogue, model),
      revisionReading(after.snapshot, catalogue, model),
    ] as const;
    return compareRounds(groundsOf([])(...sides), ...sides);
  }
}

function targetEvent(
  kind: 'target_set' | 'target_withdrawn',
  { id: targetId, catalogueVersionId, criterionId, symbol, date }: StoredTarget,
): DigestEvent {
  return { kind, targetId, catalogueVersionId, criterionId, symbol, date };
}

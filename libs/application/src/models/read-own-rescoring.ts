import type { CatalogueVersion, Round } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RescoringStore } from '../ports/rescoring-store.js';
import type { RoundStore } from '../ports/round-store.js';
import { CataloguesOnce } from '../results/catalogues-once.js';
import { roundNotFound, roundOf } from '../rounds/round-key.js';
import type { NamedRescoring, ReadModels } from './read-models.js';
import type { RescoringChange } from './rescoring.js';

/** A reading of an own round that would change. */
export interface OwnChange extends RescoringChange {
  readonly round: Round;
  readonly catalogue: CatalogueVersion;
}

/** What a rescoring would mean for a municipality's own rounds. */
export interface OwnRescoring {
  /** null where none waits to be activated. */
  readonly waiting: NamedRescoring | null;
  readonly changes: readonly OwnChange[];
}

/** The stores that the outcome of a rescoring for one municipality is read from. */
export interface OwnRescoringStores {
  readonly rescorings: RescoringStore;
  readonly rounds: RoundStore;
  readonly catalogues: CatalogueStore;
}

/** More rounds than a municipality has. */
const MOST_CHANGES = 200;

/** Reads what the newest rescoring would mean for a municipality. */
export class ReadOwnRescoring {
  constructor(
    private readonly stores: OwnRescoringStores,
    private readonly readModels: ReadModels,
  ) {}

  /** Only of a dry run that is finished, or whose model is being activated. */
  async read(municipalityId: string): Promise<OwnRescoring> {
    const { rescorings, rounds } = this.stores;
    const [newest] = await rescorings.list();
    if (newest?.state !== 'ready' && newest?.state !== 'activating') return { waiting: null, changes: [] };
    const catalogues = new CataloguesOnce(this.stores.catalogues);
    const changes: OwnChange[] = [];
    for (const change of await rescorings.changes(newest.id, municipalityId, 0, MOST_CHANGES)) {
      const round = await roundOf(rounds, change);
      const catalogue = await catalogues.find(round.catalogueVersionId);
      if (!catalogue) throw roundNotFound(change);
      changes.push({ ...change, round, catalogue });
    }
    return { waiting: await this.readModels.named(newest), changes };
  }
}

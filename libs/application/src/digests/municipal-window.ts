import {
  mappingsAmong,
  netEvents,
  type CatalogueMapping,
  type CatalogueVersion,
  type EventWindow,
  type NumberedEvent,
  type Round,
} from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { EventStore } from '../ports/event-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { PublicationStore } from '../ports/publication-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { StoredTarget, TargetStore } from '../ports/target-store.js';

/** The stores that a window is read from. */
export interface WindowStores {
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
  readonly catalogues: CatalogueStore;
  readonly events: EventStore;
  readonly publications: PublicationStore;
  readonly targets: TargetStore;
}

/** What happened in a municipality in a window, and how it stands now. */
export interface MunicipalWindow {
  readonly municipalityId: string;
  readonly municipality: string;
  /** By reference date. */
  readonly rounds: readonly Round[];
  /** By id. */
  readonly versions: ReadonlyMap<string, CatalogueVersion>;
  readonly mappings: readonly CatalogueMapping[];
  /** Ids of the rounds that addresses without an account may know now. */
  readonly published: ReadonlySet<string>;
  readonly events: readonly NumberedEvent[];
  /** Of these, those that do not cancel. */
  readonly net: readonly NumberedEvent[];
  /** Everything since the window began, also after its end. */
  readonly since: readonly NumberedEvent[];
}

/** A window of a municipality; null where the municipality is gone. */
export async function readMunicipalWindow(
  stores: WindowStores,
  municipalityId: string,
  { after, upTo }: EventWindow,
): Promise<MunicipalWindow | null> {
  const municipality = await stores.municipalities.find(municipalityId);
  if (!municipality) return null;
  const head = await stores.events.head(municipalityId);
  const since = await stores.events.list(municipalityId, { after, upTo: Math.max(head, upTo) });
  const events = since.filter(({ number }) => number <= upTo);
  const versions = new Map((await stores.catalogues.list()).map((version) => [version.id, version]));
  const publications = await stores.publications.listByMunicipality(municipalityId);
  return {
    municipalityId,
    municipality: municipality.name,
    rounds: await stores.rounds.listByMunicipality(municipalityId),
    versions,
    mappings: await stores.catalogues.listMappings(),
    published: new Set(publications.keys()),
    events,
    net: netEvents(events, replacing(await stores.targets.listByMunicipality(municipalityId))),
    since,
  };
}

/** The links that lead from one of these versions to another. */
export function linksAmong(
  { mappings }: Pick<MunicipalWindow, 'mappings'>,
  versionIds: readonly string[],
): readonly CatalogueMapping[] {
  return mappingsAmong([...new Set(versionIds)], mappings);
}

/** Ids of targets that took the place of another one: both carry the same moment. */
function replacing(targets: readonly StoredTarget[]): ReadonlySet<string> {
  const replacedAt = new Set(targets.flatMap(({ ended }) => (ended?.by === 'replaced' ? [ended.at] : [])));
  return new Set(targets.filter(({ setAt }) => replacedAt.has(setAt)).map(({ id }) => id));
}

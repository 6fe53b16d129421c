import type { CatalogueVersion, Round } from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundStore } from '../ports/round-store.js';

/** A municipality with its rounds and the catalogue version of each, newest round first. */
export interface MunicipalityRounds {
  readonly municipality: Municipality;
  readonly rounds: readonly { readonly round: Round; readonly catalogue: CatalogueVersion }[];
}

/** Municipalities with their rounds, by name. */
export class ListMunicipalities {
  constructor(
    private readonly municipalities: MunicipalityStore,
    private readonly rounds: RoundStore,
    private readonly catalogues: CatalogueStore,
  ) {}

  /** Those of the given ids; an id of no municipality gives nothing. */
  async list(municipalityIds: readonly string[]): Promise<readonly MunicipalityRounds[]> {
    const versions = new Map((await this.catalogues.list()).map((version) => [version.id, version]));
    const wanted = new Set(municipalityIds);
    const municipalities = (await this.municipalities.list()).filter(({ id }) => wanted.has(id));
    return Promise.all(
      municipalities.map(async (municipality) => {
        const rounds = await this.rounds.listByMunicipality(municipality.id);
        return {
          municipality,
          rounds: rounds
            .map((round) => ({ round, catalogue: versions.get(round.catalogueVersionId) }))
            .filter(
              (pair): pair is { round: Round; catalogue: CatalogueVersion } => pair.catalogue !== undefined,
            )
            .reverse(),
        };
      }),
    );
  }
}

import {
  amongOthers,
  criteriaOf,
  type AmongOthers,
  type CatalogueVersion,
  type OthersLimit,
} from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { ParticipationStore } from '../ports/participation-store.js';
import { comparableWith, type ComparableValues } from './comparable-values.js';
import { participationOf, type Participation } from './participation.js';
import type { YearlyValues } from './yearly-values.js';

/** A municipality's criteria among those of others, year by year. */
export interface WithOthers {
  readonly participation: Participation;
  /** Why nothing is shown; null where something is. */
  readonly limit: OthersLimit | null;
  /** The version of the municipality's latest round; null where nothing is shown. */
  readonly catalogue: CatalogueVersion | null;
  readonly years: readonly number[];
  /** By criterion id, one per year; null where fewer others than needed have a comparable value. */
  readonly criteria: ReadonlyMap<string, readonly (AmongOthers | null)[]>;
}

/**
 * Medians and quartiles of at least ten others that take part, real ones for a real municipality and demonstrations
 * for a demonstration. Others come without names, counts or ends. What remains: whoever compares the figures of one
 * day with those of another, between which exactly one municipality joined, left or closed a round, learns on which
 * side of a quartile its value lies, and the value itself where it became one of the three figures; and whoever runs
 * nine of ten municipalities of an installation knows the tenth.
 */
export class CompareWithOthers {
  constructor(
    private readonly municipalities: MunicipalityStore,
    private readonly participations: ParticipationStore,
    private readonly catalogues: CatalogueStore,
    private readonly yearlyValues: YearlyValues,
  ) {}

  /** Rejects with `mapping-circular` or `mapping-contradictory`. */
  async compare(municipalityId: string): Promise<WithOthers> {
    const participation = await participationOf(this.participations, municipalityId);
    const nothing = (limit: OthersLimit): WithOthers => {
      return { participation, limit, catalogue: null, years: [], criteria: new Map() };
    };
    if (!participation.joins) return nothing('not_taking_part');
    const versions = new Map((await this.catalogues.list()).map((version) => [version.id, version]));
    const ownYears = await this.yearlyValues.read(municipalityId);
    const catalogue = versions.get(ownYears.at(-1)?.catalogueVersionId ?? '');
    if (!catalogue) return nothing('no_round');

    const comparable = comparableWith(catalogue, versions, await this.catalogues.listMappings());
    const own = comparable(ownYears);
    const others: ComparableValues[] = [];
    for (const id of await this.othersOf(municipalityId)) {
      others.push(comparable(await this.yearlyValues.read(id)));
    }
    const byYear = new Map(
      yearsIn([own, ...others]).map((year) => [year, amongOthersIn(year, catalogue, own, others)]),
    );
    const hasFigures = (year: number): boolean => [...(byYear.get(year)?.values() ?? [])].some(Boolean);
    if (![...byYear.keys()].some(hasFigures)) return nothing('too_few');
    // that some few others had a round in a year is nobody's business
    const years = [...byYear.keys()].filter((year) => own.has(year) || hasFigures(year));
    const cellsOf = (id: string) => years.map((year) => byYear.get(year)?.get(id) ?? null);
    const criteria = new Map(criteriaOf(catalogue).map(({ id }) => [id, cellsOf(id)]));
    return { participation, limit: null, catalogue, years, criteria };
  }

  private async othersOf(municipalityId: string): Promise<readonly string[]> {
    const real = new Set(
      (await this.municipalities.list()).filter((each) => each.demonstration === 'none').map(({ id }) => id),
    );
    const participants = await this.participations.listParticipants();
    return participants.filter((id) => id !== municipalityId && real.has(id) === real.has(municipalityId));
  }
}

function yearsIn(values: readonly ComparableValues[]): readonly number[] {
  return [...new Set(values.flatMap((each) => [...each.keys()]))].toSorted((a, b) => a - b);
}

function amongOthersIn(
  year: number,
  catalogue: CatalogueVersion,
  own: ComparableValues,
  others: readonly ComparableValues[],
): ReadonlyMap<string, AmongOthers | null> {
  return new Map(
    criteriaOf(catalogue).map(({ id }) => {
      const theirs = others.flatMap((values) => values.get(year)?.get(id) ?? []);
      return [id, amongOthers(own.get(year)?.get(id) ?? null, theirs)];
    }),
  );
}

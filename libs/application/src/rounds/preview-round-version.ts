import {
  criteriaWithoutQuestions,
  linkEffects,
  previousClosedRound,
  type CatalogueVersion,
  type Criterion,
  type LinkEffect,
  type Round,
} from '@selbstcheck/domain';
import { installedBase } from '../catalogue/installed-base.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { roundOf } from './round-key.js';
import { mappingBetween } from './version-use.js';

/** What a catalogue version would mean for a round. */
export interface RoundVersionPreview {
  readonly version: CatalogueVersion;
  /** The closed round it is compared with; null where there is none before. */
  readonly previous: Round | null;
  /** Empty without a previous round. */
  readonly effects: readonly LinkEffect[];
  readonly criteriaWithoutQuestions: readonly Criterion[];
}

/** Tells what stays comparable with the round before, were a round to use a catalogue version. */
export class PreviewRoundVersion {
  constructor(
    private readonly rounds: RoundStore,
    private readonly catalogues: CatalogueStore,
  ) {}

  /** Rejects with `round-not-found`, `catalogue-version-unknown`, `mapping-circular` or `mapping-contradictory`. */
  async preview(key: RoundKey, versionId: string): Promise<RoundVersionPreview> {
    const round = await roundOf(this.rounds, key);
    const version = await installedBase(this.catalogues, versionId);
    const rounds = await this.rounds.listByMunicipality(key.municipalityId);
    const previous = previousClosedRound(round, rounds);
    return {
      version,
      previous,
      effects: previous === null ? [] : await this.effects(previous, version),
      criteriaWithoutQuestions: criteriaWithoutQuestions(version),
    };
  }

  private async effects(previous: Round, version: CatalogueVersion): Promise<readonly LinkEffect[]> {
    const earlier = await installedBase(this.catalogues, previous.catalogueVersionId);
    return linkEffects(earlier, version, await mappingBetween(this.catalogues, earlier, version));
  }
}

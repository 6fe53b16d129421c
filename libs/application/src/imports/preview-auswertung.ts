import {
  scoreRound,
  WK_2020,
  type AuswertungDraft,
  type CatalogueVersion,
  type Round,
  type RoundScore,
  type Stage,
} from '@selbstcheck/domain';
import type { AuswertungReader } from '../ports/auswertung-reader.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Municipality } from '../ports/municipality-store.js';
import type { Hasher } from '../ports/surroundings.js';
import type { ListMunicipalities } from '../rounds/list-municipalities.js';
import { draftHashOf } from './draft-hash.js';
import { planImport, type ImportPlan } from './import-plan.js';

/** What an import would write, with what this product computes beside what the report declares. */
export interface AuswertungPreview {
  readonly draft: AuswertungDraft;
  /** SHA-256 of the draft's canonical JSON: the commit must name it. */
  readonly draftHash: string;
  /** The installed version with the report's titles; null where a version as printed would be added. */
  readonly catalogue: CatalogueVersion | null;
  readonly computedStage: Stage | null;
  /** The computed stage of each of the draft's fields, in its order. */
  readonly computedFieldStages: readonly (Stage | null)[];
  /** The round this very file was already imported as, or null. */
  readonly earlier: { readonly municipality: Municipality; readonly round: Round } | null;
}

/** Reads a printed Auswertung and shows what would be stored; stores nothing. */
export class PreviewAuswertung {
  constructor(
    private readonly reader: AuswertungReader,
    private readonly catalogues: CatalogueStore,
    private readonly municipalities: ListMunicipalities,
    private readonly hasher: Hasher,
  ) {}

  async preview(file: Uint8Array): Promise<AuswertungPreview> {
    const draft = await this.reader.read(file);
    const plan = planImport(draft, await this.catalogues.list(), this.hasher);
    const score = scorePlan(plan);
    return {
      draft,
      draftHash: draftHashOf(draft, this.hasher),
      catalogue: plan.isNewCatalogue ? null : plan.catalogue,
      computedStage: score.overall.stage,
      computedFieldStages: plan.fieldIds.map(
        (id) => score.fields.find(({ fieldId }) => fieldId === id)?.stage ?? null,
      ),
      earlier: await this.findEarlier(this.hasher.sha256(file)),
    };
  }

  private async findEarlier(sourceHash: string): Promise<AuswertungPreview['earlier']> {
    for (const { municipality, rounds } of await this.municipalities.list()) {
      const same = rounds.find(({ round }) => round.sourceHash === sourceHash);
      if (same) return { municipality, round: same.round };
    }
    return null;
  }
}

function scorePlan({ catalogue, ratings }: ImportPlan): RoundScore {
  const recorded = new Map(ratings.map((rating) => [rating.criterionId, rating]));
  return scoreRound(catalogue, { answers: new Map(), recorded }, WK_2020);
}

import {
  foldTitle,
  scoreRound,
  type AuswertungDraft,
  type CatalogueVersion,
  type Round,
  type RoundScore,
  type ScoringModel,
  type Stage,
} from '@selbstcheck/domain';
import { municipalityOf } from '../administration/municipality-of.js';
import type { ActiveModel } from '../models/active-model.js';
import type { AuswertungReader } from '../ports/auswertung-reader.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Hasher } from '../ports/surroundings.js';
import { draftHashOf } from './draft-hash.js';
import { planImport, type ImportPlan } from './import-plan.js';

/** What an import would write, with what this product computes beside what the report declares. */
export interface AuswertungPreview {
  readonly draft: AuswertungDraft;
  /** SHA-256 of the draft's canonical JSON: the commit must name it. */
  readonly draftHash: string;
  /** Whether the report names another municipality than the one it would be stored for. */
  readonly namesAnother: boolean;
  /** The installed version with the report's titles; null where a version as printed would be added. */
  readonly catalogue: CatalogueVersion | null;
  readonly computedStage: Stage | null;
  /** The computed stage of each of the draft's fields, in its order. */
  readonly computedFieldStages: readonly (Stage | null)[];
  /** The round of this municipality that this very file was already imported as, or null. */
  readonly earlier: Round | null;
}

/** Reads a printed Auswertung and shows what would be stored; stores nothing. */
export class PreviewAuswertung {
  constructor(
    private readonly reader: AuswertungReader,
    private readonly catalogues: CatalogueStore,
    private readonly municipalities: MunicipalityStore,
    private readonly rounds: RoundStore,
    private readonly activeModel: ActiveModel,
    private readonly hasher: Hasher,
  ) {}

  /** Rejects with `municipality-not-found` or the reader's codes. */
  async preview(municipalityId: string, file: Uint8Array): Promise<AuswertungPreview> {
    const municipality = await municipalityOf(this.municipalities, municipalityId);
    const draft = await this.reader.read(file);
    const plan = planImport(draft, await this.catalogues.list(), this.hasher);
    const score = scorePlan(plan, (await this.activeModel.current()).model);
    return {
      draft,
      draftHash: draftHashOf(draft, this.hasher),
      namesAnother:
        draft.municipality !== null && foldTitle(draft.municipality) !== foldTitle(municipality.name),
      catalogue: plan.isNewCatalogue ? null : plan.catalogue,
      computedStage: score.overall.stage,
      computedFieldStages: plan.fieldIds.map(
        (id) => score.fields.find(({ fieldId }) => fieldId === id)?.stage ?? null,
      ),
      earlier: await this.findEarlier(municipalityId, this.hasher.sha256(file)),
    };
  }

  private async findEarlier(municipalityId: string, sourceHash: string): Promise<Round | null> {
    const rounds = await this.rounds.listByMunicipality(municipalityId);
    return rounds.find((round) => round.sourceHash === sourceHash) ?? null;
  }
}

function scorePlan({ catalogue, ratings }: ImportPlan, model: ScoringModel): RoundScore {
  const recorded = new Map(ratings.map((rating) => [rating.criterionId, rating]));
  return scoreRound(catalogue, { answers: new Map(), recorded }, model);
}

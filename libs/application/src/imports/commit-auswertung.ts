import { SelbstcheckError, type AuswertungDraft, type Round } from '@selbstcheck/domain';
import type { AuswertungReader } from '../ports/auswertung-reader.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Clock, Hasher, Ids } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ScoreRound } from '../results/score-round.js';
import { draftHashOf } from './draft-hash.js';
import { checkDecision, type CheckedDecision, type ImportDecision } from './import-decision.js';
import { hasCriteria, planImport } from './import-plan.js';

/** What a write runs into where another one of the same moment was faster: each kind at most once. */
const OVERTAKEN = ['municipality-exists', 'catalogue-exists', 'round-exists'];

/** The stores an import writes to, in one unit of work. */
export interface ImportStores {
  readonly unitOfWork: UnitOfWork;
  readonly catalogues: CatalogueStore;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
}

/** Stores a previewed Auswertung as a closed round with recorded ratings, completely or not at all. */
export class CommitAuswertung {
  constructor(
    private readonly reader: AuswertungReader,
    private readonly stores: ImportStores,
    private readonly scoreRound: ScoreRound,
    private readonly hasher: Hasher,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * The stored round. Rejects with the reader's codes, those of `checkDecision`, `draft-changed` where the file is
   * not the one that was previewed, `draft-without-criteria`, or `round-already-imported`.
   */
  async commit(file: Uint8Array, decision: ImportDecision): Promise<Round> {
    const checked = checkDecision(decision, this.clock.today());
    const draft = await this.reader.read(file);
    if (draftHashOf(draft, this.hasher) !== decision.draftHash) {
      throw new SelbstcheckError(
        'draft-changed',
        'This is not the file that was previewed. Look at the preview again before you store it.',
      );
    }
    if (!hasCriteria(draft)) {
      throw new SelbstcheckError(
        'draft-without-criteria',
        'No criterion could be read from this file, so there is nothing to store. Choose the complete Auswertung.',
      );
    }
    const sourceHash = this.hasher.sha256(file);
    for (let attempts = 0; ; attempts += 1) {
      try {
        return await this.stores.unitOfWork.run(() => this.store(draft, checked, sourceHash));
      } catch (error) {
        // units of work may run in parallel: begun again, this one sees what the faster one stored
        if (!isOvertaken(error) || attempts === OVERTAKEN.length) throw error;
      }
    }
  }

  private async store(draft: AuswertungDraft, decision: CheckedDecision, sourceHash: string): Promise<Round> {
    const { catalogues, rounds } = this.stores;
    const municipality = await this.municipalityNamed(decision.municipality);
    await this.refuseSecondImport(municipality, sourceHash);
    const plan = planImport(draft, await catalogues.list(), this.hasher);
    if (plan.isNewCatalogue) await catalogues.insert(plan.catalogue);

    const round = this.newRound(municipality, plan.catalogue.id, decision, sourceHash);
    await rounds.insert(round);
    await rounds.insertRecordedRatings(round.id, 'self_rating', plan.ratings);
    await rounds.insertReport(round.id, plan.sections);
    await rounds.insertParticipants(round.id, draft.participants);
    await this.scoreRound.score(round.id);
    return round;
  }

  private async municipalityNamed(name: string): Promise<Municipality> {
    const known = (await this.stores.municipalities.list()).find(
      (candidate) => candidate.name === name && candidate.demonstration === 'none',
    );
    if (known) return known;
    const municipality: Municipality = { id: this.ids.next(), name, demonstration: 'none' };
    await this.stores.municipalities.insert(municipality);
    return municipality;
  }

  private async refuseSecondImport(municipality: Municipality, sourceHash: string): Promise<void> {
    const rounds = await this.stores.rounds.listByMunicipality(municipality.id);
    const same = rounds.find((round) => round.sourceHash === sourceHash);
    if (same) {
      throw new SelbstcheckError(
        'round-already-imported',
        `This file is already stored as the round "${same.title}" of ${municipality.name}. Nothing was stored again.`,
        { title: same.title, municipality: municipality.name },
      );
    }
  }

  private newRound(
    municipality: Municipality,
    catalogueVersionId: string,
    { title, referenceDate }: CheckedDecision,
    sourceHash: string,
  ): Round {
    return {
      id: this.ids.next(),
      municipalityId: municipality.id,
      catalogueVersionId,
      title,
      referenceDate,
      state: 'closed',
      leadingReading: 'self_rating',
      revision: 1,
      source: 'auswertung',
      sourceHash,
    };
  }
}

function isOvertaken(error: unknown): boolean {
  return error instanceof SelbstcheckError && OVERTAKEN.includes(error.code);
}

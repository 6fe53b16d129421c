import { SelbstcheckError, type AuswertungDraft, type Round } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RaiseEvents } from '../digests/raise-events.js';
import type { AuswertungReader } from '../ports/auswertung-reader.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ScoreRound } from '../results/score-round.js';
import { keyOf } from '../rounds/round-key.js';
import { draftHashOf } from './draft-hash.js';
import { checkDecision, type CheckedDecision, type ImportDecision } from './import-decision.js';
import { hasCriteria, planImport } from './import-plan.js';

/** What a write runs into where another one of the same moment was faster: each kind at most once. */
const OVERTAKEN = ['catalogue-exists', 'round-exists'];

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
    private readonly raiseEvents: RaiseEvents,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * The stored round. Rejects with the reader's codes, those of `checkDecision`, `draft-changed` where the file is
   * not the one that was previewed, `draft-without-criteria`, `municipality-not-found` or `round-already-imported`.
   */
  async commit(
    actor: Actor,
    municipalityId: string,
    file: Uint8Array,
    decision: ImportDecision,
  ): Promise<Round> {
    const { clock, hasher } = this.surroundings;
    const checked = checkDecision(decision, clock.today());
    const draft = await this.reader.read(file);
    if (draftHashOf(draft, hasher) !== decision.draftHash) {
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
    const sourceHash = hasher.sha256(file);
    for (let attempts = 0; ; attempts += 1) {
      try {
        return await this.stores.unitOfWork.run(async () => {
          const round = await this.store(municipalityId, draft, checked, sourceHash);
          await this.record(actor, round);
          return round;
        });
      } catch (error) {
        // units of work may run in parallel: begun again, this one sees what the faster one stored
        if (!isOvertaken(error) || attempts === OVERTAKEN.length) throw error;
      }
    }
  }

  private async store(
    municipalityId: string,
    draft: AuswertungDraft,
    decision: CheckedDecision,
    sourceHash: string,
  ): Promise<Round> {
    const { catalogues, rounds, municipalities } = this.stores;
    const { hasher, ids } = this.surroundings;
    const municipality = await municipalityOf(municipalities, municipalityId);
    await this.refuseSecondImport(municipality, sourceHash);
    const plan = planImport(draft, await catalogues.list(), hasher);
    if (plan.isNewCatalogue) await catalogues.insert(plan.catalogue);

    const round = this.newRound(municipality, plan.catalogue.id, decision, sourceHash);
    const key = keyOf(round);
    await rounds.insert(round);
    await rounds.insertRecordedRatings(key, 'self_rating', plan.ratings);
    await rounds.insertReport(key, plan.sections);
    await rounds.insertParticipants(
      key,
      draft.participants.map((participant) => ({ ...participant, id: ids.next() })),
    );
    await this.scoreRound.score(key);
    await this.raiseEvents.roundClosed(round);
    return round;
  }

  private async record(actor: Actor, round: Round): Promise<void> {
    const { id, municipalityId, title, referenceDate, catalogueVersionId } = round;
    await this.auditTrail.record(actor, {
      municipalityId,
      action: 'round_imported',
      subject: { kind: 'round', id },
      after: { title, referenceDate, catalogueVersionId },
    });
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
      id: this.surroundings.ids.next(),
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

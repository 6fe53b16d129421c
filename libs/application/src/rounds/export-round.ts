import type { Reading } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { EntryStore } from '../ports/entry-store.js';
import type { EvidenceStore } from '../ports/evidence-store.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { ResultStore } from '../ports/result-store.js';
import type { RevisionStore } from '../ports/revision-store.js';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { jsonFile, type ArchiveFile } from './archive-file.js';
import { roundNotFound, roundOf } from './round-key.js';

/** The stores that a round's archive is read from. */
export interface RoundArchiveStores {
  readonly unitOfWork: UnitOfWork;
  readonly municipalities: MunicipalityStore;
  readonly catalogues: CatalogueStore;
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
  readonly entries: EntryStore;
  readonly evidence: EvidenceStore;
  readonly results: ResultStore;
  readonly revisions: RevisionStore;
}

const READINGS: readonly Reading[] = ['self_rating', 'workshop'];

/** Everything that is stored of a round, as one file that can be read without this product. */
export class ExportRound {
  constructor(
    private readonly stores: RoundArchiveStores,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `round-not-found`. */
  async export(actor: Actor, key: RoundKey): Promise<ArchiveFile> {
    return this.stores.unitOfWork.run(async () => {
      const archive = await this.archive(key);
      await this.auditTrail.record(actor, {
        municipalityId: key.municipalityId,
        action: 'round_exported',
        subject: { kind: 'round', id: key.roundId },
      });
      const words = ['selbstcheck', archive.municipality.name, archive.round.referenceDate];
      return jsonFile(words, archive);
    });
  }

  private async archive(key: RoundKey) {
    const { municipalities, catalogues, rounds, results, revisions } = this.stores;
    const round = await roundOf(rounds, key);
    const municipality = await municipalities.find(round.municipalityId);
    const catalogue = await catalogues.find(round.catalogueVersionId);
    if (!municipality || !catalogue) throw roundNotFound(key);
    return {
      format: 'selbstcheck-monitor/round',
      formatVersion: 1,
      exportedAt: this.clock.now(),
      municipality,
      round,
      catalogue,
      readings: Object.fromEntries(
        await Promise.all(READINGS.map(async (reading) => [reading, await this.ratings(key, reading)])),
      ) as Readonly<Record<Reading, unknown>>,
      report: await rounds.report(key),
      participants: await rounds.participants(key),
      work: await this.work(key),
      results: await results.list(key),
      revisions: await revisions.list(key),
    };
  }

  /** What was planned and entered here; files stay where they are, their hashes say which ones they were. */
  private async work(key: RoundKey) {
    const { plans, entries, evidence } = this.stores;
    return {
      plan: await plans.find(key),
      steps: await plans.steps(key),
      assignments: await plans.assignments(key),
      reminders: await plans.lastReminders(key),
      entries: await entries.list(key),
      evidence: await evidence.list(key),
    };
  }

  private async ratings(key: RoundKey, reading: Reading) {
    const { answers, recorded } = await this.stores.rounds.ratings(key, reading);
    return { answers: Object.fromEntries(answers), recorded: [...recorded.values()] };
  }
}

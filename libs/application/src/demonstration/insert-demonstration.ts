import {
  contradictions,
  SelbstcheckError,
  type AuswertungFacts,
  type CatalogueVersion,
  type Participant,
  type Round,
} from '@selbstcheck/domain';
import { insertCatalogue } from '../catalogue/insert-catalogue.js';
import type { InstallCatalogues } from '../catalogue/install-catalogues.js';
import type { RaiseEvents } from '../digests/raise-events.js';
import { planImport, type ImportPlan } from '../imports/import-plan.js';
import type {
  AnsweredDemonstrationRound,
  DemonstrationContent,
  ReportedDemonstrationRound,
} from '../ports/demonstration-data.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { ScoreRound } from '../results/score-round.js';
import { keyOf } from '../rounds/round-key.js';
import type { DemonstrationContentStores } from './demonstration-stores.js';
import { insertRoundInWork } from './insert-round-in-work.js';

/** Writes the demonstration's catalogues, municipalities and rounds, scored. Call it inside a unit of work. */
export class InsertDemonstration {
  constructor(
    private readonly stores: DemonstrationContentStores,
    private readonly installCatalogues: InstallCatalogues,
    private readonly scoreRound: ScoreRound,
    private readonly raiseEvents: RaiseEvents,
    private readonly surroundings: Surroundings,
  ) {}

  /** Rejects with `demonstration-damaged`. */
  async insert({ catalogues, municipalities }: DemonstrationContent): Promise<void> {
    await this.installCatalogues.install();
    for (const catalogue of catalogues) {
      const isThere = (await this.stores.catalogues.find(catalogue.version.id)) !== null;
      if (!isThere) await insertCatalogue(catalogue, this.stores.catalogues);
    }
    for (const { municipality, answered, reported, inWork } of municipalities) {
      await this.stores.municipalities.insert(municipality);
      for (const each of answered) await this.insertAnswered(each);
      for (const each of reported) await this.insertReported(each);
      for (const each of inWork) {
        await insertRoundInWork(each, this.stores, this.surroundings);
        await this.raiseEvents.roundOpened(each.round);
      }
    }
  }

  private async insertAnswered(demonstration: AnsweredDemonstrationRound): Promise<void> {
    const { round, selfRating, workshop, report, participants } = demonstration;
    const { rounds } = this.stores;
    const key = keyOf(round);
    await rounds.insert(round);
    await rounds.insertAnswers(key, 'self_rating', selfRating);
    if (workshop.answers.size + workshop.recorded.size > 0) {
      await rounds.insertAnswers(key, 'workshop', workshop.answers);
      await rounds.insertRecordedRatings(key, 'workshop', [...workshop.recorded.values()]);
    }
    await rounds.insertReport(key, report);
    await this.insertParticipants(round, participants);
    await this.scoreRound.score(key);
    await this.raiseEvents.roundClosed(round);
  }

  private async insertReported({ round, facts }: ReportedDemonstrationRound): Promise<void> {
    const { rounds } = this.stores;
    const key = keyOf(round);
    const { ratings, sections } = this.planReported(facts, await this.catalogueOf(round));
    await rounds.insert(round);
    await rounds.insertRecordedRatings(key, 'self_rating', ratings);
    await rounds.insertReport(key, sections);
    await this.insertParticipants(round, facts.participants);
    await this.scoreRound.score(key);
    await this.raiseEvents.roundClosed(round);
  }

  private async insertParticipants(round: Round, participants: readonly Participant[]): Promise<void> {
    const named = participants.map((participant) => ({ ...participant, id: this.surroundings.ids.next() }));
    await this.stores.rounds.insertParticipants(keyOf(round), named);
  }

  private planReported(facts: AuswertungFacts, catalogue: CatalogueVersion): ImportPlan {
    // no lines: the demonstration does not bring the report that they belong to
    const findings = contradictions(facts).map((finding) => ({ ...finding, line: null }));
    const plan = planImport({ ...facts, findings }, [catalogue], this.surroundings.hasher);
    if (!plan.isNewCatalogue) return plan;
    throw damaged(`its report does not fit the catalogue "${catalogue.id}"`);
  }

  private async catalogueOf(round: Round): Promise<CatalogueVersion> {
    const catalogue = await this.stores.catalogues.find(round.catalogueVersionId);
    if (catalogue) return catalogue;
    throw damaged(`it uses the catalogue "${round.catalogueVersionId}", which it does not bring`);
  }
}

function damaged(complaint: string): SelbstcheckError {
  return new SelbstcheckError(
    'demonstration-damaged',
    `The demonstration is damaged: ${complaint}. Install the product again.`,
  );
}

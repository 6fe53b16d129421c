import {
  contradictions,
  packAnswers,
  SelbstcheckError,
  type Answer,
  type AuswertungFacts,
  type CatalogueVersion,
  type Reading,
  type Round,
} from '@selbstcheck/domain';
import { insertCatalogue } from '../catalogue/insert-catalogue.js';
import type { InstallCatalogues } from '../catalogue/install-catalogues.js';
import { planImport, type ImportPlan } from '../imports/import-plan.js';
import type {
  AnsweredDemonstrationRound,
  DemonstrationContent,
  DemonstrationData,
  ReportedDemonstrationRound,
} from '../ports/demonstration-data.js';
import type { Hasher } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ScoreRound } from '../results/score-round.js';
import type { DemonstrationStores } from './demonstration-stores.js';

/**
 * Loads the demonstration into an installation that holds no municipality and never had a demonstration;
 * all of it, scored, or nothing. Anywhere else it changes nothing.
 */
export class LoadDemonstration {
  constructor(
    private readonly data: DemonstrationData,
    private readonly stores: DemonstrationStores,
    private readonly unitOfWork: UnitOfWork,
    private readonly installCatalogues: InstallCatalogues,
    private readonly scoreRound: ScoreRound,
    private readonly hasher: Hasher,
  ) {}

  /** Whether it was loaded now. */
  async load(): Promise<boolean> {
    if (!(await this.isWanted())) return false;
    const content = await this.data.read();
    return this.unitOfWork.run(async () => {
      if (!(await this.isWanted())) return false;
      await this.installCatalogues.install();
      await this.insert(content);
      await this.stores.installation.setDemonstrationState('loaded');
      return true;
    });
  }

  private async isWanted(): Promise<boolean> {
    const { installation, municipalities } = this.stores;
    if ((await installation.demonstrationState()) !== 'never_loaded') return false;
    return (await municipalities.list()).length === 0;
  }

  private async insert({ catalogues, municipalities }: DemonstrationContent): Promise<void> {
    for (const catalogue of catalogues) {
      const isThere = (await this.stores.catalogues.find(catalogue.version.id)) !== null;
      if (!isThere) await insertCatalogue(catalogue, this.stores.catalogues);
    }
    for (const { municipality, answered, reported } of municipalities) {
      await this.stores.municipalities.insert(municipality);
      for (const each of answered) await this.insertAnswered(each);
      for (const each of reported) await this.insertReported(each);
    }
  }

  private async insertAnswered(demonstration: AnsweredDemonstrationRound): Promise<void> {
    const { round, selfRating, workshop, report, participants } = demonstration;
    const { rounds } = this.stores;
    const catalogue = await this.catalogueOf(round);
    await rounds.insert(round);
    await rounds.insertAnswers(round.id, 'self_rating', selfRating);
    await this.saveVector(round, 'self_rating', catalogue, selfRating);
    if (workshop.answers.size + workshop.recorded.size > 0) {
      await rounds.insertAnswers(round.id, 'workshop', workshop.answers);
      await rounds.insertRecordedRatings(round.id, 'workshop', [...workshop.recorded.values()]);
      await this.saveVector(round, 'workshop', catalogue, new Map([...selfRating, ...workshop.answers]));
    }
    await rounds.insertReport(round.id, report);
    await rounds.insertParticipants(round.id, participants);
    await this.scoreRound.score(round.id);
  }

  private async insertReported({ round, facts }: ReportedDemonstrationRound): Promise<void> {
    const { rounds } = this.stores;
    const { ratings, sections } = this.planReported(facts, await this.catalogueOf(round));
    await rounds.insert(round);
    await rounds.insertRecordedRatings(round.id, 'self_rating', ratings);
    await rounds.insertReport(round.id, sections);
    await rounds.insertParticipants(round.id, facts.participants);
    await this.scoreRound.score(round.id);
  }

  private planReported(facts: AuswertungFacts, catalogue: CatalogueVersion): ImportPlan {
    // no lines: the demonstration does not bring the report that they belong to
    const findings = contradictions(facts).map((finding) => ({ ...finding, line: null }));
    const plan = planImport({ ...facts, findings }, [catalogue], this.hasher);
    if (!plan.isNewCatalogue) return plan;
    throw damaged(`its report does not fit the catalogue "${catalogue.id}"`);
  }

  private async saveVector(
    { id: roundId }: Round,
    reading: Reading,
    catalogue: CatalogueVersion,
    answers: ReadonlyMap<string, Answer>,
  ): Promise<void> {
    const bytes = packAnswers(catalogue, answers);
    await this.stores.rounds.saveVector({ roundId, reading, bytes, hash: this.hasher.sha256(bytes) });
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

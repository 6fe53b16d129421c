import { RoundStore, type AnswerVector } from '@selbstcheck/application';
import {
  SelbstcheckError,
  type Answer,
  type Participant,
  type Reading,
  type RecordedRating,
  type ReportSection,
  type Round,
  type RoundRatings as Ratings,
} from '@selbstcheck/domain';
import { RoundRow } from '../rows/round-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { AnswerVectors } from './answer-vectors.js';
import { rejecting } from './rejections.js';
import { RoundRatings } from './round-ratings.js';
import { RoundReports } from './round-reports.js';

export class DatabaseRoundStore extends RoundStore {
  private readonly roundRatings: RoundRatings;
  private readonly vectors: AnswerVectors;
  private readonly reports: RoundReports;

  constructor(private readonly transactions: Transactions) {
    super();
    this.roundRatings = new RoundRatings(transactions);
    this.vectors = new AnswerVectors(transactions);
    this.reports = new RoundReports(transactions);
  }

  async listByMunicipality(municipalityId: string): Promise<readonly Round[]> {
    const rows = await this.transactions.read((manager) => manager.findBy(RoundRow, { municipalityId }));
    return rows
      .map(roundOf)
      .sort(
        (a, b) =>
          a.referenceDate.localeCompare(b.referenceDate) ||
          a.title.localeCompare(b.title, 'de') ||
          a.id.localeCompare(b.id),
      );
  }

  async find(roundId: string): Promise<Round | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(RoundRow, { id: roundId }));
    return row && roundOf(row);
  }

  async listIds(): Promise<readonly string[]> {
    const rows = await this.transactions.read((manager) => manager.find(RoundRow, { select: { id: true } }));
    return rows.map((row) => row.id).sort();
  }

  insert(round: Round): Promise<void> {
    const duplicate = (): SelbstcheckError =>
      new SelbstcheckError(
        'round-exists',
        `A round with the id "${round.id}", or one of the same file, is already there. Nothing was changed.`,
      );
    return rejecting({ duplicate, belongsTo: 'municipality or catalogue version' }, () =>
      this.transactions.write(async (manager) => {
        await manager.insert(RoundRow, roundOf(round));
      }),
    );
  }

  insertAnswers(roundId: string, reading: Reading, answers: ReadonlyMap<string, Answer>): Promise<void> {
    return this.roundRatings.insertAnswers(roundId, reading, answers);
  }

  insertRecordedRatings(
    roundId: string,
    reading: Reading,
    ratings: readonly RecordedRating[],
  ): Promise<void> {
    return this.roundRatings.insertRecorded(roundId, reading, ratings);
  }

  ratings(roundId: string, reading: Reading): Promise<Ratings> {
    return this.roundRatings.find(roundId, reading);
  }

  saveVector(vector: AnswerVector): Promise<void> {
    return this.vectors.save(vector);
  }

  findVector(roundId: string, reading: Reading): Promise<AnswerVector | null> {
    return this.vectors.find(roundId, reading);
  }

  insertReport(roundId: string, sections: readonly ReportSection[]): Promise<void> {
    return this.reports.insertReport(roundId, sections);
  }

  report(roundId: string): Promise<readonly ReportSection[]> {
    return this.reports.report(roundId);
  }

  insertParticipants(roundId: string, participants: readonly Participant[]): Promise<void> {
    return this.reports.insertParticipants(roundId, participants);
  }

  participants(roundId: string): Promise<readonly Participant[]> {
    return this.reports.participants(roundId);
  }
}

/** Column by column, so that nothing travels that is not declared. */
function roundOf(round: Round): Round {
  const { id, municipalityId, catalogueVersionId, title, referenceDate } = round;
  const { state, leadingReading, revision, source, sourceHash } = round;
  return {
    id,
    municipalityId,
    catalogueVersionId,
    title,
    referenceDate,
    state,
    leadingReading,
    revision,
    source,
    sourceHash,
  };
}

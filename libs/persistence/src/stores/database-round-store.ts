import {
  RoundStore,
  type AnswerVector,
  type NamedParticipant,
  type RoundChange,
  type RoundKey,
} from '@selbstcheck/application';
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
import { heldRound, holdRound } from './hold-round.js';
import { rejecting } from './rejections.js';
import { RoundParticipants } from './round-participants.js';
import { RoundRatings } from './round-ratings.js';
import { RoundReports } from './round-reports.js';
import { roundStamp } from './round-stamp.js';

export class DatabaseRoundStore extends RoundStore {
  private readonly roundRatings: RoundRatings;
  private readonly vectors: AnswerVectors;
  private readonly reports: RoundReports;
  private readonly roundParticipants: RoundParticipants;

  constructor(private readonly transactions: Transactions) {
    super();
    this.roundRatings = new RoundRatings(transactions);
    this.vectors = new AnswerVectors(transactions);
    this.reports = new RoundReports(transactions);
    this.roundParticipants = new RoundParticipants(transactions);
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

  async find({ municipalityId, roundId }: RoundKey): Promise<Round | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(RoundRow, { id: roundId, municipalityId }),
    );
    return row && roundOf(row);
  }

  stamp(municipalityId: string): Promise<string> {
    return roundStamp(this.transactions, municipalityId);
  }

  async listKeys(): Promise<readonly RoundKey[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(RoundRow, { select: { id: true, municipalityId: true } }),
    );
    return rows
      .map(({ id, municipalityId }) => ({ municipalityId, roundId: id }))
      .sort((a, b) => (a.roundId < b.roundId ? -1 : 1));
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

  async hold(key: RoundKey): Promise<Round | null> {
    const row = await this.transactions.write((manager) => heldRound(this.transactions, manager, key));
    return row && roundOf(row);
  }

  change(key: RoundKey, change: RoundChange): Promise<void> {
    return rejecting({ belongsTo: 'catalogue version' }, () =>
      this.transactions.write(async (manager) => {
        const round = await holdRound(this.transactions, manager, key);
        await manager.update(RoundRow, { id: key.roundId }, roundOf({ ...round, ...change }));
      }),
    );
  }

  async remove({ municipalityId, roundId }: RoundKey): Promise<void> {
    await this.transactions.write((manager) => manager.delete(RoundRow, { id: roundId, municipalityId }));
  }

  insertAnswers(key: RoundKey, reading: Reading, answers: ReadonlyMap<string, Answer>): Promise<void> {
    return this.roundRatings.insertAnswers(key, reading, answers);
  }

  insertRecordedRatings(key: RoundKey, reading: Reading, ratings: readonly RecordedRating[]): Promise<void> {
    return this.roundRatings.insertRecorded(key, reading, ratings);
  }

  replaceRatings(key: RoundKey, reading: Reading, ratings: Ratings): Promise<void> {
    return this.roundRatings.replace(key, reading, ratings);
  }

  ratings(key: RoundKey, reading: Reading): Promise<Ratings> {
    return this.roundRatings.find(key, reading);
  }

  saveVector(key: RoundKey, vector: AnswerVector): Promise<void> {
    return this.vectors.save(key, vector);
  }

  findVector(key: RoundKey, reading: Reading): Promise<AnswerVector | null> {
    return this.vectors.find(key, reading);
  }

  insertReport(key: RoundKey, sections: readonly ReportSection[]): Promise<void> {
    return this.reports.insertReport(key, sections);
  }

  report(key: RoundKey): Promise<readonly ReportSection[]> {
    return this.reports.report(key);
  }

  insertParticipants(
    key: RoundKey,
    participants: readonly (Participant & { readonly id: string })[],
  ): Promise<void> {
    return this.roundParticipants.insert(key, participants);
  }

  participants(key: RoundKey): Promise<readonly NamedParticipant[]> {
    return this.roundParticipants.list(key);
  }

  nameParticipant(key: RoundKey, participantId: string, name: string | null): Promise<void> {
    return this.roundParticipants.name(key, participantId, name);
  }

  eraseNamesOfRoundsBefore(referenceDate: string): Promise<number> {
    return this.roundParticipants.eraseNamesOfRoundsBefore(referenceDate);
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

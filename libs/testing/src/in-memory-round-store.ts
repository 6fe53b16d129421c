import { RoundStore, type AnswerVector } from '@selbstcheck/application';
import {
  SelbstcheckError,
  type Answer,
  type Participant,
  type Reading,
  type RecordedRating,
  type ReportSection,
  type Round,
  type RoundRatings,
} from '@selbstcheck/domain';
import { rejectMissing, withEntry, type InMemoryTables } from './in-memory-tables.js';
import { NodeHasher } from './node-hasher.js';

export class InMemoryRoundStore extends RoundStore {
  private readonly hasher = new NodeHasher();

  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async listByMunicipality(municipalityId: string): Promise<readonly Round[]> {
    return [...this.tables.rounds.values()]
      .filter((round) => round.municipalityId === municipalityId)
      .sort((a, b) => a.referenceDate.localeCompare(b.referenceDate) || a.title.localeCompare(b.title, 'de'));
  }

  async find(roundId: string): Promise<Round | null> {
    return this.tables.rounds.get(roundId) ?? null;
  }

  async listIds(): Promise<readonly string[]> {
    return [...this.tables.rounds.keys()].sort();
  }

  async insert(round: Round): Promise<void> {
    rejectMissing('municipality', this.tables.municipalities.has(round.municipalityId));
    rejectMissing('catalogue version', this.tables.catalogues.has(round.catalogueVersionId));
    const isSameFile = (other: Round): boolean =>
      other.municipalityId === round.municipalityId && other.sourceHash === round.sourceHash;
    const isTaken =
      this.tables.rounds.has(round.id) ||
      (round.sourceHash !== null && [...this.tables.rounds.values()].some(isSameFile));
    rejectTaken('round-exists', `A round with the id "${round.id}", or one of the same file,`, isTaken);
    this.tables.rounds = withEntry(this.tables.rounds, round.id, round);
  }

  async insertAnswers(
    roundId: string,
    reading: Reading,
    answers: ReadonlyMap<string, Answer>,
  ): Promise<void> {
    this.rejectMissingRound(roundId);
    const key = readingKey(roundId, reading);
    const there = this.tables.answers.get(key) ?? new Map<string, Answer>();
    for (const questionId of answers.keys()) {
      rejectTaken('answer-exists', 'An answer to one of these questions', there.has(questionId));
    }
    this.tables.answers = withEntry(this.tables.answers, key, new Map([...there, ...answers]));
  }

  async insertRecordedRatings(
    roundId: string,
    reading: Reading,
    ratings: readonly RecordedRating[],
  ): Promise<void> {
    this.rejectMissingRound(roundId);
    const key = readingKey(roundId, reading);
    const all = new Map(this.tables.recorded.get(key));
    for (const rating of ratings) {
      rejectTaken('rating-exists', 'A rating of one of these criteria', all.has(rating.criterionId));
      all.set(rating.criterionId, rating);
    }
    this.tables.recorded = withEntry(this.tables.recorded, key, all);
  }

  async ratings(roundId: string, reading: Reading): Promise<RoundRatings> {
    const key = readingKey(roundId, reading);
    return {
      answers: this.tables.answers.get(key) ?? new Map<string, Answer>(),
      recorded: this.tables.recorded.get(key) ?? new Map<string, RecordedRating>(),
    };
  }

  async saveVector(vector: AnswerVector): Promise<void> {
    if (this.hasher.sha256(vector.bytes) !== vector.hash) {
      throw new SelbstcheckError(
        'vector-damaged',
        `The packed answers of round "${vector.roundId}" do not have the hash they came with. Pack them again.`,
        { round: vector.roundId, reading: vector.reading },
      );
    }
    this.rejectMissingRound(vector.roundId);
    this.tables.vectors = withEntry(this.tables.vectors, readingKey(vector.roundId, vector.reading), {
      ...vector,
      bytes: Uint8Array.from(vector.bytes),
    });
  }

  async findVector(roundId: string, reading: Reading): Promise<AnswerVector | null> {
    return this.tables.vectors.get(readingKey(roundId, reading)) ?? null;
  }

  async insertReport(roundId: string, sections: readonly ReportSection[]): Promise<void> {
    this.rejectMissingRound(roundId);
    rejectTaken('report-exists', 'The report of this round', this.tables.reports.has(roundId));
    if (sections.length > 0) this.tables.reports = withEntry(this.tables.reports, roundId, sections);
  }

  async report(roundId: string): Promise<readonly ReportSection[]> {
    const sections = this.tables.reports.get(roundId) ?? [];
    return [
      ...sections.filter((section) => section.fieldId === null),
      ...sections.filter((section) => section.fieldId !== null),
    ];
  }

  async insertParticipants(roundId: string, participants: readonly Participant[]): Promise<void> {
    this.rejectMissingRound(roundId);
    const there = this.tables.participants.get(roundId) ?? [];
    this.tables.participants = withEntry(this.tables.participants, roundId, [...there, ...participants]);
  }

  async participants(roundId: string): Promise<readonly Participant[]> {
    return this.tables.participants.get(roundId) ?? [];
  }

  private rejectMissingRound(roundId: string): void {
    rejectMissing('round', this.tables.rounds.has(roundId));
  }
}

/** The round's id back from a `readingKey`. */
export function roundOfKey(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

function readingKey(roundId: string, reading: Reading): string {
  return `${reading} ${roundId}`;
}

function rejectTaken(code: string, what: string, isTaken: boolean): void {
  if (isTaken) throw new SelbstcheckError(code, `${what} is already there. Nothing was changed.`);
}

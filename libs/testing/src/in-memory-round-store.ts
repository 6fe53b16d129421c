import {
  RoundStore,
  type AnswerVector,
  type NamedParticipant,
  type RoundChange,
  type RoundKey,
} from '@selbstcheck/application';
import {
  canonicalJson,
  SelbstcheckError,
  type Answer,
  type Participant,
  type Reading,
  type RecordedRating,
  type ReportSection,
  type Round,
  type RoundRatings,
} from '@selbstcheck/domain';
import { InMemoryParticipants } from './in-memory-participants.js';
import { readingKey, removeRounds, roundFor, roundNotFound, roundOf } from './in-memory-round-scope.js';
import {
  rejectMissing,
  rejectTaken,
  withEntry,
  withoutKeys,
  type InMemoryTables,
} from './in-memory-tables.js';
import { NodeHasher } from './node-hasher.js';

export class InMemoryRoundStore extends RoundStore {
  private readonly hasher = new NodeHasher();
  private readonly named: InMemoryParticipants;

  constructor(private readonly tables: InMemoryTables) {
    super();
    this.named = new InMemoryParticipants(tables);
  }

  async listByMunicipality(municipalityId: string): Promise<readonly Round[]> {
    return [...this.tables.rounds.values()]
      .filter((round) => round.municipalityId === municipalityId)
      .sort((a, b) => a.referenceDate.localeCompare(b.referenceDate) || a.title.localeCompare(b.title, 'de'));
  }

  async find(key: RoundKey): Promise<Round | null> {
    return roundOf(this.tables, key);
  }

  async stamp(municipalityId: string): Promise<string> {
    const { targets, mappings, results, activeModel } = this.tables;
    const rounds = await this.listByMunicipality(municipalityId);
    const isOwn = (roundId: string): boolean => rounds.some(({ id }) => id === roundId);
    return this.hasher.sha256(
      canonicalJson({
        rounds,
        results: results.filter(({ roundId }) => isOwn(roundId)),
        targets: targets.filter((target) => target.municipalityId === municipalityId),
        mappings,
        activeModel,
      }),
    );
  }

  async listKeys(): Promise<readonly RoundKey[]> {
    return [...this.tables.rounds.values()]
      .map(({ id, municipalityId }) => ({ municipalityId, roundId: id }))
      .sort((a, b) => (a.roundId < b.roundId ? -1 : 1));
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

  async hold(key: RoundKey): Promise<Round | null> {
    return roundOf(this.tables, key);
  }

  async change(key: RoundKey, change: RoundChange): Promise<void> {
    const changed = { ...roundFor(this.tables, key), ...change };
    rejectMissing('catalogue version', this.tables.catalogues.has(changed.catalogueVersionId));
    this.tables.rounds = withEntry(this.tables.rounds, changed.id, changed);
  }

  async remove(key: RoundKey): Promise<void> {
    const round = roundOf(this.tables, key);
    if (round) removeRounds(this.tables, (roundId) => roundId === round.id);
  }

  async insertAnswers(key: RoundKey, reading: Reading, answers: ReadonlyMap<string, Answer>): Promise<void> {
    const ofReading = readingKey(roundFor(this.tables, key).id, reading);
    const there = this.tables.answers.get(ofReading) ?? new Map<string, Answer>();
    for (const questionId of answers.keys()) {
      rejectTaken('answer-exists', 'An answer to one of these questions', there.has(questionId));
    }
    this.tables.answers = withEntry(this.tables.answers, ofReading, new Map([...there, ...answers]));
  }

  async insertRecordedRatings(
    key: RoundKey,
    reading: Reading,
    ratings: readonly RecordedRating[],
  ): Promise<void> {
    const ofReading = readingKey(roundFor(this.tables, key).id, reading);
    const all = new Map(this.tables.recorded.get(ofReading));
    for (const rating of ratings) {
      rejectTaken('rating-exists', 'A rating of one of these criteria', all.has(rating.criterionId));
      all.set(rating.criterionId, rating);
    }
    this.tables.recorded = withEntry(this.tables.recorded, ofReading, all);
  }

  async replaceRatings(key: RoundKey, reading: Reading, ratings: RoundRatings): Promise<void> {
    const ofReading = readingKey(roundFor(this.tables, key).id, reading);
    this.tables.answers = withEntry(this.tables.answers, ofReading, new Map(ratings.answers));
    this.tables.recorded = withEntry(this.tables.recorded, ofReading, new Map(ratings.recorded));
    this.tables.vectors = withoutKeys(this.tables.vectors, (other) => other === ofReading);
  }

  async ratings(key: RoundKey, reading: Reading): Promise<RoundRatings> {
    const ofReading = this.foundReading(key, reading);
    return {
      answers: this.tables.answers.get(ofReading) ?? new Map<string, Answer>(),
      recorded: this.tables.recorded.get(ofReading) ?? new Map<string, RecordedRating>(),
    };
  }

  async saveVector(key: RoundKey, vector: AnswerVector): Promise<void> {
    if (this.hasher.sha256(vector.bytes) !== vector.hash) {
      throw new SelbstcheckError(
        'vector-damaged',
        `The packed answers of round "${vector.roundId}" do not have the hash they came with. Pack them again.`,
        { round: vector.roundId, reading: vector.reading },
      );
    }
    const { id } = roundFor(this.tables, key);
    if (vector.roundId !== id) throw roundNotFound(vector.roundId);
    this.tables.vectors = withEntry(this.tables.vectors, readingKey(id, vector.reading), {
      ...vector,
      bytes: Uint8Array.from(vector.bytes),
    });
  }

  async findVector(key: RoundKey, reading: Reading): Promise<AnswerVector | null> {
    return this.tables.vectors.get(this.foundReading(key, reading)) ?? null;
  }

  async insertReport(key: RoundKey, sections: readonly ReportSection[]): Promise<void> {
    const { id } = roundFor(this.tables, key);
    rejectTaken('report-exists', 'The report of this round', this.tables.reports.has(id));
    if (sections.length > 0) this.tables.reports = withEntry(this.tables.reports, id, sections);
  }

  async report(key: RoundKey): Promise<readonly ReportSection[]> {
    const sections = this.tables.reports.get(this.foundId(key)) ?? [];
    return [
      ...sections.filter((section) => section.fieldId === null),
      ...sections.filter((section) => section.fieldId !== null),
    ];
  }

  insertParticipants(
    key: RoundKey,
    participants: readonly (Participant & { readonly id: string })[],
  ): Promise<void> {
    return this.named.insert(key, participants);
  }

  participants(key: RoundKey): Promise<readonly NamedParticipant[]> {
    return this.named.list(key);
  }

  nameParticipant(key: RoundKey, participantId: string, name: string | null): Promise<void> {
    return this.named.name(key, participantId, name);
  }

  eraseNamesOfRoundsBefore(referenceDate: string): Promise<number> {
    return this.named.eraseNamesOfRoundsBefore(referenceDate);
  }

  /** No round has an empty id, so that a foreign one finds nothing. */
  private foundId(key: RoundKey): string {
    return roundOf(this.tables, key)?.id ?? '';
  }

  private foundReading(key: RoundKey, reading: Reading): string {
    return readingKey(this.foundId(key), reading);
  }
}

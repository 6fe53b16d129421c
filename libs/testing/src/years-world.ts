import {
  ActiveModel,
  AuditTrail,
  ComparedRounds,
  RaiseEvents,
  ReadHistory,
  ReadTrends,
  ScoreRound,
  SYSTEM,
  type Actor,
} from '@selbstcheck/application';
import {
  type Answer,
  type CatalogueMapping,
  type CatalogueVersion,
  type Level,
  type Reading,
  type Round,
} from '@selbstcheck/domain';
import { aMunicipality, aRound } from './builders.js';
import { CountingIds } from './counting-ids.js';
import { FakeSecrets } from './fake-secrets.js';
import { FixedClock } from './fixed-clock.js';
import { createInMemoryStores, type StoresUnderTest } from './in-memory-stores.js';
import { NoPauses } from './no-pauses.js';
import { NodeHasher } from './node-hasher.js';

const ANSWER_OF: Readonly<Record<string, Answer>> = {
  3: 'yes',
  2: 'rather_yes',
  1: 'rather_no',
  0: 'no',
  '-': 'not_assessable',
};

/** What a round of `smallVersion` holds, by the short names of criteria: one sign per question, or a recorded symbol. */
export interface SmallRound extends Partial<Omit<Round, 'catalogueVersionId'>> {
  readonly version: string;
  readonly signs?: Readonly<Record<string, string>>;
  readonly recorded?: Readonly<Record<string, Level | null>>;
  /** Signs of the workshop view, for the criteria that it changes. */
  readonly workshop?: Readonly<Record<string, string>>;
}

/** A municipality and its rounds over the years, scored and read as the product does, on stores in memory unless others are given. */
export class YearsWorld {
  readonly clock = new FixedClock('2026-11-22T08:30:00.000Z');
  readonly ids = new CountingIds();
  readonly actor: Actor = { ...SYSTEM, role: 'coordination' };
  readonly municipalityId = 'municipality-1';
  readonly activeModel: ActiveModel;
  readonly audit: AuditTrail;
  readonly history: ReadHistory;
  readonly trends: ReadTrends;
  readonly raiseEvents: RaiseEvents;
  private readonly scoring: ScoreRound;

  constructor(readonly stores: StoresUnderTest = createInMemoryStores()) {
    const { clock } = this;
    const { unitOfWork, rounds, catalogues } = stores;
    const hasher = new NodeHasher();
    this.audit = new AuditTrail(stores.audit, unitOfWork, hasher, new FakeSecrets(), clock);
    this.activeModel = new ActiveModel(stores.models, hasher);
    this.scoring = new ScoreRound(stores, this.activeModel, { hasher, clock });
    const compared = new ComparedRounds(stores, this.activeModel, hasher);
    const pauses = new NoPauses();
    this.history = new ReadHistory(rounds, catalogues, compared, pauses);
    this.raiseEvents = new RaiseEvents(stores, this.history, this.activeModel, clock);
    this.trends = new ReadTrends(this.history, stores.targets, clock, pauses);
  }

  /** The municipality with these versions and the links between them. */
  static async with(
    versions: readonly CatalogueVersion[],
    mappings: readonly CatalogueMapping[] = [],
  ): Promise<YearsWorld> {
    const world = new YearsWorld();
    await world.stores.municipalities.insert(aMunicipality({ id: world.municipalityId }));
    for (const version of versions) await world.stores.catalogues.insert(version);
    for (const mapping of mappings) await world.stores.catalogues.insertMapping(mapping);
    return world;
  }

  /** Adds a closed round and scores it. */
  async addRound({ version, signs = {}, recorded = {}, workshop = {}, ...told }: SmallRound): Promise<Round> {
    const round = aRound({
      leadingReading: 'self_rating',
      municipalityId: this.municipalityId,
      ...told,
      catalogueVersionId: version,
    });
    const { rounds } = this.stores;
    const key = { municipalityId: this.municipalityId, roundId: round.id };
    await rounds.insert(round);
    await this.addAnswers(round, 'self_rating', signs);
    await this.addAnswers(round, 'workshop', workshop);
    await rounds.insertRecordedRatings(
      key,
      'self_rating',
      Object.entries(recorded).map(([name, symbol]) => ({ criterionId: `${version}-${name}`, symbol })),
    );
    await this.score(round);
    return round;
  }

  /** Scores a round as it is now. */
  async score({ id: roundId, municipalityId }: Round): Promise<void> {
    await this.scoring.score({ municipalityId, roundId });
  }

  /** One round a year from 2014 on, each with the signs of one criterion after the other. */
  async addYears(version: string, names: readonly string[], years: readonly string[]): Promise<void> {
    for (const [index, year] of years.entries()) {
      const signs = year.split(' ');
      await this.addRound({
        id: `round-${index + 1}`,
        title: `Selbstcheck ${2014 + index}`,
        referenceDate: `${2014 + index}-06-01`,
        version,
        signs: Object.fromEntries(names.map((name, at) => [name, signs[at] ?? '...'])),
      });
    }
  }

  private async addAnswers(
    { id: roundId, catalogueVersionId }: Round,
    reading: Reading,
    signs: Readonly<Record<string, string>>,
  ): Promise<void> {
    const answers = new Map<string, Answer>();
    for (const [name, text] of Object.entries(signs)) {
      [...text].forEach((sign, q) => {
        const answer = ANSWER_OF[sign];
        if (answer) answers.set(`${catalogueVersionId}-${name}-${q + 1}`, answer);
      });
    }
    if (answers.size === 0) return;
    await this.stores.rounds.insertAnswers(
      { municipalityId: this.municipalityId, roundId },
      reading,
      answers,
    );
  }
}

import { ActiveModel, ScoreRound, type RaiseEvents } from '@selbstcheck/application';
import type { DigestEvent } from '@selbstcheck/domain';
import type { Stores } from '@selbstcheck/persistence';
import {
  aMeeting,
  aMembership,
  aMunicipality,
  aPerson,
  aRound,
  NodeHasher,
  raisedEvents,
  smallVersion,
} from '@selbstcheck/testing';
import type { Chance } from './chance.js';
import { circleOfReaders } from './circle-of-readers.js';
import type { MovedClock } from './moved-clock.js';
import { occurrencesOf } from './wall-times.js';

export const TOWN = 'municipality-1';
export const MEETINGS = [
  '2026-12-10',
  '2027-01-04',
  '2027-03-30',
  '2027-04-03',
  '2027-06-17',
  '2027-09-02',
  '2027-11-02',
] as const;
const LONG_AFTER = '2029-01-01T00:00:00.000Z';
const CRITERIA = ['c1', 'c2', 'c3', 'c4'] as const;
const ANSWERS = ['yes', 'rather_yes', 'rather_no', 'no'] as const;

/** A municipality in which things happen, told to sixty readers. Everything is written as the product would. */
export class Town {
  private readonly scoring: ScoreRound;
  private readonly raiseEvents: RaiseEvents;
  private count = 0;

  constructor(
    readonly stores: Stores,
    private readonly clock: MovedClock,
    private readonly chance: Chance,
  ) {
    const hasher = new NodeHasher();
    this.scoring = new ScoreRound(stores, new ActiveModel(stores.models, hasher), { hasher, clock });
    this.raiseEvents = raisedEvents(stores, clock);
  }

  async settle(): Promise<void> {
    const { municipalities, catalogues, meetings, people, memberships, subscriptions } = this.stores;
    await municipalities.insert(aMunicipality({ id: TOWN }));
    await catalogues.insert(smallVersion('A', [CRITERIA.slice(0, 2), CRITERIA.slice(2)]));
    for (const date of MEETINGS) await meetings.insert(aMeeting({ id: date, date }));
    await this.closeRound();
    const now = this.clock.now();
    const watermark = await this.stores.events.head(TOWN);
    for (const { email, subscription } of circleOfReaders()) {
      const { id, recipient } = subscription;
      if (recipient.kind === 'member') {
        await people.insert(aPerson({ id, email, createdAt: now }));
        await memberships.insert(aMembership({ id, personId: id, joinedAt: now }));
      }
      const [next = null] = occurrencesOf(subscription, MEETINGS, now, LONG_AFTER);
      const since = { stateSince: now, createdAt: now, lastToldAt: now };
      await subscriptions.insert({ ...subscription, ...since, watermark, next });
    }
  }

  /** Something happens, or nothing, or something that is undone again. */
  async goOn(): Promise<void> {
    const what = this.chance.pick({ nothing: 35, target: 40, undone: 17, closing: 8 });
    if (what === 'closing') await this.closeRound();
    if (what === 'target') await this.tell([this.target('target_set')]);
    if (what === 'undone') {
      const set = this.target('target_set');
      await this.tell([set, { ...set, kind: 'target_withdrawn' }]);
    }
  }

  async closeRound(): Promise<void> {
    const { unitOfWork, rounds } = this.stores;
    this.count += 1;
    const referenceDate = this.clock.today();
    const told = { id: `round-${this.count}`, title: `Selbstcheck ${this.count}`, referenceDate };
    const round = aRound({ ...told, catalogueVersionId: 'A', leadingReading: 'self_rating' });
    const key = { municipalityId: TOWN, roundId: round.id };
    const answers = CRITERIA.flatMap((name) =>
      [1, 2, 3].map((q) => [`A-${name}-${q}`, ANSWERS[this.chance.below(4)] ?? 'yes'] as const),
    );
    await unitOfWork.run(async () => {
      await rounds.insert(round);
      await rounds.insertAnswers(key, 'self_rating', new Map(answers));
      await this.scoring.score(key);
      await this.raiseEvents.roundClosed(round);
    });
  }

  private target(kind: 'target_set'): Extract<DigestEvent, { kind: 'target_set' | 'target_withdrawn' }> {
    this.count += 1;
    const criterionId = `A-${CRITERIA[this.chance.below(4)] ?? 'c1'}`;
    const what = { targetId: `target-${this.count}`, catalogueVersionId: 'A', criterionId };
    return { kind, ...what, symbol: 3, date: '2029-12-31' };
  }

  private async tell(events: readonly DigestEvent[]): Promise<void> {
    const { unitOfWork } = this.stores;
    await unitOfWork.run(() => this.stores.events.append(TOWN, events, this.clock.now()));
  }
}

import {
  DigestLinks,
  DigestWriter,
  FindResultNews,
  NextSlots,
  PlanDigests,
  PlanSlot,
  PreviewDigest,
  ReadDigest,
  SetTarget,
  ToldCorrections,
  WithdrawTarget,
  type DigestEnvelope,
  type RoundKey,
  type Slot,
  type Subscription,
} from '@selbstcheck/application';
import { canonicalJson, type DigestText } from '@selbstcheck/domain';
import { aPublication, aSubscription } from './builders-of-digests.js';
import { aMembership, aPerson } from './builders-of-people.js';
import { CLOSING_COORDINATION, ClosingWorld } from './closing-world.js';
import { FakeSecrets } from './fake-secrets.js';
import { createInMemoryStores, type StoresUnderTest } from './in-memory-stores.js';
import { LuxonWallClock } from './luxon-wall-clock.js';
import { NodeHasher } from './node-hasher.js';
import { smallVersion } from './small-versions.js';
import type { SmallRound } from './years-world.js';

/** A mail as it was frozen. */
export interface FrozenDigest {
  readonly digest: DigestText;
  readonly envelope: DigestEnvelope;
}

/** Freezes a digest as the text of what it was given. */
export class PlainDigestWriter extends DigestWriter {
  readonly senderHost = 'monitor.example';

  async freeze(digest: DigestText, envelope: DigestEnvelope): Promise<Uint8Array> {
    return new TextEncoder().encode(canonicalJson({ digest, envelope }));
  }

  parts(digest: DigestText): { readonly text: string; readonly html: string } {
    return { text: digest.lead, html: `<p>${digest.lead}</p>` };
  }
}

/** A catalogue of 20 criteria in its first field and three in its second. */
export const WIDE = smallVersion('W', [
  Array.from({ length: 20 }, (_, index) => `w${index + 1}`),
  ['x1', 'x2', 'x3'],
]);

/** A ClosingWorld whose members are told by digests, with a clock that stands at 9:30 in Berlin on 22 November 2026. */
export class DigestWorld extends ClosingWorld {
  readonly links = new DigestLinks(new FakeSecrets(), {
    requiresSecondFactor: false,
    publicUrl: 'https://monitor.example',
  });
  readonly nextSlots = new NextSlots(this.stores.meetings, new LuxonWallClock());
  readonly readDigest = new ReadDigest(
    this.stores,
    new FindResultNews(
      this.history,
      new ToldCorrections(this.stores.revisions, this.activeModel),
      this.readWork,
    ),
    this.readWork,
    this.links,
  );
  readonly previewDigest = new PreviewDigest(this.stores, this.readDigest, this.nextSlots, this.clock);

  static override make(): Promise<DigestWorld> {
    return DigestWorld.on(createInMemoryStores());
  }

  static async on(stores: StoresUnderTest): Promise<DigestWorld> {
    const world = new DigestWorld(stores);
    await world.settle();
    await world.stores.catalogues.insert(WIDE);
    return world;
  }

  /** Two planners that were given the same database are two workers. */
  planner(): PlanDigests {
    const surroundings = { ids: this.ids, hasher: new NodeHasher() };
    const planSlot = new PlanSlot(
      this.stores,
      this.readDigest,
      new PlainDigestWriter(),
      this.links,
      surroundings,
    );
    return new PlanDigests(this.stores, planSlot, this.nextSlots, this.queue, this.clock);
  }

  plan(): Promise<void> {
    return this.planner().run(new AbortController().signal);
  }

  /** A member who is told everything after closings, unless it is told otherwise. */
  async subscribe(id: string, told: Partial<Subscription> = {}): Promise<Subscription> {
    if (!(await this.stores.people.find(id)) && (told.recipient?.kind ?? 'member') === 'member') {
      await this.stores.people.insert(aPerson({ id }));
      await this.stores.memberships.insert(aMembership({ id: `membership-${id}`, personId: id }));
    }
    const wish = aSubscription({
      id,
      municipalityId: this.municipalityId,
      recipient: { kind: 'member', personId: id },
      rhythm: { kind: 'after_closing' },
      noticeAfterSilence: false,
      watermark: 0,
      ...told,
    });
    const next = told.next === undefined ? await this.nextSlots.after(wish, this.clock.now()) : told.next;
    const subscription = { ...wish, next };
    await this.stores.subscriptions.insert(subscription);
    return subscription;
  }

  /** A closed round with the event of its closing. */
  async closeRound(round: SmallRound): Promise<void> {
    const closed = await this.addRound(round);
    await this.stores.unitOfWork.run(() => this.raiseEvents.roundClosed(closed));
  }

  async publish(roundId: string): Promise<void> {
    const key = this.keyOf(roundId);
    await this.stores.unitOfWork.run(async () => {
      await this.stores.publications.publish(key, aPublication({ roundId }));
      await this.raiseEvents.published(key, roundId);
    });
  }

  async head(): Promise<number> {
    return this.stores.events.head(this.municipalityId);
  }

  async slots(subscriptionId: string): Promise<readonly Slot[]> {
    const slots = await this.stores.slots.listBySubscription(this.municipalityId, subscriptionId, null, 100);
    return slots.toReversed();
  }

  /** The mails of a subscription, oldest first. */
  async mails(subscriptionId: string): Promise<readonly FrozenDigest[]> {
    const slots = await this.slots(subscriptionId);
    const mails = await this.stores.outbox.findBySlots(
      this.municipalityId,
      slots.map(({ key }) => key),
    );
    const frozen: FrozenDigest[] = [];
    for (const { key } of slots) {
      const mail = mails.get(key);
      const bytes = mail && (await this.stores.outbox.bytes(this.municipalityId, mail.id));
      if (bytes) frozen.push(JSON.parse(new TextDecoder().decode(bytes)) as FrozenDigest);
    }
    return frozen;
  }

  /** What a subscription would be told now. */
  async now(subscriptionId: string): Promise<DigestText | string> {
    const { digest, reason } = await this.previewDigest.preview(
      this.actor,
      { municipalityId: this.municipalityId, subscriptionId },
      null,
    );
    return digest ?? reason ?? '';
  }

  /** What a subscription would be told now; throws where that is nothing. */
  async told(subscriptionId = 'p1'): Promise<DigestText> {
    const digest = await this.now(subscriptionId);
    if (typeof digest === 'string') throw new Error(`Nothing is told: ${digest}.`);
    return digest;
  }

  /** A subscription of p1 that was told everything so far. */
  async subscribeFromHere(told: Partial<Subscription> = {}): Promise<Subscription> {
    return this.subscribe('p1', { watermark: await this.head(), ...told });
  }

  /** Answers a question of the round "now" anew, as a correction of the revision before. */
  answerAnew(questionId: string, answer: 'yes' | 'no', basedOn: number): Promise<number> {
    return this.correct({ basedOn, answers: [{ questionId, reading: 'self_rating', answer }] });
  }

  async setTarget(criterionId: string): Promise<void> {
    const { trends, stores, raiseEvents, audit, clock, ids } = this;
    const useCase = new SetTarget(trends, stores.targets, stores.unitOfWork, raiseEvents, audit, {
      clock,
      ids,
    });
    const wish = { symbol: 3, date: '2028-12-31', reason: 'Beschluss' } as const;
    await useCase.set(CLOSING_COORDINATION, this.municipalityId, criterionId, wish);
  }

  async withdrawTarget(criterionId: string): Promise<void> {
    const { trends, stores, raiseEvents, audit, clock } = this;
    const useCase = new WithdrawTarget(trends, stores.targets, stores.unitOfWork, raiseEvents, audit, clock);
    await useCase.withdraw(CLOSING_COORDINATION, this.municipalityId, criterionId, 'Haushalt');
  }

  keyOf(roundId: string): RoundKey {
    return { municipalityId: this.municipalityId, roundId };
  }
}

/** The headings of a digest's sections. */
export function headingsOf({ sections }: DigestText): readonly string[] {
  return sections.map(({ heading }) => heading);
}

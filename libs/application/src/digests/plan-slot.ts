import type { DigestWriter } from '../ports/mail-post.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { DigestLinks } from './digest-links.js';
import type { OutboxMail } from './outbox-mail.js';
import { slotIdentity, slotTimeOf, type PlannedSlot } from './planned-slot.js';
import type { MunicipalRun } from './planning-run.js';
import type { ComposedDigest, ReadDigest } from './read-digest.js';
import { presentAddress, type StandingStores } from './recipient-standing.js';
import type { Slot } from './slot.js';
import type { Subscription } from './subscription.js';

/** Decides what one subscription is told at its slot and freezes the mail; nothing is written. */
export class PlanSlot {
  constructor(
    private readonly stores: StandingStores,
    private readonly readDigest: ReadDigest,
    private readonly writer: DigestWriter,
    private readonly links: DigestLinks,
    private readonly surroundings: Pick<Surroundings, 'ids' | 'hasher'>,
  ) {}

  /** null where nothing is due, or the subscription is no longer active. */
  async plan(subscription: Subscription, run: MunicipalRun): Promise<PlannedSlot | null> {
    const { id: subscriptionId, municipalityId } = subscription;
    const { window, events } = await run.untold(subscription);
    const time = slotTimeOf(subscription, events);
    const problem = await run.standing.problemOf(subscription);
    if (!time || problem === 'unsubscribed' || problem === 'paused' || problem === 'disabled') return null;
    const next = await run.nextSlot(subscription);
    const occasion = { window, at: run.now, next };
    const digest: ComposedDigest = problem
      ? { decision: 'skipped', reason: problem, isLast: false }
      : await this.readDigest.compose(subscription, occasion, run.digests);
    const key = this.surroundings.hasher.sha256(slotIdentity(subscriptionId, time));
    const decided = { key, subscriptionId, municipalityId, time, window, decidedAt: run.now };
    const base = digest.isLast
      ? { watermark: window.upTo, next: null, toldProgress: null }
      : { watermark: window.upTo, next };
    if (digest.decision === 'skipped') {
      const slot: Slot = { ...decided, decision: 'skipped', reason: digest.reason };
      return { subscription, slot, frozen: null, change: base };
    }
    const slot: Slot = { ...decided, decision: 'mail', reason: null };
    const frozen = await this.freeze(subscription, slot, digest);
    const change = { ...base, lastToldAt: run.now, toldProgress: digest.progress };
    return { subscription, slot, frozen, change };
  }

  private async freeze(
    subscription: Subscription,
    { key, municipalityId, decidedAt: at }: Slot,
    { text, municipality, rounds }: Extract<ComposedDigest, { decision: 'mail' }>,
  ): Promise<NonNullable<PlannedSlot['frozen']>> {
    const { senderHost } = this.writer;
    const to = await this.addressOf(subscription);
    const messageId = `<${key.slice(0, 32)}@${senderHost}>`;
    const bytes = await this.writer.freeze(text, {
      ...{ to, messageId, at },
      listId: `digest.${municipalityId}.${senderHost}`,
      listName: `Selbstcheck ${municipality}`,
      oneClickUrl: this.links.oneClick(subscription.id),
    });
    const mail: OutboxMail = {
      id: this.surroundings.ids.next(),
      slotKey: key,
      subscriptionId: subscription.id,
      ...{ municipalityId, address: to, subject: text.subject, rounds, messageId },
      ...{ state: 'ready', attempts: 0, nextAttemptAt: at, problem: null, replyCode: null },
      ...{ createdAt: at, sentAt: null, hasContent: true },
    };
    return { mail, bytes };
  }

  private async addressOf({ recipient }: Subscription): Promise<string> {
    const address = await presentAddress(this.stores.people, recipient);
    // erased between two reads: the next run finds the person gone
    if (address === null) throw new RangeError('The recipient of a digest is gone.');
    return address;
  }
}

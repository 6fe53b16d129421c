import {
  AuditTrail,
  DeliverOutbox,
  type OutboxMail,
  type Subscription,
  type UncertainMails,
} from '@selbstcheck/application';
import { aSlot, aSubscription, anAddressSubscription, anOutboxMail } from './builders-of-digests.js';
import { aMembership, aPerson } from './builders-of-people.js';
import { aMunicipality } from './builders.js';
import { CountingIds } from './counting-ids.js';
import { FakeMailPost } from './fake-mail-post.js';
import { FakeSecrets } from './fake-secrets.js';
import { FixedClock } from './fixed-clock.js';
import { createInMemoryStores, type StoresUnderTest } from './in-memory-stores.js';
import { NodeHasher } from './node-hasher.js';

/** When the mails of a DeliveryWorld are ready. */
export const MAILS_READY_AT = '2026-02-01T07:00:00.000Z';

/** `municipality-1` with `person-1` in it, and an outbox that tests fill and empty. */
export class DeliveryWorld {
  readonly clock = new FixedClock(MAILS_READY_AT);
  readonly hasher = new NodeHasher();
  readonly audit: AuditTrail;

  constructor(
    readonly post = new FakeMailPost(),
    readonly stores: StoresUnderTest = createInMemoryStores(),
  ) {
    const { audit, unitOfWork } = stores;
    this.audit = new AuditTrail(audit, unitOfWork, this.hasher, new FakeSecrets(), this.clock);
  }

  async settle(): Promise<void> {
    const { municipalities, people, memberships } = this.stores;
    await municipalities.insert(aMunicipality());
    await people.insert(aPerson());
    await memberships.insert(aMembership());
  }

  /** One worker; each has a name of its own. */
  worker(
    name = 'worker',
    uncertainMails: UncertainMails = 'show',
    post: FakeMailPost = this.post,
  ): DeliverOutbox {
    const { clock, hasher } = this;
    const surroundings = { clock, hasher, ids: new CountingIds(name) };
    return new DeliverOutbox(this.stores, post, uncertainMails, this.audit, surroundings);
  }

  deliver(uncertainMails: UncertainMails = 'show'): Promise<void> {
    return this.worker('worker', uncertainMails).run(new AbortController().signal);
  }

  /** A subscription of `person-1` with one mail, "Mail mail-1", that is ready. */
  async lay(told: Partial<Subscription> = {}): Promise<OutboxMail> {
    await this.stores.subscriptions.insert(aSubscription(told));
    return this.layMail('mail-1', told.id ?? 'subscription-1');
  }

  /** So many mails "mail-001", … to addresses of their own. */
  async layMany(count: number): Promise<void> {
    for (let n = 1; n <= count; n += 1) {
      const number = String(n).padStart(3, '0');
      const id = `subscription-${number}`;
      const recipient = { kind: 'address', address: `rat-${number}@kommune.example` } as const;
      await this.stores.subscriptions.insert(anAddressSubscription({ id, recipient }));
      await this.layMail(`mail-${number}`, id, recipient.address);
    }
  }

  /** Another mail of a subscription. */
  async layMail(
    id: string,
    subscriptionId: string,
    address = 'person-1@kommune.example',
  ): Promise<OutboxMail> {
    const key = this.hasher.sha256(`slot of ${id}`);
    const mail = anOutboxMail({ id, slotKey: key, subscriptionId, address });
    await this.stores.unitOfWork.run(async () => {
      await this.stores.slots.decide(aSlot({ key, subscriptionId }));
      await this.stores.outbox.insert(mail, new TextEncoder().encode(`Mail ${id}`));
    });
    return mail;
  }

  /** A mail as it stands. */
  async mail(id = 'mail-1'): Promise<OutboxMail> {
    const mail = await this.stores.outbox.find('municipality-1', id);
    if (mail === null) throw new Error(`There is no ${id}.`);
    return mail;
  }

  async subscription(id = 'subscription-1'): Promise<Subscription> {
    const subscription = await this.stores.subscriptions.findAnywhere(id);
    if (subscription === null) throw new Error(`There is no ${id}.`);
    return subscription;
  }

  /** Writes something about a subscription, whatever its revision is. */
  async change(change: Partial<Subscription>, id = 'subscription-1'): Promise<void> {
    const { revision } = await this.subscription(id);
    await this.stores.subscriptions.change('municipality-1', id, revision, change);
  }

  /** How many mails are in which state. */
  async states(): Promise<Readonly<Record<string, number>>> {
    const slots = await this.stores.slots.listByMunicipality('municipality-1', null, 100_000);
    const keys = slots.map(({ key }) => key);
    const mails = await this.stores.outbox.findBySlots('municipality-1', keys);
    const counts: Record<string, number> = {};
    for (const { state } of mails.values()) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  }
}

import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AccountWorld,
  aCatalogue,
  aMembership,
  aMunicipality,
  anInspection,
  anInvitation,
  anOutboxMail,
  aRound,
  aSession,
  aSlot,
  aSubscription,
  InMemoryErasureRegister,
  NodeHasher,
} from '@selbstcheck/testing';
import { SYSTEM } from '../access/actor.js';
import { EndMembership } from '../administration/end-membership.js';
import { VerifyAudit } from '../audit/verify-audit.js';
import { MailFolder } from '../ports/mailer.js';
import { keyOf } from '../rounds/round-key.js';
import { ApplyRetention } from './apply-retention.js';
import { daysBefore, monthsBefore } from './dates-before.js';
import { ErasePerson } from './erase-person.js';
import { PersonRemoval } from './person-removal.js';

class DatedFolder extends MailFolder {
  constructor(public dates: readonly string[]) {
    super();
  }
  place() {
    return 'mails';
  }
  async list() {
    return [];
  }
  async removeBefore(writtenAt: string) {
    const kept = this.dates.filter((date) => date >= writtenAt);
    const removed = this.dates.length - kept.length;
    this.dates = kept;
    return removed;
  }
}

let world: AccountWorld;
let folder: DatedFolder;
let retention: ApplyRetention;

beforeEach(() => {
  world = new AccountWorld();
  const { stores, audit, clock } = world;
  clock.moveTo('2026-11-22T09:00:00.000Z');
  folder = new DatedFolder([]);
  const removal = new PersonRemoval(stores, new EndMembership(stores, audit, clock), clock);
  const erasing = new ErasePerson(stores, new InMemoryErasureRegister(), removal, audit, clock);
  retention = new ApplyRetention(stores, folder, erasing, audit, clock);
});

async function recordAt(moment: string): Promise<void> {
  const now = world.clock.now();
  world.clock.moveTo(moment);
  await world.audit.record(SYSTEM, {
    municipalityId: null,
    action: 'settings_changed',
    subject: { kind: 'installation', id: null },
  });
  world.clock.moveTo(now);
}

/** A mail of a subscription of its own that went out when it was made. */
async function aSentMail(id: string, createdAt: string): Promise<void> {
  const { subscriptions, slots, outbox } = world.stores;
  const recipient = { kind: 'address', address: `${id}@kommune.example` } as const;
  await subscriptions.insert(aSubscription({ id, recipient }));
  const slot = aSlot({ key: id, subscriptionId: id });
  await slots.decide(slot);
  const mail = anOutboxMail({ id, slotKey: id, subscriptionId: id, createdAt, state: 'sent' });
  await outbox.insert(mail, new Uint8Array([1]));
}

describe('what its time is over for', () => {
  it('of the audit trail is what is older than ten years to the day, and the rest stays whole', async () => {
    await recordAt('2016-11-21T23:59:59.999Z');
    await recordAt('2016-11-22T00:00:00.000Z');
    await retention.run();
    expect(await world.trail()).toMatchObject([
      { sequence: 2 },
      { sequence: 3, action: 'retention_applied', before: { auditEntries: 1 } },
    ]);
    const verification = await new VerifyAudit(world.stores.audit, new NodeHasher()).verify();
    expect(verification).toMatchObject({ isWhole: true, firstSequence: 2 });
  });

  it('of the inspections goes with the audit trail', async () => {
    const { inspections, municipalities } = world.stores;
    await municipalities.insert(aMunicipality());
    await inspections.insert(anInspection({ id: 'old', requestedAt: '2016-11-21T23:59:59.999Z' }));
    await inspections.insert(anInspection({ id: 'kept', requestedAt: '2016-11-22T00:00:00.000Z' }));
    await retention.run();
    expect((await inspections.list('municipality-1')).map(({ id }) => id)).toEqual(['kept']);
  });

  it('of the participants is the name, two years after the round; function and department stay', async () => {
    const { rounds, municipalities, catalogues } = world.stores;
    await municipalities.insert(aMunicipality());
    await catalogues.insert(aCatalogue());
    const names = async () => {
      const [old, kept] = [aRound({ id: 'old' }), aRound({ id: 'kept' })].map(keyOf);
      const participants = [await rounds.participants(old!), await rounds.participants(kept!)].flat();
      return participants.map(({ name, function: duty }) => [name, duty]);
    };
    for (const [id, referenceDate] of [
      ['old', '2024-11-21'],
      ['kept', '2024-11-22'],
    ] as const) {
      const round = aRound({ id, referenceDate });
      await rounds.insert(round);
      await rounds.insertParticipants(keyOf(round), [{ id, department: null, function: 'Leitung' }]);
      await rounds.nameParticipant(keyOf(round), id, `Person ${id}`);
    }
    await retention.run();
    expect(await names()).toEqual([
      [null, 'Leitung'],
      ['Person kept', 'Leitung'],
    ]);
  });

  it('of the accounts is one without membership for six months, but none that has one or administers', async () => {
    const { municipalities, memberships, people } = world.stores;
    const over = '2026-05-21T23:59:59.999Z';
    await municipalities.insert(aMunicipality());
    await world.settle({ id: 'over', idleSince: over });
    await world.settle({ id: 'kept', idleSince: '2026-05-22T00:00:00.000Z' });
    await world.settle({ id: 'member', idleSince: over });
    await memberships.insert(aMembership({ personId: 'member' }));
    await world.settle({ id: 'admin', idleSince: over, isInstallationAdmin: true });
    await retention.run();
    expect((await people.list()).map(({ id }) => id).sort()).toEqual(['admin', 'kept', 'member']);
    expect(await world.actions()).toEqual(['person_erased']);
  });

  it('of the mails in the folder is what is older than thirty days', async () => {
    folder.dates = ['2026-10-22T23:59:59.999Z', '2026-10-23T00:00:00.000Z'];
    await retention.run();
    expect(folder.dates).toEqual(['2026-10-23T00:00:00.000Z']);
  });

  it('of the digests is the text after 180 days; what was decided and sent stays', async () => {
    const { municipalities, outbox } = world.stores;
    await municipalities.insert(aMunicipality());
    const [old, kept] = ['2026-05-25T23:59:59.999Z', '2026-05-26T00:00:00.000Z'] as const;
    await aSentMail('old', old);
    await aSentMail('kept', kept);
    await retention.run();
    expect(await outbox.find('municipality-1', 'old')).toMatchObject({ state: 'sent', hasContent: false });
    expect(await outbox.bytes('municipality-1', 'old')).toBeNull();
    expect(await outbox.bytes('municipality-1', 'kept')).not.toBeNull();
    expect(await world.trail()).toMatchObject([{ action: 'retention_applied', before: { digestMails: 1 } }]);
  });

  it('of the subscriptions is one that nobody confirmed within two weeks', async () => {
    const { municipalities, subscriptions } = world.stores;
    await municipalities.insert(aMunicipality());
    for (const [id, stateSince] of [
      ['old', '2026-11-08T08:59:59.999Z'],
      ['kept', '2026-11-08T09:00:00.000Z'],
    ] as const) {
      const recipient = { kind: 'address', address: `${id}@kommune.example` } as const;
      await subscriptions.insert(aSubscription({ id, recipient, state: 'unconfirmed', stateSince }));
    }
    await retention.run();
    expect((await subscriptions.listByMunicipality('municipality-1')).map(({ id }) => id)).toEqual(['kept']);
  });

  it('of the subscriptions is the address of somebody who unsubscribed a month ago', async () => {
    const { municipalities, subscriptions } = world.stores;
    await municipalities.insert(aMunicipality());
    for (const [id, stateSince] of [
      ['old', '2026-10-23T08:59:59.999Z'],
      ['kept', '2026-10-23T09:00:00.000Z'],
    ] as const) {
      const recipient = { kind: 'address', address: `${id}@kommune.example` } as const;
      await subscriptions.insert(aSubscription({ id, recipient, state: 'unsubscribed', stateSince }));
    }
    await retention.run();
    expect((await subscriptions.listByMunicipality('municipality-1')).map(({ id }) => id)).toEqual(['kept']);
    expect(await world.trail()).toMatchObject([
      { action: 'retention_applied', before: { unsubscribedAddresses: 1 } },
    ]);
  });

  it('of sessions, links and attempts is what has ended', async () => {
    const { sessions, links, attempts, municipalities } = world.stores;
    await municipalities.insert(aMunicipality());
    await world.settle();
    const now = world.clock.now();
    const later = '2026-11-22T09:00:00.001Z';
    await sessions.insert(aSession({ id: 'over', lastSeenAt: now, expiresAt: now }));
    await sessions.insert(aSession({ id: 'kept', lastSeenAt: now, expiresAt: later }));
    await links.insert(anInvitation({ id: 'over', expiresAt: now }));
    await links.insert(anInvitation({ id: 'kept', expiresAt: later }));
    await attempts.add('over', '2026-11-21T08:59:59.999Z');
    await attempts.add('kept', '2026-11-21T09:00:00.000Z');
    await retention.run();
    expect((await sessions.listByPerson('person-1')).map(({ id }) => id)).toEqual(['kept']);
    expect((await links.listInvitations('municipality-1')).map(({ id }) => id)).toEqual(['kept']);
    await expect(attempts.find('over')).resolves.toBeNull();
    await expect(attempts.find('kept')).resolves.not.toBeNull();
  });

  it('is nothing the second time, and then leaves no entry', async () => {
    await recordAt('2016-11-21T23:59:59.999Z');
    await retention.run();
    const once = await world.trail();
    await retention.run();
    expect(await world.trail()).toEqual(once);
  });

  it('follows the settings', async () => {
    const { installation } = world.stores;
    const settings = await installation.settings();
    await installation.saveSettings({ ...settings, retention: { ...settings.retention, auditYears: 1 } });
    await recordAt('2025-11-21T23:59:59.999Z');
    await recordAt('2025-11-22T00:00:00.000Z');
    await retention.run();
    expect((await world.trail()).map(({ sequence }) => sequence)).toEqual([2, 3]);
  });
});

describe('a date some time before another', () => {
  it.each([
    ['2026-11-22', 6, '2026-05-22'],
    ['2026-08-31', 6, '2026-02-28'],
    ['2028-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-03-31', 0, '2026-03-31'],
  ])('of %s is %i months earlier %s', (date, months, earlier) => {
    expect(monthsBefore(date, months)).toBe(earlier);
  });

  it('counts days over the ends of months and leap years', () => {
    expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
    expect(daysBefore('2026-01-01', 365)).toBe('2025-01-01');
  });
});

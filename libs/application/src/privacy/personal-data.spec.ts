import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AccountWorld,
  aCalendarFeed,
  aMembership,
  aMunicipality,
  anOrigin,
  anOutboxMail,
  aSlot,
  aSubscription,
  aToken,
} from '@selbstcheck/testing';
import { actorOf } from '../access/person-actor.js';
import { momentAfter } from '../access/moments.js';
import { MailDelivery } from '../administration/mail-delivery.js';
import { ExportPerson } from './export-person.js';
import { SendFeedback, type Feedback } from './send-feedback.js';

let world: AccountWorld;

beforeEach(() => {
  world = new AccountWorld();
});

describe('the export of a person', () => {
  it('holds what is stored of the person, and no secret', async () => {
    const { stores, audit, clock } = world;
    const person = await world.settle();
    const { secret, recoveryCodes } = await world.secure(person);
    await stores.municipalities.insert(aMunicipality());
    await stores.memberships.insert(aMembership());
    await stores.memberships.insert(aMembership({ id: 'other', personId: 'person-2' }));
    await stores.tokens.insert(aToken());
    await stores.credentials.linkIdentity(person.id, 'https://anmeldung.example', 'jordis');
    const assigned = { personId: 'person-2', function: 'Leitung' };
    await stores.subscriptions.insert(aSubscription({ assigned }));
    await stores.feeds.replace(aCalendarFeed());
    const { session } = await world.principalOf(person);

    const exporting = new ExportPerson(stores, audit, clock);
    const { fileName, content } = await exporting.export(actorOf(person), person.id);
    expect(fileName).toBe('selbstcheck-person-2025-06-12.json');
    expect(JSON.parse(content)).toMatchObject({
      person: { name: person.name, email: person.email },
      hasPassword: true,
      hasSecondFactor: true,
      recoveryCodesLeft: recoveryCodes.length,
      providerIdentities: [{ issuer: 'https://anmeldung.example', subject: 'jordis' }],
      memberships: [{ municipality: 'Weidenfurt', role: 'coordination' }],
      sessions: [{ startedAt: session.startedAt }],
      tokens: [{ name: 'Übernahme aus dem Fachverfahren' }],
      subscriptions: [
        {
          municipality: 'Weidenfurt',
          assignedBy: { function: 'Leitung' },
          rhythm: { kind: 'monthly', day: 1 },
          state: 'active',
        },
      ],
      calendarFeeds: [{ municipality: 'Weidenfurt', createdAt: aCalendarFeed().createdAt }],
      auditTrail: expect.arrayContaining([expect.objectContaining({ action: 'person_exported' })]),
    });
    const [token] = await stores.tokens.listByPerson(person.id);
    const factor = await stores.credentials.secondFactor(person.id);
    const hash = await stores.credentials.passwordHash(person.id);
    const [entry] = await stores.audit.readAfter(0, 1);
    for (const kept of [
      secret,
      ...recoveryCodes,
      session.digest,
      token!.digest,
      aCalendarFeed().digest,
      factor!.sealedSecret,
      hash!,
      entry!.actorSalt!,
      'person-2',
    ]) {
      expect(content).not.toContain(kept);
    }
  });

  it('holds every decision about its subscriptions and what became of the mails, without their links', async () => {
    const { stores, audit, clock } = world;
    const person = await world.settle();
    await stores.municipalities.insert(aMunicipality());
    await stores.subscriptions.insert(aSubscription());
    const recipient = { kind: 'address', address: 'rat@kommune.example' } as const;
    await stores.subscriptions.insert(aSubscription({ id: 'of-somebody-else', recipient }));
    const skipped = { decision: 'skipped', reason: 'empty_window' } as const;
    const first = aSlot().decidedAt;
    for (let n = 1; n <= 450; n += 1) {
      await stores.slots.decide(aSlot({ key: `skipped-${n}`, decidedAt: momentAfter(first, n), ...skipped }));
    }
    await stores.slots.decide(aSlot({ key: 'else', subscriptionId: 'of-somebody-else' }));
    await stores.slots.decide(aSlot());
    const sent = { state: 'sent', attempts: 1, sentAt: '2026-02-01T07:00:03.000Z' } as const;
    const bytes = new TextEncoder().encode('/mitteilungen/abbestellen#subscription-1.secret');
    await stores.outbox.insert(anOutboxMail(sent), bytes);

    const { content } = await new ExportPerson(stores, audit, clock).export(actorOf(person), person.id);
    const { subscriptions } = JSON.parse(content) as { subscriptions: { deliveries: object[] }[] };
    expect(subscriptions).toHaveLength(1);
    const deliveries = subscriptions[0]?.deliveries ?? [];
    expect(new Set(deliveries.map((delivery) => JSON.stringify(delivery))).size).toBe(451);
    const { decidedAt, time } = aSlot();
    expect(deliveries[0]).toEqual({ decidedAt: momentAfter(first, 450), time, ...skipped, mail: null });
    const { address, subject } = anOutboxMail();
    const told = { address, subject, problem: null, replyCode: null, nextAttemptAt: null, ...sent };
    expect(deliveries[450]).toEqual({ decidedAt, time, decision: 'mail', reason: null, mail: told });
    for (const kept of ['abbestellen', 'secret', 'rat@kommune.example']) expect(content).not.toContain(kept);
  });

  it('tells the administration nothing of when the person worked and did what', async () => {
    const { stores, audit, clock } = world;
    const person = await world.settle();
    const admin = await world.settle({ id: 'admin', isInstallationAdmin: true });
    await world.principalOf(person);
    const { content } = await new ExportPerson(stores, audit, clock).export(actorOf(admin), person.id);
    const exported = JSON.parse(content) as object;
    expect(exported).toMatchObject({ person: { name: person.name }, hasPassword: true });
    expect(exported).not.toHaveProperty('sessions');
    expect(exported).not.toHaveProperty('auditTrail');
  });

  it('of nobody is not found', async () => {
    const { stores, audit, clock } = world;
    const person = await world.settle();
    const exporting = new ExportPerson(stores, audit, clock);
    await expect(exporting.export(actorOf(person), 'nobody')).rejects.toMatchObject({
      code: 'person-not-found',
    });
  });
});

describe('a report about a barrier', () => {
  const feedback: Feedback = {
    message: 'Die Tabelle ist mit der Tastatur nicht erreichbar.',
    page: null,
    replyTo: 'kim@beispiel.example',
    language: 'de',
  };
  const contact = 'barrierefrei@kommune.example';
  let sending: SendFeedback;

  beforeEach(async () => {
    const { stores, mailer, audit, limit } = world;
    sending = new SendFeedback(stores.installation, new MailDelivery(mailer, audit), limit, audit);
    const settings = await stores.installation.settings();
    await stores.installation.saveSettings({ ...settings, operator: { name: null, contact } });
  });

  it('reaches the operator, and nothing of it stays', async () => {
    await sending.send(feedback, anOrigin());
    expect(world.mailer.to(contact)).toMatchObject([
      { kind: 'accessibility_feedback', message: feedback.message, replyTo: 'kim@beispiel.example' },
    ]);
    const trail = JSON.stringify(await world.trail());
    expect(trail).toContain('feedback_sent');
    expect(trail).not.toContain('Tabelle');
    expect(trail).not.toContain('kim@');
  });

  it('says so where it could not be sent', async () => {
    world.mailer.isDown = true;
    await expect(sending.send(feedback, anOrigin())).rejects.toMatchObject({ code: 'mail-not-sent' });
    expect(await world.actions()).toEqual(['mail_not_sent']);
  });

  it('is not possible while nobody said where it goes', async () => {
    const settings = await world.stores.installation.settings();
    await world.stores.installation.saveSettings({ ...settings, operator: { name: null, contact: null } });
    await expect(sending.send(feedback, anOrigin())).rejects.toMatchObject({ code: 'operator-missing' });
  });

  it('can be sent five times an hour from one address, and still from another', async () => {
    for (let k = 0; k < 5; k += 1) await sending.send(feedback, anOrigin());
    await expect(sending.send(feedback, anOrigin())).rejects.toMatchObject({ code: 'too-many-attempts' });
    await sending.send(feedback, anOrigin({ addressKey: 'library' }));
    world.wait(3_600_000);
    await sending.send(feedback, anOrigin());
  });
});

/** Writes an outbox whose every digest is due in the same slot into the folder that the program is given. */
import { createStores, openDatabase } from '@selbstcheck/persistence';
import { compose, prepare } from '../../../apps/api/dist/composition/composition.js';
import { readConfiguration } from '../../../apps/api/dist/configuration/configuration.js';
import { addressOf, COUNT, messageIdOf, rawDigest } from './digests.mjs';

const AT = '2025-11-24T07:00:00.000Z';
/** The demonstration's, with what its mails tell of. */
const MUNICIPALITY = 'demo-weidenfurt';
const ROUNDS = [
  { roundId: `${MUNICIPALITY}-2025`, role: 'told' },
  { roundId: `${MUNICIPALITY}-2023`, role: 'compared' },
];
const AT_ONCE = 500;

const folder = process.argv[2];
const configuration = readConfiguration({ PORT: '0', DATA_DIR: folder, DEMO_DATA: 'on' });
const composition = await compose(configuration);
await prepare(composition, configuration);
await composition.close();
const database = await openDatabase({ kind: 'sqlite', folder });
await seedOutbox(createStores(database));
await database.close();

/** One unit of work for each `AT_ONCE` mails. */
async function seedOutbox(stores) {
  for (const { roundId } of ROUNDS) {
    const key = { municipalityId: MUNICIPALITY, roundId };
    await stores.publications.publish(key, { roundId, at: AT, function: null });
  }
  for (let from = 0; from < COUNT; from += AT_ONCE) {
    await stores.unitOfWork.run(async () => {
      for (let n = from; n < Math.min(from + AT_ONCE, COUNT); n += 1) await seedMail(stores, n);
    });
  }
}

async function seedMail({ subscriptions, slots, outbox }, n) {
  const subscriptionId = `subscription-${n}`;
  const key = String(n).padStart(64, '0');
  await subscriptions.insert({
    id: subscriptionId,
    municipalityId: MUNICIPALITY,
    recipient: { kind: 'address', address: addressOf(n) },
    scope: { kind: 'overall' },
    rhythm: { kind: 'monthly', day: 23 },
    time: '08:00',
    zone: 'Europe/Berlin',
    language: 'de',
    noticeAfterSilence: true,
    state: 'active',
    stateSince: AT,
    createdAt: AT,
    assigned: null,
    watermark: 1,
    toldProgress: null,
    next: { date: '2025-12-23', time: '08:00', at: '2025-12-23T07:00:00.000Z' },
    hardBounces: 0,
    lastToldAt: AT,
    revision: 1,
  });
  await slots.decide({
    key,
    subscriptionId,
    municipalityId: MUNICIPALITY,
    time: { kind: 'scheduled', date: '2025-11-24', time: '08:00', zone: 'Europe/Berlin' },
    window: { after: 0, upTo: 1 },
    decision: 'mail',
    reason: null,
    decidedAt: AT,
  });
  const mail = {
    id: crypto.randomUUID(),
    slotKey: key,
    subscriptionId,
    municipalityId: MUNICIPALITY,
    address: addressOf(n),
    subject: 'Weidenfurt: drei Kriterien verbessert',
    rounds: ROUNDS,
    messageId: messageIdOf(n),
    state: 'ready',
    attempts: 0,
    nextAttemptAt: AT,
    problem: null,
    replyCode: null,
    createdAt: AT,
    sentAt: null,
    hasContent: true,
  };
  await outbox.insert(mail, rawDigest(n));
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints, type LogEntry } from '@selbstcheck/contracts';
import { FIRST_PERSON, signIn, smallReport, startServer, type RunningServer } from '@selbstcheck/testing';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './call.js';
import { aWish, subscribeAs, subscriptionOf } from './digest-wish.js';
import { eventually, startSmallTown, tamper, type SmallTown } from './small-town.js';
import { SwitchableMailServer } from './switchable-mail-server.js';
import { as, importReport } from './town.js';
import { municipalityTrail } from './trail.js';

const ADDRESS = 'zeitung@auental.example';

let folder: string;
let mailServer: SwitchableMailServer;
let running: RunningServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-restored-'));
  mailServer = await SwitchableMailServer.start();
});

afterEach(async () => {
  await running?.stop();
  await mailServer.stop();
  await rm(folder, { recursive: true, force: true });
});

const data = () => join(folder, 'data');
const copy = () => join(folder, 'backup');
const register = () => join(folder, 'register', 'erasures.jsonl');
const settings = () => ({
  ...{ SMTP_URL: mailServer.url, MAIL_FROM: 'selbstcheck@kreis.example', ERASURES_FILE: register() },
});

/** The town on a server that was started again, with its coordination signed in anew. */
async function again(town: SmallTown): Promise<SmallTown> {
  const server = await startServer({ RATE_LIMIT: '1000000', ...settings() }, data());
  running = server;
  return { ...town, server, url: server.url, first: await signIn(server.url, FIRST_PERSON) };
}

const place = ({ municipalityId }: SmallTown) => ({ municipalityId });
const subscriptionsOf = async (town: SmallTown) =>
  (await call(town.url, endpoints.listSubscriptions, as(town.first, { params: place(town) }))).subscriptions;

/** The log's only mail once it is in such a state. */
function mailIn(town: SmallTown, state: 'ready' | 'withdrawn'): Promise<NonNullable<LogEntry['mail']>> {
  return eventually(`a mail that is ${state}`, async () => {
    const log = await call(town.url, endpoints.listDigestLog, as(town.first, { params: place(town) }));
    const mail = log.entries[0]?.mail;
    const isThere = mail?.state === state && (mail.attempts > 0 || state === 'withdrawn');
    return isThere ? mail : undefined;
  });
}

/** A town whose coordination has a digest waiting in the outbox; with the secret of the link that ends it. */
async function townWithWaitingMail(): Promise<{ readonly town: SmallTown; readonly token: string }> {
  const town = await startSmallTown(settings(), data());
  running = town.server;
  const { url, first, municipalityId } = town;
  mailServer.refusal = 451;
  await subscribeAs(url, first, municipalityId, { rhythm: { kind: 'after_closing' } });
  await importReport(url, municipalityId, first, smallReport());
  await call(url, endpoints.runJob, as(first, { params: { name: 'plan-digests' } }));
  const { id: mailId } = await mailIn(town, 'ready');
  const params = { ...place(town), mailId };
  const { text } = await call(url, endpoints.viewDigestMail, as(first, { params }));
  const token = /\/mitteilungen\/abbestellen#([A-Za-z0-9-]+\.[0-9a-f]{64})/.exec(text ?? '')?.[1] ?? '';
  return { town, token };
}

describe('a backup from before subscriptions ended', () => {
  it('brings none of them back, and no mail of its outbox goes out', async () => {
    const { town, token } = await townWithWaitingMail();
    const recipient = { kind: 'address', address: ADDRESS } as const;
    const subscribing = as(town.first, { params: place(town), body: { ...aWish(), recipient } });
    await call(town.url, endpoints.subscribeOther, subscribing);
    await town.server.stop();
    await cp(data(), copy(), { recursive: true });

    const ending = await again(town);
    await call(ending.url, endpoints.unsubscribe, { body: { token } });
    const { id, revision } = await subscriptionOf(ending.url, ending.first, ending.municipalityId, ADDRESS);
    const params = { ...place(ending), subscriptionId: id };
    await call(ending.url, endpoints.endSubscription, as(ending.first, { params, body: { revision } }));
    await ending.server.stop();
    await rm(data(), { recursive: true });
    await cp(copy(), data(), { recursive: true });
    const due = tamper(ending.server, `UPDATE outbox_mail SET nextAttemptAt = '2026-01-01T00:00:00.000Z'`);
    expect(due).toBe(1);

    mailServer.refusal = null;
    const restored = await again(town);
    expect(await mailIn(restored, 'withdrawn')).toMatchObject({ problem: 'unsubscribed' });
    expect(mailServer.received).toEqual([]);
    expect(await subscriptionsOf(restored)).toMatchObject([
      { recipient: { isOneself: true }, state: 'unsubscribed', next: null },
    ]);
    const { url, first, municipalityId } = restored;
    const entries = await municipalityTrail(url, first, municipalityId, 'subscription_ended');
    expect(entries).toHaveLength(2);
    for (const entry of entries) {
      expect(entry).toMatchObject({ actor: { kind: 'system' }, after: { cameBackWithBackup: true } });
    }
  });
});

describe('a register that cannot be written', () => {
  it('keeps nobody from unsubscribing; the log of the server has the line that is missing', async () => {
    const { town, token } = await townWithWaitingMail();
    await writeFile(join(folder, 'register'), 'no folder');
    await call(town.url, endpoints.unsubscribe, { body: { token } });
    const [own] = await subscriptionsOf(town);
    expect(own?.state).toBe('unsubscribed');
    const reported = town.server.output().replaceAll('\\"', '"');
    expect(reported).toContain(`{"subscriptionId":"${own?.id}","ended":"unsubscribed"`);
  });
});

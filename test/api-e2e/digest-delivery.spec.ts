import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints, type LogEntry } from '@selbstcheck/contracts';
import { smallReport } from '@selbstcheck/testing';
import { call, refused, send } from './call.js';
import { subscribeAs } from './digest-wish.js';
import { expectRefusal } from './refusal.js';
import { eventually, startSmallTown, type SmallTown } from './small-town.js';
import { SwitchableMailServer } from './switchable-mail-server.js';
import { as, importReport } from './town.js';
import { municipalityTrail } from './trail.js';

const FROM = 'selbstcheck@kreis.example';

let mailServer: SwitchableMailServer;
let town: SmallTown;

beforeEach(async () => {
  mailServer = await SwitchableMailServer.start();
  town = await startSmallTown({ SMTP_URL: mailServer.url, MAIL_FROM: FROM });
});

afterEach(async () => {
  await town?.server.stop();
  await mailServer?.stop();
});

const asked = (told: Readonly<Record<string, string>> = {}) =>
  as(town.first, { params: { municipalityId: town.municipalityId, ...told } });
const log = () => call(town.url, endpoints.listDigestLog, asked());
const troubles = () => call(town.url, endpoints.digestTroubles, asked());
const run = (name: 'plan-digests' | 'deliver-outbox') =>
  call(town.url, endpoints.runJob, as(town.first, { params: { name } }));

/** Tells the first person of a closed round; gives the log's entry once the mail is in such a state. */
async function closedRound(state: NonNullable<LogEntry['mail']>['state']): Promise<MailedEntry> {
  const { url, first, municipalityId } = town;
  await subscribeAs(url, first, municipalityId, { rhythm: { kind: 'after_closing' } });
  await importReport(url, municipalityId, first, smallReport());
  await run('plan-digests');
  return mailIn(state);
}

interface MailedEntry extends LogEntry {
  readonly mail: NonNullable<LogEntry['mail']>;
}

function mailIn(state: MailedEntry['mail']['state']): Promise<MailedEntry> {
  return eventually(`a mail that is ${state}`, async () => {
    const [entry] = (await log()).entries;
    const hasGotThere =
      entry?.mail?.state === state && (entry.mail.attempts > 0 || entry.mail.sentAt !== null);
    return hasGotThere ? (entry as MailedEntry) : undefined;
  });
}

const messageIds = () => mailServer.received.map((mail) => /^Message-ID: (.+)$/im.exec(mail)?.[1]);

describe('a digest that the mail server takes', () => {
  it('is in the log with its text and as a file, byte for byte as it went out', async () => {
    const { mail, ...entry } = await closedRound('sent');
    expect(entry).toMatchObject({
      decision: 'mail',
      reason: null,
      about: { de: 'Gesamtergebnis' },
      time: { kind: 'closing' },
      recipient: expect.stringContaining('Erste Person'),
    });
    expect(mailServer.received).toHaveLength(1);
    const view = await call(town.url, endpoints.viewDigestMail, asked({ mailId: mail.id }));
    expect(view.attempts).toMatchObject([{ outcome: 'accepted' }]);
    expect(view.text).toContain('Auental');
    const file = await send(town.url, endpoints.downloadDigestMail, asked({ mailId: mail.id }));
    expect(file.headers.get('content-disposition')).toContain('mitteilung.eml');
    expect(await file.text()).toBe(mailServer.received[0]);
    expect(await troubles()).toMatchObject({ failed: 0, uncertain: 0, waiting: 0, mails: [] });
  });

  it('is not sent once more', async () => {
    const { mail } = await closedRound('sent');
    await run('plan-digests');
    await run('deliver-outbox');
    const attempt = await refused(town.url, endpoints.resendDigestMail, asked({ mailId: mail.id }));
    expectRefusal(attempt, 'mail-not-resendable');
    expect((await log()).entries).toHaveLength(1);
    expect(mailServer.received).toHaveLength(1);
  });
});

describe('a digest that the mail server refuses', () => {
  it('for good is told to coordination, and sent once more by hand with the same Message-ID', async () => {
    mailServer.refusal = 550;
    const { mail } = await closedRound('failed');
    expect(mail).toMatchObject({ problem: 'refused_for_good', replyCode: 550, attempts: 1 });
    const told = await troubles();
    expect(told).toMatchObject({ failed: 1, mails: [{ mail: { id: mail.id } }] });

    mailServer.refusal = null;
    await call(town.url, endpoints.resendDigestMail, asked({ mailId: mail.id }));
    await mailIn('sent');
    const { text } = await call(town.url, endpoints.viewDigestMail, asked({ mailId: mail.id }));
    expect(text).not.toBeNull();
    expect(messageIds()).toHaveLength(1);
    expect(await troubles()).toMatchObject({ failed: 0, mails: [] });
    const trail = await municipalityTrail(town.url, town.first, town.municipalityId, 'digest_mail_resent');
    expect(trail).toMatchObject([{ subject: { kind: 'digest_mail', id: mail.id } }]);
  });

  it('can be put aside, and stays in the log', async () => {
    mailServer.refusal = 550;
    const { mail } = await closedRound('failed');
    const after = await call(town.url, endpoints.putDigestMailAside, asked({ mailId: mail.id }));
    expect(after).toMatchObject({ failed: 0, mails: [] });
    expect((await log()).entries).toHaveLength(1);
  });

  it('for now waits for its next attempt', async () => {
    mailServer.refusal = 451;
    const { mail } = await closedRound('ready');
    expect(mail).toMatchObject({ problem: 'refused_for_now', replyCode: 451, attempts: 1 });
    expect(mail.nextAttemptAt).not.toBeNull();
    expect(await troubles()).toMatchObject({ waiting: 1, failed: 0 });
  });
});

describe('a mail server that nobody reaches', () => {
  it('loses nothing: the mail waits', async () => {
    await mailServer.stop();
    const { mail } = await closedRound('ready');
    expect(mail).toMatchObject({ problem: 'unreachable', attempts: 1 });
  });
});

describe('a mail that is not there', () => {
  it('is found by nobody, whatever is asked about it, nor a page of the log that nobody named', async () => {
    for (const endpoint of [
      endpoints.viewDigestMail,
      endpoints.downloadDigestMail,
      endpoints.resendDigestMail,
      endpoints.putDigestMailAside,
    ]) {
      expectRefusal(await refused(town.url, endpoint, asked({ mailId: 'nothing' })), 'mail-not-found');
    }
    const from = 'the beginning';
    for (const query of [{ from }, { from, subscriptionId: 'nothing' }] as Record<string, string>[]) {
      const attempt = await refused(town.url, endpoints.listDigestLog, { ...asked(), query });
      expectRefusal(attempt, 'request-invalid');
    }
  });
});

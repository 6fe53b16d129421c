import { afterEach, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { DIGEST, ENVELOPE } from './digests/digest.spec-support.js';
import { MjmlDigestWriter } from './digests/mjml-digest-writer.js';
import { readSignature } from './dkim-signature.spec-support.js';
import { FEEDBACK } from './letters.spec-support.js';
import { MailServer } from './mail-server.spec-support.js';
import { SmtpPost } from './post/smtp-post.js';
import { SmtpMailer } from './smtp-mailer.js';

const FROM = 'Selbstcheck Auenried <monitor@auenried.example>';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const DKIM = {
  domain: 'auenried.example',
  selector: 'monitor2026',
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};
const writer = new MjmlDigestWriter(FROM, DKIM);

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve() {
  const server = new MailServer();
  const port = await server.start();
  stops.push(() => server.stop());
  return { server, url: `smtp://127.0.0.1:${port}` };
}

describe('a signed digest', () => {
  it('holds, and its signature covers what one-click unsubscribing needs', async () => {
    const { tags, ...read } = readSignature(Buffer.from(await writer.freeze(DIGEST, ENVELOPE)), publicKey);
    expect(read).toEqual({
      bodyHolds: true,
      signatureHolds: true,
      signedFields: [
        'from',
        'to',
        'subject',
        'date',
        'message-id',
        'mime-version',
        'content-type',
        'content-language',
        'list-id',
        'list-unsubscribe',
        'list-unsubscribe-post',
        'auto-submitted',
      ],
    });
    expect(tags).toMatchObject({
      a: 'rsa-sha256',
      c: 'relaxed/relaxed',
      d: 'auenried.example',
      s: 'monitor2026',
    });
  });

  it('has the same bytes every time', async () => {
    const bytes = await Promise.all([writer.freeze(DIGEST, ENVELOPE), writer.freeze(DIGEST, ENVELOPE)]);
    expect(Buffer.compare(bytes[0], bytes[1])).toBe(0);
  });

  it('arrives with a signature that still holds', async () => {
    const { server, url } = await serve();
    const post = new SmtpPost({ url, from: FROM, connections: 1, report: () => undefined });
    stops.unshift(() => post.close());
    await post.post(ENVELOPE.to, await writer.freeze(DIGEST, ENVELOPE));
    const arrived = Buffer.from(server.received[0]!.raw);
    expect(readSignature(arrived, publicKey)).toMatchObject({ bodyHolds: true, signatureHolds: true });
  });

  it.each([
    ['List-Unsubscribe-Post: List-Unsubscribe=One-Click', 'List-Unsubscribe-Post: nothing', 'signatureHolds'],
    ['one-click/f4c1', 'one-click/0000', 'signatureHolds'],
    ['Stadt Auenried\r\n', 'Stadt Anderswo\r\n', 'bodyHolds'],
  ])('no longer holds where %j was changed', async (was, is, what) => {
    const mail = Buffer.from(await writer.freeze(DIGEST, ENVELOPE)).toString('latin1');
    expect(mail).toContain(was);
    const forged = Buffer.from(mail.replace(was, is), 'latin1');
    expect(readSignature(forged, publicKey)).toMatchObject({ [what]: false });
  });
});

describe('a signed letter', () => {
  it('holds when it arrives, and its signature covers where an answer goes', async () => {
    const { server, url } = await serve();
    const mailer = new SmtpMailer({ url, from: FROM, timeZone: 'Europe/Berlin', dkim: DKIM });
    await mailer.send(FEEDBACK, { address: 'anna@auenried.example', language: 'de' });
    const { signedFields, ...read } = readSignature(Buffer.from(server.received[0]!.raw), publicKey);
    expect(read).toMatchObject({ bodyHolds: true, signatureHolds: true });
    expect(signedFields).toEqual(expect.arrayContaining(['from', 'subject', 'reply-to']));
  });
});

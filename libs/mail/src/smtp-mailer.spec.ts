import { afterEach, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import type { Letter } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { SMTPServerOptions } from 'smtp-server';
import { FEEDBACK, INVITATION, LETTERS, LINK, RESET } from './letters.spec-support.js';
import { MailServer, startListener } from './mail-server.spec-support.js';
import { SmtpMailer } from './smtp-mailer.js';

const FROM = 'Selbstcheck Auenried <monitor@auenried.example>';
const ANNA = { address: 'anna@auenried.example', language: 'de' } as const;
const PASSWORD = 'geheim/ä@:#1';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve(options: SMTPServerOptions = {}) {
  const server = new MailServer(options);
  const port = await server.start();
  stops.push(() => server.stop());
  return { server, port, url: `smtp://127.0.0.1:${port}` };
}

const mailer = (url: string, timeoutMs?: number) =>
  new SmtpMailer({
    url,
    from: FROM,
    timeZone: 'Europe/London',
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });

async function failure(attempt: Promise<void>): Promise<SelbstcheckError> {
  const outcome: unknown = await attempt.catch((error: unknown) => error);
  if (outcome instanceof SelbstcheckError) return outcome;
  throw new Error(`Not an error for people: ${String(outcome)}`);
}

describe('a mail server', () => {
  it.each(LETTERS)(
    'gets the letter $kind as text and HTML, with headers that say it is automatic',
    async (letter) => {
      const { server, url } = await serve();
      await mailer(url).send(letter, ANNA);
      const [got] = server.received;
      expect(got).toMatchObject({ from: 'monitor@auenried.example', to: ['anna@auenried.example'] });
      expect(got?.mail.from).toEqual({ name: 'Selbstcheck Auenried', address: 'monitor@auenried.example' });
      expect(got?.mail.text).toContain('Guten Tag,');
      expect(got?.mail.html).toContain('<html lang="de">');
      expect(got?.mail.attachments).toEqual([]);
      expect(got?.mail.messageId).toMatch(/^<[^@<>]+@auenried\.example>$/);
      expect(got?.mail.date).toMatch(/^\d{4}-/);
      const headers = Object.fromEntries(got!.mail.headers.map(({ key, value }) => [key, value]));
      expect(headers).toMatchObject({
        'auto-submitted': 'auto-generated',
        'x-selbstcheck-kind': letter.kind,
        'content-language': 'de',
      });
      expect(headers).not.toHaveProperty('x-mailer');
    },
  );

  it('gets a long link whole, and the language of the recipient', async () => {
    const { server, url } = await serve();
    const link = `${LINK}${'x'.repeat(300)}`;
    await mailer(url).send({ ...RESET, link }, { ...ANNA, language: 'en' });
    expect(server.received[0]?.mail.text?.split('\n')).toContain(link);
    expect(server.received[0]?.mail.subject).toBe('New password for the Selbstcheck-Monitor');
  });

  it('gets the address of a person who waits for a reply', async () => {
    const { server, url } = await serve();
    await mailer(url).send(FEEDBACK, ANNA);
    expect(server.received[0]?.mail.replyTo).toEqual([{ name: '', address: 'ben@example.org' }]);
  });

  it('on this machine is used with TLS where it offers it, whatever its certificate', async () => {
    const { server, url } = await serve();
    await mailer(url).send(RESET, ANNA);
    const plain = await serve({ disabledCommands: ['STARTTLS'] });
    await mailer(plain.url).send(RESET, ANNA);
    const tls = await serve({ secure: true });
    await mailer(tls.url.replace('smtp:', 'smtps:')).send(RESET, ANNA);
    const secured = [server, plain.server, tls.server].map(({ received }) => received[0]?.secured);
    expect(secured).toEqual([true, false, true]);
  });

  it('on another machine gets nothing without TLS, nor with a certificate that does not hold', async () => {
    // 0.0.0.0 leads here, but is not known as this machine.
    const plain = await serve({ disabledCommands: ['STARTTLS'] });
    const forged = await serve();
    for (const [{ port, server }, cause] of [
      [plain, /ETLS 500 STARTTLS/],
      [forged, /CERT/],
    ] as const) {
      const error = await failure(mailer(`smtp://0.0.0.0:${port}`).send(RESET, ANNA));
      expect(error.code).toBe('mail-not-sent');
      expect((error.cause as Error).message).toMatch(cause);
      expect(server.received).toEqual([]);
    }
  });

  it('is told user and password, decoded', async () => {
    const { server, port } = await serve({
      authOptional: false,
      onAuth: ({ username, password }, _, done) =>
        done(null, password === PASSWORD ? { user: username } : { message: 'no' }),
    });
    const url = `smtp://monitor%40auenried:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`;
    await mailer(url).send(RESET, ANNA);
    expect(server.received[0]?.user).toBe('monitor@auenried');
  });
});

describe('a mail is not sent, and the error says so without secrets, when the server', () => {
  const refusing: [string, SMTPServerOptions][] = [
    [
      'refuses the password and repeats it',
      { authOptional: false, onAuth: ({ password }, _, done) => done(new Error(`wrong: ${password}`)) },
    ],
    ['refuses the sender', { onMailFrom: (_, __, done) => done(new Error('no')) }],
    ['refuses the recipient', { onRcptTo: (_, __, done) => done(new Error('no such user')) }],
    [
      'refuses the content',
      { onData: (stream, _, done) => void stream.resume().on('end', () => done(new Error('spam'))) },
    ],
  ];

  it.each(refusing)('%s', async (_, options) => {
    const { port, server } = await serve(options);
    const secret = encodeURIComponent(PASSWORD);
    const error = await failure(mailer(`smtp://u:${secret}@127.0.0.1:${port}`).send(RESET, ANNA));
    expect(error.code).toBe('mail-not-sent');
    const told = `${error.stack} ${JSON.stringify(error.params)} ${(error.cause as Error).stack}`;
    for (const word of [PASSWORD, secret, 'geheim', LINK, 'anna@']) expect(told).not.toContain(word);
    expect(server.received).toEqual([]);
  });

  it.each<[string, (socket: Socket) => void, string]>([
    ['says nothing', () => undefined, 'ETIMEDOUT'],
    ['stops in the middle', (socket) => socket.write('220 ready\r\n'), 'ETIMEDOUT'],
    ['closes at once', (socket) => socket.end(), 'ECONNECTION'],
    [
      'closes in the middle',
      (socket) => {
        socket.write('220 ready\r\n');
        socket.once('data', () => socket.end());
      },
      'ECONNECTION',
    ],
    ['is no mail server', (socket) => socket.write('HTTP/1.1 400\r\n\r\n'), 'EPROTOCOL'],
  ])('%s', async (_, speak, code) => {
    const { port, stop } = await startListener(speak);
    stops.push(stop);
    const error = await failure(
      mailer(`smtp://127.0.0.1:${port}`, code === 'ETIMEDOUT' ? 200 : undefined).send(RESET, ANNA),
    );
    expect(error.code).toBe('mail-not-sent');
    expect((error.cause as Error).message).toContain(`SMTP: ${code}`);
  });

  it('is not there', async () => {
    const { port, stop } = await startListener(() => undefined);
    await stop();
    const error = await failure(mailer(`smtp://127.0.0.1:${port}`).send(RESET, ANNA));
    expect(error.code).toBe('mail-not-sent');
    expect((error.cause as Error).message).toBe('SMTP: ESOCKET ECONNREFUSED CONN');
  });
});

describe('nothing that somebody typed becomes a header or a recipient', () => {
  it.each([
    'anna@auenried.example\r\nBcc: all@example.org',
    'anna@auenried.example\nBcc: all@example.org',
    'anna@auenried.example, all@example.org',
    'anna@auenried.example; all@example.org',
    'Anna <anna@auenried.example>',
    '"x@evil.example>"@auenried.example',
    'anna@auenried.example (comment)',
    'anna@auen\u0000ried.example',
    'anna@auen\u200bried.example',
    'anna',
    '@auenried.example',
    'anna@@auenried.example',
    '',
    `${'a'.repeat(250)}@auenried.example`,
  ])('as the address of a recipient: %j', async (address) => {
    const { server, url } = await serve();
    const asRecipient = await failure(mailer(url).send(RESET, { ...ANNA, address }));
    const asReply = await failure(mailer(url).send({ ...FEEDBACK, replyTo: address }, ANNA));
    expect([asRecipient.code, asReply.code]).toEqual(['mail-not-sent', 'mail-not-sent']);
    expect(server.received).toEqual([]);
  });

  it('as the name of a municipality or the words of a feedback', async () => {
    const { server, url } = await serve();
    const evil = 'Auenried\r\nBcc: all@example.org\r\n\r\n.\r\nMAIL FROM:<x@evil.example>';
    const letters: Letter[] = [
      { ...INVITATION, municipality: evil },
      { ...FEEDBACK, message: evil, page: evil },
    ];
    for (const letter of letters) await mailer(url).send(letter, ANNA);
    expect(server.received).toHaveLength(2);
    for (const { to, mail } of server.received) {
      expect(to).toEqual(['anna@auenried.example']);
      expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
      expect(mail.text).toContain('MAIL FROM');
    }
  });
});

describe('settings', () => {
  it.each([
    '',
    'mail.example.org',
    'http://mail.example.org',
    'smtp://',
    'smtp://mail.example.org?tls.rejectUnauthorized=false',
    'smtp://mail.example.org/path',
    'smtp://u:p%ZZ@mail.example.org',
    'smtp://u:geheim@mail.example.org:99999',
  ])('that name no mail server are refused without repeating them: %j', (url) => {
    expect(() => mailer(url)).toThrow(expect.objectContaining({ code: 'mail-settings-invalid' }));
    expect(() => mailer(url)).not.toThrow(/geheim/);
  });

  it.each([
    '',
    'monitor',
    'a@b.example, c@d.example',
    'X\r\nBcc: y@z.example <a@b.example>',
    '<a@b.example> x',
  ])('that name no sender are refused: %j', (from) => {
    expect(() => new SmtpMailer({ url: 'smtp://localhost', from, timeZone: 'Europe/London' })).toThrow(
      expect.objectContaining({ code: 'mail-settings-invalid' }),
    );
  });
});

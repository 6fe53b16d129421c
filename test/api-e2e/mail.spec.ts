import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { signInAs, startServer } from '@selbstcheck/testing';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { as, mailsTo, newMember, PASSWORD } from './town.js';
import { call } from './call.js';
import { eventually, mailLike, startSmallTown, type SmallTown } from './small-town.js';
import { installationTrail, municipalityTrail } from './trail.js';

const FROM = 'selbstcheck@kreis.example';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

/** A real mail server on a free loopback port. */
async function startMailServer() {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('abgelehnt') ? new Error('550 No such mailbox') : undefined),
    onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
      let text = '';
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
      stream.on('end', () => {
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: text.replace(/=\r?\n/g, '').replaceAll('=3D', '='),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { received, url: `smtp://127.0.0.1:${port}`, stop };
}

const viewer = (email: string) =>
  ({ email, role: 'viewer', department: null, function: null, language: 'de' }) as const;

describe('with a mail server', () => {
  let mailServer: Awaited<ReturnType<typeof startMailServer>>;
  let town: SmallTown;
  let isRunning = true;

  const invite = (email: string) => {
    const params = { municipalityId: town.municipalityId };
    return call(town.url, endpoints.inviteMember, as(town.first, { params, body: viewer(email) }));
  };

  beforeAll(async () => {
    mailServer = await startMailServer();
    town = await startSmallTown({ SMTP_URL: mailServer.url, MAIL_FROM: FROM });
  });

  afterAll(async () => {
    await town?.server.stop();
    if (isRunning) await mailServer?.stop();
  });

  it('an invitation arrives as text and HTML, with a link that works, and nothing lies in a folder', async () => {
    const email = 'lea@kommune.example';
    const { mail, invitations } = await invite(email);
    expect(mail).toBe('sent');
    expect(invitations).toMatchObject([{ email }]);
    const [arrived] = mailServer.received;
    expect(arrived).toMatchObject({ from: FROM, to: [email] });
    expect(arrived?.text).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(arrived?.text).toMatch(/^Content-Type: text\/plain/m);
    expect(arrived?.text).toMatch(/^Content-Type: text\/html/m);
    expect(arrived?.text).not.toMatch(/<(script|img|link)\b/);
    const links = [...arrived!.text.matchAll(/(http:\/\/localhost:\d+)\/einladung#([\w-]{43})/g)];
    expect(new Set(links.map(([link]) => link)).size).toBe(1);
    expect(links[0]?.[1]).toBe(town.url);
    const account = { name: 'Lea Lindner', password: PASSWORD };
    const body = { token: links[0]![2]!, language: 'de' as const, account };
    await call(town.url, endpoints.acceptInvitation, { body });
    expect(await readdir(town.server.dataFolder)).not.toContain('mail');
    const folder = await call(town.url, endpoints.listFolderMails, as(town.first));
    expect(folder).toEqual({ place: null, mails: [] });
  });

  it('an invitation stays where its mail was not taken, which is shown and noted', async () => {
    const email = 'abgelehnt@kommune.example';
    const { mail, invitations } = await invite(email);
    expect(mail).toBe('not_sent');
    expect(invitations.map((invitation) => invitation.email)).toContain(email);
    const [entry] = await municipalityTrail(town.url, town.first, town.municipalityId, 'mail_not_sent');
    expect(entry).toMatchObject({ after: { letter: 'invitation' }, subject: { kind: 'invitation' } });
    expect(JSON.stringify(entry)).not.toContain(email);
  });

  it('the mail server going down stops nobody from asking for a new password, and shows to nobody', async () => {
    await mailServer.stop();
    isRunning = false;
    const { url, first } = town;
    expect((await invite('spaeter@kommune.example')).mail).toBe('not_sent');
    for (const email of ['lea@kommune.example', 'niemand@kommune.example']) {
      const body = { email, language: 'de' as const };
      expect(await call(url, endpoints.askPasswordReset, { body })).toEqual({ done: true });
    }
    const entry = await eventually('an entry on the mail', async () =>
      (await installationTrail(url, first, 'mail_not_sent')).at(0),
    );
    expect(entry.after).toEqual({ letter: 'password_reset' });
    expect(await installationTrail(url, first, 'mail_not_sent')).toHaveLength(1);
  });
});

describe('with a mail server that is down', () => {
  it('the log says why a mail was not sent, in a line of JSON without address or link', async () => {
    const gone = await startMailServer();
    await gone.stop();
    const { server, url, first, municipalityId } = await startSmallTown({
      SMTP_URL: gone.url,
      MAIL_FROM: FROM,
    });
    const parts = as(first, { params: { municipalityId }, body: viewer('lea@kommune.example') });
    expect((await call(url, endpoints.inviteMember, parts)).mail).toBe('not_sent');
    const line = await eventually(
      'a line on the mail',
      () => /^.*was not sent.*$(?=\n)/m.exec(server.output())?.[0],
    );
    await server.stop();
    expect(JSON.parse(line)).toMatchObject({
      level: 'warn',
      context: 'Mail',
      message: expect.stringMatching(/^A mail of the kind "invitation" was not sent: SMTP: .*ECONNREFUSED/),
    });
    expect(server.output().match(/was not sent/g)).toHaveLength(1);
    expect(server.output()).not.toMatch(/@|einladung/);
  });
});

describe('without a mail server', () => {
  it('mails become files, and Verwaltung shows them without what would let it act for others', async () => {
    const { server, url, first, municipalityId } = await startSmallTown();
    const email = 'lea@kommune.example';
    const headers = await newMember(server, first, municipalityId, 'viewer', email);
    await call(url, endpoints.askPasswordReset, { body: { email, language: 'de' } });
    await mailLike(server, email, /kennwort-neu#/);
    const body = { email: 'neu@kommune.example', password: PASSWORD };
    await call(url, endpoints.changeAddress, as(headers, { body }));
    await mailLike(server, 'neu@kommune.example', /adresse-bestaetigen#/);
    const { place, mails } = await call(url, endpoints.listFolderMails, as(first));
    expect(place).toBe(join(server.dataFolder, 'mail'));
    expect(mails.map(({ to }) => to)).toEqual(['neu@kommune.example', email, email]);
    for (const { text } of mails) {
      expect(text).not.toMatch(/#|:\/\//);
      expect(text).toContain('Der Link steht nur in der Datei selbst.');
    }
    await server.stop();
  });

  it('a demonstration shows them with their links', async () => {
    const server = await startServer({ DEMO_DATA: 'on' });
    const { url } = server;
    const [admin, coordination] = [
      await signInAs(server, 'installation_admin'),
      await signInAs(server, 'coordination'),
    ];
    const { municipalities } = await call(url, endpoints.listMunicipalities, as(coordination));
    const params = { municipalityId: municipalities[0]!.id };
    const email = 'gast@kommune.example';
    await call(url, endpoints.inviteMember, as(coordination, { params, body: viewer(email) }));
    const { mails } = await call(url, endpoints.listFolderMails, as(admin));
    expect(mails).toMatchObject([{ to: email }]);
    expect(mails[0]?.text).toMatch(/\/einladung#[\w-]{43}/);
    expect(await mailsTo(server, email)).toHaveLength(1);
    await server.stop();
  });
});

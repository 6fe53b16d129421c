import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock } from '@selbstcheck/testing';
import { DIGEST, ENVELOPE } from './digests/digest.spec-support.js';
import { MjmlDigestWriter } from './digests/mjml-digest-writer.js';
import { FolderMailer } from './folder-mailer.js';
import {
  CONFIRMATION,
  FEEDBACK,
  INVITATION,
  LETTERS,
  LINK,
  NOTICE,
  RESET,
  SUBSCRIPTION,
} from './letters.spec-support.js';
import { newMailFileName } from './mail-file-name.js';
import { MailFolderReader } from './mail-folder-reader.js';
import { NoMailFolder } from './no-mail-folder.js';
import { FolderPost } from './post/folder-post.js';

const ANNA = { address: 'anna@auenried.example', language: 'de' } as const;

let root: string;
let folder: string;
let clock: FixedClock;
let mailer: FolderMailer;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'selbstcheck-mails-'));
  folder = join(root, 'data', 'mails');
  clock = new FixedClock('2026-11-22T10:30:00.123Z');
  mailer = new FolderMailer({ folder, from: 'monitor@auenried.example', timeZone: 'Europe/London' }, clock);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const fail = (trouble: string) => {
  throw new Error(trouble);
};

const reader = (showsLinks = false) => new MailFolderReader({ folder, showsLinks });

async function sendAt(moment: string, letter = RESET as (typeof LETTERS)[number]) {
  clock.moveTo(moment);
  await mailer.send(letter, ANNA);
}

describe('a mail in the folder', () => {
  it('is a complete file that only this user may read, and nothing else is left', async () => {
    await mailer.send(INVITATION, ANNA);
    const names = await readdir(folder);
    expect(names).toEqual([expect.stringMatching(/^2026-11-22T10-30-00-123Z-[0-9a-f]{16}\.eml$/)]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, names[0]!))).mode & 0o777).toBe(0o600);
    const raw = await readFile(join(folder, names[0]!), 'utf8');
    expect(raw).toContain('Date: Sun, 22 Nov 2026 10:30:00 +0000\r\n');
    expect(raw).toContain('Auto-Submitted: auto-generated\r\n');
  });

  it('tells moments in the time zone of the installation', async () => {
    await mailer.send(NOTICE, ANNA);
    const [mail] = await reader().list();
    expect(mail?.text).toContain('22. November 2026, 10:30 Uhr');
  });

  it.each(LETTERS)('$kind is read as it was written', async (letter) => {
    await mailer.send(letter, ANNA);
    const [mail] = await reader(true).list();
    expect(mail).toMatchObject({
      writtenAt: '2026-11-22T10:30:00.123Z',
      kind: letter.kind,
      to: 'anna@auenried.example',
    });
    expect(mail?.subject).toContain(
      letter.kind === 'accessibility_feedback' ? 'Barriere' : 'Selbstcheck-Monitor',
    );
    expect(mail?.text).toMatch(/^Guten Tag,\n\n/);
    expect(mail?.id).toMatch(/^2026-11-22T10-30-00-123Z-[0-9a-f]{16}$/);
  });

  it('is refused with an address that is more than one', async () => {
    const attempt = mailer.send(RESET, { ...ANNA, address: 'a@b.example\r\nBcc: c@d.example' });
    await expect(attempt).rejects.toMatchObject({ code: 'mail-not-sent' });
    await expect(reader().list()).resolves.toEqual([]);
  });

  it('is not sent where the folder cannot be made', async () => {
    await writeFile(join(root, 'data'), 'a file');
    await expect(mailer.send(RESET, ANNA)).rejects.toMatchObject({ code: 'mail-not-sent' });
  });
});

describe('links', () => {
  it.each([INVITATION, RESET, CONFIRMATION, SUBSCRIPTION])('of $kind are not shown', async (letter) => {
    const noSecretShape = { ...letter, link: 'https://monitor.auenried.example/token/abc' };
    await sendAt('2026-11-22T10:00:00.000Z', letter);
    await sendAt('2026-11-22T11:00:00.000Z', noSecretShape);
    const [newer, older] = await reader().list();
    for (const mail of [newer, older]) {
      expect(mail?.text).toContain('[Der Link steht nur in der Datei selbst.]');
      expect(mail?.text).not.toMatch(/:\/\/|Zm9v|token/);
    }
  });

  it('are left out in English too, and from what somebody typed where they carry a secret', async () => {
    await mailer.send(
      { ...FEEDBACK, message: `Siehe ${LINK}, und https://www.example.org/seite.` },
      { ...ANNA, language: 'en' },
    );
    const [mail] = await reader().list();
    expect(mail?.text).toContain('> Siehe [The link is only in the file itself.]');
    expect(mail?.text).toContain('https://www.example.org/seite');
    expect(mail?.text).not.toContain('#');
  });

  it('are shown in a demonstration', async () => {
    await mailer.send(INVITATION, ANNA);
    const [mail] = await reader(true).list();
    expect(mail?.text.split('\n')).toContain(LINK);
  });
});

describe('a digest in the folder', () => {
  it('is the frozen mail, listed with all its links', async () => {
    const writer = new MjmlDigestWriter('monitor@auenried.example', null);
    const bytes = await writer.freeze(DIGEST, ENVELOPE);
    await expect(new FolderPost(folder, clock, fail).post(ENVELOPE.to, bytes)).resolves.toEqual({
      kind: 'accepted',
    });
    const [name = ''] = await readdir(folder);
    expect(Buffer.compare(await readFile(join(folder, name)), bytes)).toBe(0);
    const [mail] = await reader().list();
    expect(mail).toMatchObject({ kind: 'digest', to: ENVELOPE.to, subject: DIGEST.subject });
    expect(mail?.text.split('\n')).toContain(DIGEST.unsubscribe.href);
  });

  it('waits where the folder cannot be made', async () => {
    await writeFile(join(root, 'data'), 'a file');
    const troubles: string[] = [];
    const post = new FolderPost(folder, clock, (trouble) => troubles.push(trouble));
    await expect(post.post(ENVELOPE.to, Buffer.from('mail'))).resolves.toEqual({
      kind: 'unreachable',
      replyCode: null,
    });
    expect(troubles).toEqual(['folder: ENOTDIR']);
  });
});

describe('the list', () => {
  it('is empty where no mail was ever written, and where a mail server sends', async () => {
    await expect(reader().list()).resolves.toEqual([]);
    expect(reader().place()).toBe(folder);
    await expect(new NoMailFolder().list()).resolves.toEqual([]);
    await expect(new NoMailFolder().removeBefore()).resolves.toBe(0);
    expect(new NoMailFolder().place()).toBeNull();
  });

  it('has the newest 200, newest first', async () => {
    const start = Date.parse('2026-01-01T00:00:00.000Z');
    for (let day = 0; day < 203; day += 1) {
      await sendAt(new Date(start + day * 86_400_000).toISOString(), NOTICE);
    }
    const moments = (await reader().list()).map(({ writtenAt }) => writtenAt);
    expect(moments).toHaveLength(200);
    expect(moments[0]).toBe('2026-07-22T00:00:00.000Z');
    expect(moments).toEqual(moments.toSorted().reverse());
  });

  it('leaves out what is no mail of this product', async () => {
    await mailer.send(NOTICE, ANNA);
    const name = () => join(folder, newMailFileName('2026-11-22T12:00:00.000Z'));
    await writeFile(name(), '');
    await writeFile(name(), Buffer.from([0, 255, 254, 10, 13, 0]));
    await writeFile(name(), 'From: a@b.example\r\nX-Selbstcheck-Kind: constructor\r\n\r\ntext');
    await writeFile(`${name()}.part`, 'X-Selbstcheck-Kind: invitation\r\n\r\nunfinished');
    await writeFile(join(folder, 'notes.eml'), 'X-Selbstcheck-Kind: invitation\r\n\r\nnot ours');
    await writeFile(join(root, 'secret'), 'X-Selbstcheck-Kind: invitation\r\n\r\nelsewhere');
    await symlink(join(root, 'secret'), name());
    expect((await reader().list()).map(({ kind }) => kind)).toEqual(['security_notice']);
  });
});

describe('removing', () => {
  it('takes what was written before the moment, unfinished files too, and nothing else', async () => {
    await sendAt('2026-11-01T00:00:00.000Z');
    await sendAt('2026-11-10T00:00:00.000Z');
    await sendAt('2026-11-20T00:00:00.000Z');
    await writeFile(join(folder, `${newMailFileName('2026-11-01T00:00:00.000Z')}.part`), 'unfinished');
    await writeFile(join(folder, 'notes.txt'), 'not ours');
    await expect(reader().removeBefore('2026-11-10T00:00:00.000Z')).resolves.toBe(2);
    const left = (await reader().list()).map(({ writtenAt }) => writtenAt);
    expect(left).toEqual(['2026-11-20T00:00:00.000Z', '2026-11-10T00:00:00.000Z']);
    expect(await readdir(folder)).toContain('notes.txt');
  });

  it('has nothing to do where there is no folder', async () => {
    await expect(reader().removeBefore('2026-11-10T00:00:00.000Z')).resolves.toBe(0);
  });
});

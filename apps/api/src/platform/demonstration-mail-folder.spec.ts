import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FolderMailer } from '@selbstcheck/mail';
import { aMunicipality, createInMemoryStores, FixedClock } from '@selbstcheck/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemonstrationMailFolder } from './demonstration-mail-folder.js';

const LINK = 'http://localhost:3000/kennwort-neu#geheim';

let folder: string;
let stores: ReturnType<typeof createInMemoryStores>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-demonstration-mail-'));
  stores = createInMemoryStores();
  const mailer = new FolderMailer(
    { folder, from: 'monitor@folder.invalid', timeZone: 'UTC' },
    new FixedClock(),
  );
  await mailer.send(
    { kind: 'password_reset', link: LINK, validUntil: '2026-01-01T12:00:00.000Z' },
    { address: 'kim@kommune.example', language: 'de' },
  );
  await stores.municipalities.insert(aMunicipality({ demonstration: 'fictional' }));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function isLinkShown(): Promise<boolean> {
  const [mail] = await new DemonstrationMailFolder(folder, stores).list();
  return mail!.text.includes(LINK);
}

describe('the mails of a folder', () => {
  it('show their links in a demonstration', async () => {
    await stores.installation.setDemonstrationState('loaded');
    expect(await isLinkShown()).toBe(true);
  });

  it.each(['never_loaded', 'removed'] as const)('show none where it is %s', async (state) => {
    await stores.installation.setDemonstrationState(state);
    expect(await isLinkShown()).toBe(false);
  });

  it('show none once a municipality of its own is beside the demonstration', async () => {
    await stores.installation.setDemonstrationState('loaded');
    await stores.municipalities.insert(aMunicipality({ id: 'real', name: 'Auental', demonstration: 'none' }));
    expect(await isLinkShown()).toBe(false);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from './configuration.js';

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
const PKCS8 = { type: 'pkcs8', format: 'pem' } as const;
const KEY = rsa(2048).privateKey.export(PKCS8).toString();

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-key-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function environmentWith(key: string) {
  const file = join(folder, 'key.pem');
  await writeFile(file, key);
  return { DKIM_DOMAIN: 'Musterstadt.de', DKIM_SELECTOR: 'selbstcheck', DKIM_KEY_FILE: file };
}

describe('signing mails', () => {
  it('is off where nothing is set', () => {
    expect(readConfiguration({}).mail).toMatchObject({ dkim: null, connections: 5 });
  });

  it('takes domain, selector and key', async () => {
    expect(readConfiguration(await environmentWith(KEY)).mail.dkim).toEqual({
      domain: 'musterstadt.de',
      selector: 'selbstcheck',
      privateKey: KEY,
    });
  });

  it.each(['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'])(
    'does not start without %s alone',
    async (variable) => {
      const environment = { ...(await environmentWith(KEY)), [variable]: '' };
      expect(() => readConfiguration(environment)).toThrow(
        expect.objectContaining({ code: 'configuration-invalid', params: { variable } }),
      );
    },
  );

  it.each([
    ['is no key', 'geheim'],
    ['is a public key', rsa(2048).publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['is too short', rsa(512).privateKey.export(PKCS8).toString()],
    ['is of another kind', generateKeyPairSync('ed25519').privateKey.export(PKCS8).toString()],
    [
      'needs a password',
      rsa(1024)
        .privateKey.export({ ...PKCS8, cipher: 'aes-256-cbc', passphrase: 'geheim' })
        .toString(),
    ],
  ])('does not start with a file that %s, and does not repeat it', async (_, key) => {
    const environment = await environmentWith(key);
    expect(() => readConfiguration(environment)).toThrow(
      expect.objectContaining({ code: 'configuration-invalid', params: { variable: 'DKIM_KEY_FILE' } }),
    );
    expect(() => readConfiguration(environment)).not.toThrow(/geheim|BEGIN/);
  });

  it('does not start with a file that is not there', async () => {
    const environment = { ...(await environmentWith(KEY)), DKIM_KEY_FILE: join(folder, 'none.pem') };
    expect(() => readConfiguration(environment)).toThrow(
      expect.objectContaining({ params: { variable: 'DKIM_KEY_FILE' } }),
    );
  });
});

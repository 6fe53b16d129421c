import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownSecret } from './installation-secret.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-secret-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("an installation's own secret", () => {
  it('is made once, and read by its owner alone', async () => {
    const data = join(folder, 'data');
    const [first, second] = await Promise.all([ownSecret(data), ownSecret(data)]);
    expect(first).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(second).toBe(first);
    await expect(ownSecret(data)).resolves.toBe(first);
    expect((await stat(join(data, 'secret'))).mode & 0o077).toBe(0);
  });

  it('is not replaced where somebody changed it, as sessions and second factors depend on it', async () => {
    await writeFile(join(folder, 'secret'), 'changeme\n');
    await expect(ownSecret(folder)).rejects.toMatchObject({ code: 'secret-unusable' });
  });

  it('cannot be kept in a folder that is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(ownSecret(join(file, 'data'))).rejects.toMatchObject({ code: 'secret-unusable' });
  });
});

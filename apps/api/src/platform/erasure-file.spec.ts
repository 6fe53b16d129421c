import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErasureFile } from './erasure-file.js';

const AT = '2026-11-22T10:00:00.000Z';
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-erasures-'));
  path = join(folder, 'below', 'erasures.jsonl');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the memory of erasures', () => {
  it('is empty where nobody was erased yet', async () => {
    await expect(new ErasureFile(path).list()).resolves.toEqual([]);
  });

  it('keeps every erasure in order, for the owner of the file alone', async () => {
    const register = new ErasureFile(path);
    await register.add({ personId: 'a', at: AT });
    await register.add({ personId: 'b', at: AT });
    await expect(new ErasureFile(path).list()).resolves.toEqual([
      { personId: 'a', at: AT },
      { personId: 'b', at: AT },
    ]);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('keeps ends of subscriptions among them, and reads a file from before there were any', async () => {
    const register = new ErasureFile(path);
    await register.add({ personId: 'a', at: AT });
    await expect(register.list()).resolves.toEqual([{ personId: 'a', at: AT }]);
    await register.add({ subscriptionId: 's', ended: 'unsubscribed', at: AT });
    await register.add({ subscriptionId: 't', ended: 'removed', at: AT });
    await register.add({ subscriptionId: 's', takenUp: true, at: AT });
    await expect(new ErasureFile(path).list()).resolves.toEqual([
      { personId: 'a', at: AT },
      { subscriptionId: 's', ended: 'unsubscribed', at: AT },
      { subscriptionId: 't', ended: 'removed', at: AT },
      { subscriptionId: 's', takenUp: true, at: AT },
    ]);
  });

  it('leaves out a last line that a crash cut off, which nobody was told about', async () => {
    const register = new ErasureFile(path);
    await register.add({ personId: 'a', at: AT });
    await appendFile(path, '{"personId":"b"');
    await expect(register.list()).resolves.toEqual([{ personId: 'a', at: AT }]);
  });

  it('keeps what comes after a line that a crash cut off', async () => {
    const register = new ErasureFile(path);
    await register.add({ personId: 'a', at: AT });
    await appendFile(path, '{"personId":"b"');
    await register.add({ personId: 'c', at: AT });
    await expect(register.list()).resolves.toEqual([
      { personId: 'a', at: AT },
      { personId: 'c', at: AT },
    ]);
  });

  it.each([
    'no JSON\n',
    '{"personId":7,"at":"yesterday"}\n',
    `{"subscriptionId":"s","ended":"perhaps","at":"${AT}"}\n`,
  ])('stops the start where a line is %j', async (line) => {
    const damaged = join(folder, 'damaged.jsonl');
    await writeFile(damaged, line);
    await expect(new ErasureFile(damaged).list()).rejects.toMatchObject({
      code: 'erasure-register-damaged',
    });
  });

  it('says that nobody was erased where it cannot be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await chmod(file, 0o400);
    const register = new ErasureFile(join(file, 'erasures.jsonl'));
    await expect(register.add({ personId: 'a', at: AT })).rejects.toMatchObject({
      code: 'erasure-register-unwritable',
      message: expect.not.stringContaining(folder),
      params: {},
    });
    await expect(readFile(file, 'utf8')).resolves.toBe('');
  });
});

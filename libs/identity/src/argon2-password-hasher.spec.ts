import { describe, expect, it } from '@jest/globals';
import { Argon2PasswordHasher } from './argon2-password-hasher.js';

const CHEAP = { memoryCost: 64, timeCost: 1, parallelism: 1, atOnce: 2 };
const hasher = new Argon2PasswordHasher(CHEAP);

describe('a password', () => {
  it('is kept as argon2id at the cost that OWASP names', async () => {
    await expect(new Argon2PasswordHasher().hash('Anker Tuba Nebel')).resolves.toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/,
    );
  });

  it('has another hash each time, and is recognised behind each', async () => {
    const hashes = await Promise.all([hasher.hash('Grüße ✓'), hasher.hash('Grüße ✓')]);
    expect(new Set(hashes).size).toBe(2);
    for (const hash of hashes) await expect(hasher.verify('Grüße ✓', hash)).resolves.toBe(true);
  });

  it.each(['grüße ✓', 'Grüße ✓ ', '', 'Grüße'])('is not taken for %j', async (other) => {
    await expect(hasher.verify(other, await hasher.hash('Grüße ✓'))).resolves.toBe(false);
  });

  it('is recognised after the cost was raised', async () => {
    const dearer = new Argon2PasswordHasher({ ...CHEAP, memoryCost: 128, timeCost: 2 });
    await expect(dearer.verify('old', await hasher.hash('old'))).resolves.toBe(true);
  });
});

describe('no password', () => {
  class CountingHasher extends Argon2PasswordHasher {
    hashed = 0;
    override hash(password: string): Promise<string> {
      this.hashed += 1;
      return super.hash(password);
    }
  }

  it.each([null, '', 'not a hash', '$2b$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=64$broken'])(
    'behind %j: nobody, and the same work is done',
    async (stored) => {
      const counting = new CountingHasher(CHEAP);
      await expect(counting.verify('', stored)).resolves.toBe(false);
      expect(counting.hashed).toBe(1);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { AccountWorld, NodeHasher } from '@selbstcheck/testing';
import fc from 'fast-check';
import { NOBODY, SYSTEM, type Actor } from '../access/actor.js';
import { AuditStore } from '../ports/audit-store.js';
import type { AuditActorKey, AuditEvent } from './audit-event.js';
import { CHAIN_START, hashOfEvent } from './audit-trail.js';
import { VerifyAudit } from './verify-audit.js';

type Entry = AuditEvent & AuditActorKey;

/** A trail as it is found on the disk, whatever was done to it there. */
class FoundTrail extends AuditStore {
  constructor(
    private readonly entries: readonly Entry[],
    private readonly remembered: { sequence: number; hash: string } | null,
    private readonly cut: { sequence: number; hash: string } | null = null,
  ) {
    super();
  }

  async readAfter(sequence: number, limit: number) {
    const isAfter = (entry: Entry): boolean => entry.sequence > sequence;
    return this.entries.filter(isAfter).slice(0, limit);
  }
  async head() {
    return this.remembered;
  }
  async anchor() {
    return this.cut;
  }
  async list() {
    return this.entries;
  }
  async listOfPerson() {
    return this.entries;
  }
  async lockHead(): Promise<never> {
    throw new Error('This trail is only read.');
  }
  async append(): Promise<never> {
    throw new Error('This trail is only read.');
  }
  async cutBefore(): Promise<never> {
    throw new Error('This trail is only read.');
  }
}

const PERSON: Actor = { ...SYSTEM, kind: 'person', personId: 'person-1', role: 'coordination' };
const LENGTH = 6;
const hasher = new NodeHasher();

async function aTrail(): Promise<readonly Entry[]> {
  const world = new AccountWorld();
  for (let k = 0; k < LENGTH; k += 1) {
    await world.audit.record([PERSON, NOBODY, SYSTEM][k % 3]!, {
      municipalityId: k % 2 === 0 ? 'municipality-1' : null,
      action: 'member_changed',
      subject: { kind: 'membership', id: `membership-${k}` },
      after: { role: 'viewer', step: k },
    });
  }
  return world.stores.audit.readAfter(0, LENGTH);
}

const whole = await aTrail();
const head = whole.at(-1)!;

function verify(entries: readonly Entry[], anchor: { sequence: number; hash: string } | null = null) {
  return new VerifyAudit(new FoundTrail(entries, head, anchor), hasher).verify();
}

function rehashed({ personId, actorSalt, hash: _, ...content }: Entry): Entry {
  return { ...content, personId, actorSalt, hash: hashOfEvent(content, hasher) };
}

const places = fc.integer({ min: 0, max: LENGTH - 1 });
const changes = fc.constantFrom<(entry: Entry) => Entry>(
  (entry) => ({ ...entry, at: '2020-01-01T00:00:00.000Z' }),
  (entry) => ({ ...entry, municipalityId: 'another' }),
  (entry) => ({ ...entry, action: 'signed_in' }),
  (entry) => ({ ...entry, actor: { ...entry.actor, function: 'Bürgermeisterin' } }),
  (entry) => ({ ...entry, subject: { kind: 'round', id: 'another' } }),
  (entry) => ({ ...entry, before: { role: 'steering' } }),
  (entry) => ({ ...entry, after: null }),
  (entry) => ({ ...entry, personId: 'person-2' }),
  (entry) => ({ ...entry, actorSeal: 'f'.repeat(64) }),
  (entry) => ({ ...entry, hash: 'f'.repeat(64) }),
  (entry) => ({ ...entry, previousHash: 'f'.repeat(64) }),
);

describe('verifying the audit trail', () => {
  it('finds an untouched one whole, and names its end', async () => {
    await expect(verify(whole)).resolves.toEqual({
      isWhole: true,
      entries: LENGTH,
      firstSequence: 1,
      head: head.hash,
      brokenAt: null,
    });
  });

  it('finds an empty one whole', async () => {
    const empty = new VerifyAudit(new FoundTrail([], null), hasher);
    await expect(empty.verify()).resolves.toMatchObject({ isWhole: true, firstSequence: null, head: null });
  });

  it('finds one whole whose start retention cut, but not one whose start somebody else did', async () => {
    const kept = whole.slice(2);
    await expect(verify(kept, whole[1])).resolves.toMatchObject({ isWhole: true, firstSequence: 3 });
    await expect(verify(kept)).resolves.toMatchObject({ isWhole: false, brokenAt: 1 });
  });

  it('finds any change of any entry', async () => {
    await fc.assert(
      fc.asyncProperty(places, changes, async (place, change) => {
        const entries = whole.map((entry, k) => (k === place ? change(entry) : entry));
        await expect(verify(entries)).resolves.toMatchObject({ isWhole: false, brokenAt: place + 1 });
      }),
    );
  });

  it('finds an entry that was written anew with a hash that fits it', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (place) => {
        const entries = whole.map((entry, k) => (k === place ? rehashed({ ...entry, after: null }) : entry));
        const verification = await verify(entries);
        expect(verification.isWhole).toBe(false);
      }),
    );
  });

  it('finds a gap in the numbers of a trail that was written anew, end and all', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (gap) => {
        const entries = whole.reduce<readonly Entry[]>((chain, entry, k) => {
          const previousHash = chain.at(-1)?.hash ?? CHAIN_START;
          return [...chain, rehashed({ ...entry, sequence: k < gap ? k + 1 : k + 2, previousHash })];
        }, []);
        const trail = new FoundTrail(entries, entries.at(-1)!);
        await expect(new VerifyAudit(trail, hasher).verify()).resolves.toMatchObject({
          isWhole: false,
          brokenAt: gap + 1,
        });
      }),
    );
  });

  it('finds any entry that is missing, the last one too', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (place) => {
        const entries = whole.filter((_, k) => k !== place);
        await expect(verify(entries)).resolves.toMatchObject({ isWhole: false, brokenAt: place + 1 });
      }),
    );
  });

  it('finds entries that changed places, numbers and all', async () => {
    await fc.assert(
      fc.asyncProperty(places, places, async (a, b) => {
        fc.pre(a !== b);
        const entries = whole.map((entry, k) => {
          const from = k === a ? b : k === b ? a : k;
          return { ...whole[from]!, sequence: entry.sequence };
        });
        await expect(verify(entries)).resolves.toMatchObject({
          isWhole: false,
          brokenAt: Math.min(a, b) + 1,
        });
      }),
    );
  });

  it('finds an end that was added to, cut or forgotten', async () => {
    const shorter = whole.slice(0, -1);
    const verified = (remembered: Entry | null) =>
      new VerifyAudit(new FoundTrail(whole, remembered), hasher).verify();
    await expect(verify(shorter)).resolves.toMatchObject({ isWhole: false, brokenAt: LENGTH });
    await expect(verified(shorter.at(-1)!)).resolves.toMatchObject({ isWhole: false, brokenAt: LENGTH });
    await expect(verified(null)).resolves.toMatchObject({ isWhole: false, brokenAt: 1 });
  });
});

import { describe, expect, it } from '@jest/globals';
import { AuditTrail, CHAIN_START, hashOfEvent, NOBODY, type Actor } from '@selbstcheck/application';
import { aMunicipality } from '../builders.js';
import { FakeSecrets } from '../fake-secrets.js';
import { FixedClock } from '../fixed-clock.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';

const hasher = new NodeHasher();
const COORDINATION: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: 'Büro für Integration',
  function: null,
};

/** What the audit trail keeps to when many things happen at once. */
export function auditChainContract(stores: () => StoresUnderTest): void {
  describe('audit trail', () => {
    it('chains what twenty units of work record at the same moment, without a gap', async () => {
      const { audit, municipalities, unitOfWork } = stores();
      const trail = aTrail(stores());
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          unitOfWork.run(async () => {
            const id = `municipality-${index}`;
            await municipalities.insert(aMunicipality({ id, name: id }));
            await trail.record(index % 2 === 0 ? COORDINATION : NOBODY, {
              municipalityId: id,
              action: 'municipality_created',
              subject: { kind: 'municipality', id },
              after: { index },
            });
          }),
        ),
      );
      const sequences = (await audit.readAfter(0, 100)).map(({ sequence }) => sequence);
      expect(sequences).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      await expectSoundChain(stores());
    });

    it('has no gap where a unit of work among others was undone', async () => {
      const { audit, unitOfWork } = stores();
      const trail = aTrail(stores());
      await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          unitOfWork.run(async () => {
            await trail.record(COORDINATION, signedIn(index));
            if (index % 2 === 0) throw new Error('on purpose');
          }),
        ),
      );
      expect(await audit.readAfter(0, 100)).toHaveLength(5);
      await expectSoundChain(stores());
    });

    it('goes on where retention cut it', async () => {
      const { audit } = stores();
      const trail = aTrail(stores());
      await trail.record(COORDINATION, signedIn(1));
      await trail.record(COORDINATION, signedIn(2));
      await audit.cutBefore('2030-01-01T00:00:00.000Z');
      await trail.record(COORDINATION, signedIn(3));
      expect(await audit.anchor()).toMatchObject({ sequence: 2 });
      await expectSoundChain(stores());
    });
  });
}

/** Every entry follows the one before by number and hash, and the trail remembers the last one. */
async function expectSoundChain({ audit }: StoresUnderTest): Promise<void> {
  let end = (await audit.anchor()) ?? { sequence: 0, hash: CHAIN_START };
  for (const { personId, actorSalt, hash, ...content } of await audit.readAfter(0, 100)) {
    expect(content).toMatchObject({ sequence: end.sequence + 1, previousHash: end.hash });
    expect(hashOfEvent(content, hasher)).toBe(hash);
    expect(personId === null ? null : hasher.sha256(`${actorSalt}${personId}`)).toBe(content.actorSeal);
    end = { sequence: content.sequence, hash };
  }
  expect(await audit.head()).toEqual(end);
}

function aTrail({ audit, unitOfWork }: StoresUnderTest): AuditTrail {
  return new AuditTrail(audit, unitOfWork, hasher, new FakeSecrets(), new FixedClock());
}

function signedIn(index: number): Parameters<AuditTrail['record']>[1] {
  return { municipalityId: null, action: 'signed_in', subject: { kind: 'session', id: `session-${index}` } };
}

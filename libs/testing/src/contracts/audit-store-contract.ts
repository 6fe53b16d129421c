import { describe, expect, it } from '@jest/globals';
import type { AuditEvent, AuditFilter } from '@selbstcheck/application';
import { anAuditEvent } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const ALL: AuditFilter = {
  municipalityId: 'municipality-1',
  action: null,
  from: null,
  until: null,
  before: null,
  personId: null,
};
const KEY = { personId: 'person-1', actorSalt: 'salt' };

/** What every AuditStore keeps to; the chain that AuditTrail makes has a suite of its own. */
export function auditStoreContract(stores: () => StoresUnderTest): void {
  describe('audit store', () => {
    it('is empty at first', async () => {
      const { audit, unitOfWork } = stores();
      expect(await audit.list(ALL, 10)).toEqual([]);
      expect(await audit.head()).toBeNull();
      expect(await audit.anchor()).toBeNull();
      expect(await unitOfWork.run(() => audit.lockHead())).toBeNull();
      expect(await audit.cutBefore('2030-01-01T00:00:00.000Z')).toBe(0);
    });

    it('gives entries back as they were, the key beside them to those who read for checking only', async () => {
      const { audit } = stores();
      const bare = anAuditEvent({
        sequence: 2,
        at: '2025-06-12T08:30:00.001Z',
        actor: { kind: 'system', role: null, department: null, function: null },
        actorSeal: null,
        subject: { kind: 'installation', id: null },
        before: null,
        after: { name: '„Größe“ ✓', list: [], none: null, share: 0.5 },
      });
      await audit.append(anAuditEvent(), KEY);
      await audit.append(bare, { personId: null, actorSalt: null });
      expect(await audit.list(ALL, 10)).toEqual([bare, anAuditEvent()]);
      expect(await audit.readAfter(0, 10)).toEqual([
        { ...anAuditEvent(), ...KEY },
        { ...bare, personId: null, actorSalt: null },
      ]);
      expect(await audit.readAfter(0, 1)).toHaveLength(1);
      expect(await audit.readAfter(1, 10)).toHaveLength(1);
    });

    it('remembers the end of the chain, to be held in a unit of work only', async () => {
      const { audit, unitOfWork } = stores();
      const { sequence, hash } = anAuditEvent({ sequence: 2 });
      await audit.append(anAuditEvent(), KEY);
      await audit.append(anAuditEvent({ sequence: 2 }), KEY);
      expect(await audit.head()).toEqual({ sequence, hash });
      expect(await unitOfWork.run(() => audit.lockHead())).toEqual({ sequence, hash });
      await expect(audit.lockHead()).rejects.toThrow('unit of work');
    });

    it('never replaces an entry', async () => {
      const { audit } = stores();
      await audit.append(anAuditEvent(), KEY);
      await expect(audit.append(anAuditEvent({ after: { changed: true } }), KEY)).rejects.toThrow();
      expect(await audit.list(ALL, 10)).toEqual([anAuditEvent()]);
    });

    it('takes an entry back with the unit of work it was made in', async () => {
      const { audit, unitOfWork } = stores();
      const failing = unitOfWork.run(async () => {
        await audit.append(anAuditEvent(), KEY);
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await audit.readAfter(0, 10)).toEqual([]);
      expect(await audit.head()).toBeNull();
    });

    it.each<[string, Partial<AuditFilter>, number[]]>([
      ['a municipality', {}, [6, 5, 4, 2, 1]],
      ['the installation', { municipalityId: null }, [3]],
      ['an action', { action: 'signed_in' }, [4]],
      ['a time, its start included and its end not', { from: atDay(2), until: atDay(5) }, [4, 2]],
      ['what is older than an entry', { before: 4 }, [2, 1]],
      ['a person', { personId: 'person-2' }, [5]],
      [
        'everything at once',
        { action: 'member_changed', from: atDay(2), before: 6, personId: 'person-1' },
        [2],
      ],
    ])('lists by %s, the newest first', async (_by, filter, expected) => {
      await sixEntries(stores());
      const listed = await stores().audit.list({ ...ALL, ...filter }, 10);
      expect(listed.map(({ sequence }) => sequence)).toEqual(expected);
      const shortened = await stores().audit.list({ ...ALL, ...filter }, 1);
      expect(shortened.map(({ sequence }) => sequence)).toEqual(expected.slice(0, 1));
    });

    it('lists what a person did wherever it was, the oldest first', async () => {
      await sixEntries(stores());
      const listed = await stores().audit.listOfPerson('person-1');
      expect(listed.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 6]);
      expect(listed[0]).toEqual(entry(1));
    });

    it('is cut at the start as far as the first younger entry, and goes on from there', async () => {
      const { audit } = stores();
      await sixEntries(stores());
      // the clock had been set back: entry 7 is as old as the first
      await audit.append(entry(7, { at: atDay(1) }), KEY);
      expect(await audit.cutBefore(atDay(3))).toBe(2);
      expect((await audit.readAfter(0, 10)).map(({ sequence }) => sequence)).toEqual([3, 4, 5, 6, 7]);
      expect(await audit.anchor()).toEqual({ sequence: 2, hash: entry(2).hash });
      expect(await audit.cutBefore(atDay(3))).toBe(0);
      expect(await audit.anchor()).toEqual({ sequence: 2, hash: entry(2).hash });
      expect(await audit.head()).toEqual({ sequence: 7, hash: entry(7).hash });
    });

    it('still knows its end when all entries were cut', async () => {
      const { audit, unitOfWork } = stores();
      await sixEntries(stores());
      expect(await audit.cutBefore('2030-01-01T00:00:00.000Z')).toBe(6);
      const end = { sequence: 6, hash: entry(6).hash };
      expect(await audit.readAfter(0, 10)).toEqual([]);
      expect(await audit.anchor()).toEqual(end);
      expect(await unitOfWork.run(() => audit.lockHead())).toEqual(end);
    });
  });
}

function atDay(day: number): string {
  return `2025-06-0${day}T00:00:00.000Z`;
}

function entry(sequence: number, told: Partial<AuditEvent> = {}): AuditEvent {
  return anAuditEvent({ sequence, at: atDay(Math.min(sequence, 9)), ...told });
}

/** One a day; the third is the installation's, the fourth a sign-in, the fifth another person's. */
async function sixEntries({ audit }: StoresUnderTest): Promise<void> {
  await audit.append(entry(1), KEY);
  await audit.append(entry(2), KEY);
  await audit.append(entry(3, { municipalityId: null }), KEY);
  await audit.append(entry(4, { action: 'signed_in' }), KEY);
  await audit.append(entry(5), { personId: 'person-2', actorSalt: 'salt' });
  await audit.append(entry(6), KEY);
}

import { beforeEach, describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '@selbstcheck/domain';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import { anEntry, aPlan } from '../builders-of-rounds.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { atOnce } from './at-once.js';

const KEY = aRoundKey();
const AT_ONCE = 8;

/** What rounds keep to when several people work on them at the same moment. */
export function entriesAtOnceContract(stores: () => StoresUnderTest): void {
  describe('several who work on a round at the same moment', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound({ title: '' }));
    });

    it('enter something on the same subject: one does, the others are told', async () => {
      let next = 0;
      const won = await atOnce(AT_ONCE, () => {
        next += 1;
        return isAppended(stores(), `entry-${next}`);
      });
      expect(won).toBe(1);
      expect(await stores().entries.list(KEY)).toHaveLength(1);
    });

    it('send the same entry: it is entered once, and all are given it', async () => {
      const { entries } = stores();
      const given = await Promise.all(
        Array.from({ length: AT_ONCE }, () => entries.append(KEY, [anEntry()])),
      );
      const listed = await entries.list(KEY);
      expect(listed).toHaveLength(1);
      for (const appended of given) expect(appended).toEqual(listed);
    });

    it('send one id into two rounds: one of them has it', async () => {
      await stores().rounds.insert(aRound({ id: 'round-2' }));
      const { entries } = stores();
      const outcomes = await Promise.allSettled([
        entries.append(KEY, [anEntry()]),
        entries.append(aRoundKey({ roundId: 'round-2' }), [anEntry()]),
      ]);
      const rejected = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(rejected).toHaveLength(1);
      expect(rejected[0]?.reason).toMatchObject({ code: 'entry-id-taken' });
    });

    it('find positions in the order in which their units of work ended', async () => {
      const { entries, unitOfWork } = stores();
      const ended: string[] = [];
      const enter = async (entryId: string, linger: number): Promise<void> => {
        const subject = { ...anEntry().subject, partId: entryId };
        await unitOfWork.run(async () => {
          await entries.append(KEY, [anEntry({ entryId, subject })]);
          for (let read = 0; read < linger; read += 1) await entries.since(KEY, 0);
          ended.push(entryId);
        });
      };
      await Promise.all([enter('a', 20), enter('b', 0), enter('c', 10), enter('d', 0)]);
      expect((await entries.list(KEY)).map(({ entryId }) => entryId)).toEqual(ended);
    });

    it('hold the round, read and write it: nothing that one wrote is lost', async () => {
      const { rounds, unitOfWork } = stores();
      await atOnce(AT_ONCE, () =>
        unitOfWork.run(async () => {
          const held = await rounds.hold(KEY);
          await rounds.change(KEY, { title: `${held?.title ?? ''}+` });
          return true;
        }),
      );
      expect((await rounds.find(KEY))?.title).toBe('+'.repeat(AT_ONCE));
    });

    it('change the same revision of the plan: one does, the others are told', async () => {
      await stores().plans.insert(KEY, aPlan());
      const change = () => stores().plans.change(KEY, 1, { deadline: '2027-01-31' });
      expect(await atOnce(AT_ONCE, () => succeeds(change, 'round-plan-stale'))).toBe(1);
      expect(await stores().plans.find(KEY)).toEqual(aPlan({ deadline: '2027-01-31', revision: 2 }));
    });
  });
}

function isAppended({ entries }: StoresUnderTest, entryId: string): Promise<boolean> {
  return succeeds(() => entries.append(KEY, [anEntry({ entryId })]), 'entry-stale');
}

/** Whether it succeeds; whatever else happens has the code. */
async function succeeds(change: () => Promise<unknown>, code: string): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(SelbstcheckError);
    expect((error as SelbstcheckError).code).toBe(code);
    return false;
  }
}

import { describe, expect, it } from '@jest/globals';
import { JOB_NAMES, PROCESS_ENDED, type JobRun } from '@selbstcheck/application';
import { aJobRun } from '../builders-of-digests.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const ENDED = '2026-01-31T08:31:00.000Z';
const ERROR = { code: 'mail-not-sent', sentence: 'The mail server „mx“ does not answer.' };

/** What every JobRunStore keeps to. */
export function jobRunStoreContract(stores: () => StoresUnderTest): void {
  describe('job run store', () => {
    const run = async (told: Partial<JobRun> & Pick<JobRun, 'id'>): Promise<void> => {
      const { jobRuns } = stores();
      await jobRuns.started(aJobRun({ ...told, outcome: 'running', error: null, endedAt: null }));
      if (told.outcome !== undefined) await jobRuns.ended(aJobRun({ endedAt: ENDED, ...told }));
    };
    const fail = (id: string, told: Partial<JobRun> = {}): Promise<void> =>
      run({ id, outcome: 'failed', error: ERROR, attempt: 3, ...told });
    const summaryOf = async (name: JobRun['name']) =>
      (await stores().jobRuns.summaries()).find((summary) => summary.name === name);
    const failures = async (limit = 10): Promise<string[]> =>
      (await stores().jobRuns.openFailures(limit)).map(({ id }) => id);

    it('tells of every job, also of those that never ran', async () => {
      const summaries = await stores().jobRuns.summaries();
      expect(summaries).toEqual(
        JOB_NAMES.map((name) => ({ name, lastRun: null, lastDone: null, openFailures: 0 })),
      );
    });

    it('tells of the last run, the last that was done, and failures', async () => {
      await run({ id: 'a', outcome: 'done', endedAt: '2026-01-31T08:30:30.000Z' });
      await fail('b');
      await fail('c', { error: { ...ERROR, code: 'internal-error' } });
      await run({ id: 'other', name: 'remind', outcome: 'failed_attempt', error: ERROR });
      await run({ id: 'd' });
      const lastDone = '2026-01-31T08:30:30.000Z';
      const running = aJobRun({ id: 'd' });
      expect(await summaryOf('sweep')).toEqual({
        name: 'sweep',
        lastRun: running,
        lastDone,
        openFailures: 2,
      });
      expect(await summaryOf('remind')).toMatchObject({
        lastRun: { id: 'other', outcome: 'failed_attempt', error: ERROR },
        lastDone: null,
        openFailures: 0,
      });
    });

    it('lists failures that nobody settled, the newest first', async () => {
      const { jobRuns } = stores();
      await fail('a');
      await fail('b', { name: 'remind', payload: '{"x":1}' });
      await run({ id: 'attempt', outcome: 'failed_attempt', error: ERROR });
      expect(await failures()).toEqual(['b', 'a']);
      expect(await failures(1)).toEqual(['b']);
      const failed = { outcome: 'failed', attempt: 3, endedAt: ENDED, error: ERROR } as const;
      expect(await jobRuns.findFailure('a')).toEqual(aJobRun({ id: 'a', ...failed }));
      expect(await jobRuns.findFailure('attempt')).toBeNull();

      expect(await jobRuns.settleFailure('a', ENDED)).toBe(true);
      for (const id of ['a', 'attempt', 'unknown']) {
        expect(await jobRuns.settleFailure(id, ENDED)).toBe(false);
        expect(await jobRuns.findFailure(id)).toBeNull();
      }
      expect(await failures()).toEqual(['b']);
      expect(await summaryOf('sweep')).toMatchObject({ openFailures: 0 });
    });

    it('lists a failure that repeats once, as it was last', async () => {
      await fail('other-job', { name: 'remind' });
      await fail('other-payload', { payload: '{"x":1}' });
      await fail('other-code', { error: { ...ERROR, code: 'internal-error' } });
      for (const id of ['a', 'b', 'c']) await fail(id);
      await run({ id: 'attempt', outcome: 'failed_attempt', error: ERROR });
      expect(await failures()).toEqual(['c', 'other-code', 'other-payload', 'other-job']);
      expect(await summaryOf('sweep')).toMatchObject({ openFailures: 3 });
      expect(await stores().jobRuns.settleFailure('a', ENDED)).toBe(false);
    });

    it('keeps a few of the runs that did what they should, and every failure', async () => {
      const { jobRuns } = stores();
      await fail('failed');
      await run({ id: 'other', name: 'remind', outcome: 'done' });
      for (let index = 0; index < 30; index += 1) await run({ id: `run-${index}`, outcome: 'done' });
      // what is left is removed here and counted, except the last of each job and the open failure
      expect(await jobRuns.removeBefore('2030-01-01T00:00:00.000Z')).toBe(19);
      expect(await failures()).toEqual(['failed']);
      expect(await summaryOf('sweep')).toMatchObject({ lastRun: { id: 'run-29' }, lastDone: ENDED });
    });

    describe('a process that is not seen any more', () => {
      const SINCE = '2026-01-31T09:00:00.000Z';
      const LATER = '2026-01-31T09:00:01.000Z';
      const END = { outcome: 'failed', endedAt: LATER, error: ERROR } as const;
      const lost = async (): Promise<readonly string[]> =>
        (await stores().jobRuns.endLost(SINCE, END)).map(({ id }) => id);

      const seenDead = (): Promise<void> => stores().jobRuns.seen('dead', '2026-01-31T08:59:59.999Z');

      it('loses what it ran, once; one that lives, or whose run is young, loses nothing', async () => {
        const { jobRuns } = stores();
        await seenDead();
        await jobRuns.seen('alive', '2026-01-31T08:00:00.000Z');
        await jobRuns.seen('alive', SINCE);
        await run({ id: 'of-the-dead', worker: 'dead', name: 'remind' });
        await run({ id: 'of-the-living', worker: 'alive' });
        await run({ id: 'done', worker: 'dead', outcome: 'done' });
        await run({ id: 'young', worker: 'dead', startedAt: SINCE });
        expect(await lost()).toEqual(['of-the-dead']);
        expect(await lost()).toEqual([]);
        expect(await failures()).toEqual(['of-the-dead']);
        const found = await jobRuns.findFailure('of-the-dead');
        expect(found).toEqual(aJobRun({ id: 'of-the-dead', worker: 'dead', name: 'remind', ...END }));
      });

      it('leaves no failure where it ran before processes said that they live', async () => {
        await fail('earlier');
        await run({ id: 'old', worker: 'never-seen' });
        expect(await lost()).toEqual(['old']);
        expect(await failures()).toEqual(['earlier']);
        expect(await summaryOf('sweep')).toMatchObject({ lastRun: { id: 'old', ...END } });
      });

      it('leaves no failure where a later run has done the same work', async () => {
        await seenDead();
        await run({ id: 'done-before', outcome: 'done' });
        await run({ id: 'lost', worker: 'dead' });
        await run({ id: 'other-payload', worker: 'dead', payload: '{"x":1}' });
        await run({ id: 'other-job', worker: 'dead', name: 'remind' });
        await run({ id: 'done-later', outcome: 'done' });
        expect(await lost()).toEqual(['lost', 'other-payload', 'other-job']);
        expect(await failures()).toEqual(['other-job', 'other-payload']);
      });

      it('leaves a failure only until a later run has done the same work', async () => {
        const { jobRuns } = stores();
        const error = { ...ERROR, code: PROCESS_ENDED };
        await run({ id: 'begun-before' });
        await fail('lost', { error });
        await fail('other-payload', { error, payload: '{"x":1}' });
        await fail('other-job', { error, name: 'remind' });
        await fail('other-code');
        const others = ['other-code', 'other-job', 'other-payload'];
        await run({ id: 'not-through', outcome: 'interrupted' });
        await jobRuns.ended(aJobRun({ id: 'begun-before', outcome: 'done', endedAt: LATER }));
        expect(await failures()).toEqual([...others, 'lost']);
        await run({ id: 'done-later', outcome: 'done' });
        expect(await failures()).toEqual(others);
        expect(await jobRuns.settleFailure('lost', LATER)).toBe(false);
      });

      it('leaves a failure again where it fails after it was put aside as lost', async () => {
        const { jobRuns } = stores();
        await seenDead();
        await run({ id: 'slow', worker: 'dead' });
        await lost();
        await jobRuns.settleFailure('slow', LATER);
        await jobRuns.ended(aJobRun({ id: 'slow', worker: 'dead', ...END }));
        expect(await failures()).toEqual(['slow']);
      });

      it('loses the same job again and again as one failure', async () => {
        await seenDead();
        await fail('earlier');
        for (const id of ['a', 'b']) await run({ id, worker: 'dead' });
        await run({ id: 'other', worker: 'dead', payload: '{"x":1}' });
        expect(await lost()).toEqual(['a', 'b', 'other']);
        expect(await failures()).toEqual(['other', 'b']);
      });

      it('is believed where it ends what was taken for lost', async () => {
        const { jobRuns } = stores();
        await seenDead();
        await run({ id: 'slow', worker: 'dead' });
        expect(await lost()).toEqual(['slow']);
        await jobRuns.ended(aJobRun({ id: 'slow', worker: 'dead', outcome: 'done', endedAt: LATER }));
        expect(await failures()).toEqual([]);
        expect(await summaryOf('sweep')).toMatchObject({ lastDone: LATER });
      });

      it('is forgotten with old runs', async () => {
        const { jobRuns } = stores();
        await jobRuns.seen('alive', LATER);
        await jobRuns.removeBefore(LATER);
        await run({ id: 'of-the-living', worker: 'alive' });
        expect(await lost()).toEqual([]);
        await jobRuns.removeBefore('2027-01-01T00:00:00.000Z');
        expect(await lost()).toEqual(['of-the-living']);
      });
    });

    it('are interrupted where their process stops and could not wait for them', async () => {
      const { jobRuns } = stores();
      await run({ id: 'ended', worker: 'stopping', outcome: 'failed', error: ERROR });
      await run({ id: 'slow', worker: 'stopping', name: 'remind' });
      await run({ id: 'later', worker: 'stopping', name: 'plan-digests' });
      await run({ id: 'elsewhere', worker: 'other' });
      await jobRuns.interrupt('stopping', ENDED);
      const interrupted = { outcome: 'interrupted', endedAt: ENDED, error: null } as const;
      expect(await summaryOf('remind')).toMatchObject({ lastRun: { id: 'slow', ...interrupted } });
      expect(await summaryOf('plan-digests')).toMatchObject({ lastRun: { id: 'later', ...interrupted } });
      expect(await summaryOf('sweep')).toMatchObject({ lastRun: { id: 'elsewhere', outcome: 'running' } });
      expect(await failures()).toEqual(['ended']);
      await jobRuns.ended(aJobRun({ id: 'slow', name: 'remind', outcome: 'done', endedAt: ENDED }));
      expect(await summaryOf('remind')).toMatchObject({ lastRun: { outcome: 'done' } });
    });

    it('removes runs from before a moment, and with them those of processes that died', async () => {
      const { jobRuns } = stores();
      await run({ id: 'died' });
      await fail('settled');
      await jobRuns.settleFailure('settled', ENDED);
      await fail('open');
      await jobRuns.started(aJobRun({ id: 'young', startedAt: '2027-01-01T00:00:00.000Z' }));
      expect(await jobRuns.removeBefore('2026-01-31T08:30:00.123Z')).toBe(0);
      expect(await jobRuns.removeBefore('2027-01-01T00:00:00.000Z')).toBe(2);
      expect(await failures()).toEqual(['open']);
    });
  });
}

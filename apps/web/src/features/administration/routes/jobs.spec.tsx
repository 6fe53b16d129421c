import { describe, expect, it } from '@jest/globals';
import type { JobsView } from '@selbstcheck/contracts';
import { JobsRoute } from './jobs-route.js';
import { MOMENT, sessionAs, wordsOf } from './screens.spec-support.js';

type Job = JobsView['jobs'][number];
type Run = JobsView['failures'][number];

const run = (rest: Partial<Run>): Run => ({
  id: 'r1',
  name: 'sweep',
  startedAt: MOMENT,
  endedAt: MOMENT,
  outcome: 'done',
  attempt: 1,
  error: null,
  ...rest,
});

const job = (rest: Partial<Job>): Job => ({
  name: 'sweep',
  schedule: '*/15 * * * *',
  counts: { waiting: 0, running: 0, delayed: 0 },
  nextRunAt: '2026-11-23T12:15:00.000Z',
  lastRun: null,
  lastDoneAt: null,
  openFailures: 0,
  canRun: true,
  ...rest,
});

const shown = (jobs: Partial<JobsView>) => {
  const standing = {
    ...{ driver: 'in_process', isReachable: true, zone: 'Europe/Berlin', jobs: [job({})], failures: [] },
    ...jobs,
  };
  return wordsOf(<JobsRoute />, sessionAs('viewer', true), [[['jobs'], standing]]);
};

describe('the jobs of the installation', () => {
  it('say what they do, when they run by themselves, and when next on the clock of the installation', async () => {
    const words = await shown({});
    expect(words).toContain('Die Aufträge laufen im Server selbst, ohne Redis.');
    expect(words).toMatch(/Fällige Runden suchen Sucht alle Runden, .* alle 15 Minuten \*\/15 \* \* \* \*/);
    expect(words).toContain('noch nie gelaufen nichts zu tun 23.11.2026, 13:15');
    expect(words).toContain('Jetzt starten Fällige Runden suchen');
    expect(words).toContain('Nichts ist gescheitert.');
  });

  it('cannot be started by hand where they have to be told what they are about', async () => {
    const words = await shown({
      jobs: [job({ name: 're-score', schedule: null, nextRunAt: null, canRun: false })],
    });
    expect(words).toContain('bei Bedarf');
    expect(words).toContain('sobald nötig');
    expect(words).not.toContain('Jetzt starten');
  });

  it('show how the last run went, and where badly, when one last went well', async () => {
    const lastRun = run({ outcome: 'failed_attempt', endedAt: '2026-11-20T10:00:00.000Z' });
    const words = await shown({
      jobs: [job({ lastRun, lastDoneAt: MOMENT, counts: { waiting: 2, running: 0, delayed: 1 } })],
    });
    expect(words).toContain(
      '20.11.2026, 11:00 misslungen, wird noch einmal versucht Zuletzt erledigt: 20.11.2026, 10:12',
    );
    expect(words).toContain('2 warten 1 wird später noch einmal versucht');
  });

  it('tell a run that a stop cut short from one that went wrong', async () => {
    const words = await shown({ jobs: [job({ lastRun: run({ outcome: 'interrupted' }) })] });
    expect(words).toContain('unterbrochen, weil das Programm beendet wurde; der nächste Lauf macht weiter');
  });

  it('say in plain words that Redis does not answer, and offer nothing that would be lost', async () => {
    const words = await shown({
      driver: 'redis',
      isReachable: false,
      jobs: [job({ counts: null, nextRunAt: null, openFailures: 1 })],
      failures: [run({ outcome: 'failed' })],
    });
    expect(words).toContain('Redis antwortet nicht');
    expect(words).toContain('nicht bekannt');
    expect(words).not.toContain('Jetzt starten');
    expect(words).not.toContain('Noch einmal');
    expect(words).toContain('Zur Seite legen Fällige Runden suchen');
  });
});

describe('a failure', () => {
  const failed = (error: Run['error']) =>
    shown({
      jobs: [job({ openFailures: 1 })],
      failures: [run({ outcome: 'failed', attempt: 3, error })],
    });

  it('is told in the language of the screen, with what can be done', async () => {
    const words = await failed({ code: 'database-unreachable', sentence: 'The database does not answer.' });
    expect(words).toContain('1 Fehlschlag Sucht alle Runden');
    expect(words).toContain('20.11.2026, 10:12 , nach 3 Versuchen Die Datenbank antwortet nicht.');
    expect(words).toContain('Noch einmal Fällige Runden suchen Zur Seite legen Fällige Runden suchen');
  });

  it('is told in the sentence of the program where the screens have none', async () => {
    const sentence = 'The database was written by a newer version.';
    expect(await failed({ code: 'database-newer', sentence })).toContain(sentence);
  });

  it('of a process that ended in the middle says so', async () => {
    const words = await failed({ code: 'job-process-ended', sentence: 'The process ended.' });
    expect(words).toContain('Das Programm endete mitten in diesem Auftrag');
  });

  it('of an unknown kind leads to the log of the server', async () => {
    const words = await failed({ code: 'internal-error', sentence: 'Something unexpected happened.' });
    expect(words).toContain('Näheres steht im Log des Servers.');
  });
});

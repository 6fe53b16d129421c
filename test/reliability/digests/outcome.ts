import { expect } from '@jest/globals';
import type { Ledger } from './ledger.js';
import type { Program } from './programs.js';
import { brokenDecisions, brokenMails, brokenSlots, brokenWindows } from './reckoning.js';
import { LENGTH, type Stage } from './stage.js';
import type { Checkpoint } from './year-of-digests.js';

/** Everything that has to hold after a run, whatever happened in it. */
export function expectNothingLost(
  ledger: Ledger,
  { watermark, start, clock, mailServer }: Stage,
  checkpoints: readonly Checkpoint[],
): void {
  expect(brokenWindows(ledger, watermark)).toEqual([]);
  expect(brokenSlots(ledger, { start, end: clock.now(), checkpoints })).toEqual([]);
  expect(brokenDecisions(ledger)).toEqual([]);
  expect(ledger.unfinished).toEqual([]);
  expect(brokenMails(ledger, mailServer.accepted)).toEqual([]);
  expect(ledger.events.map(({ number }) => number)).toEqual(ledger.events.map((_, index) => index + 1));
}

/** That the run was as hard as it was meant to be. */
export function expectHardness({ slots }: Ledger, { mailServer }: Stage, programs: readonly Program[]): void {
  expect(slots.length).toBeGreaterThanOrEqual(LENGTH.slots);
  expect(slots.some(({ reason }) => reason === 'empty_window')).toBe(true);
  expect(mailServer.fates.size).toBeGreaterThan(3);
  expect(killsOf(programs)).toBeGreaterThanOrEqual(LENGTH.kills);
}

/** Says in a line what happened in a long run. */
export function report({ slots, mails }: Ledger, { mailServer }: Stage, programs: readonly Program[]): void {
  if (!LENGTH.isReported) return;
  const counts = new Map<string, number>();
  for (const { state } of mails.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  const states = [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
  const fates = [...mailServer.fates].map(([fate, count]) => `${fate} ${count}`).join(', ');
  process.stderr.write(
    `${slots.length} slots; mails: ${states}; ${killsOf(programs)} kills; the mail server: ${fates}\n`,
  );
}

function killsOf(programs: readonly Program[]): number {
  return programs.reduce((sum, { kills }) => sum + kills, 0);
}

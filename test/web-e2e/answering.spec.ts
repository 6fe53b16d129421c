import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type RunningServer } from '@selbstcheck/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { collectAcknowledged } from './answering/acknowledged.js';
import {
  ANSWER_OF_KEY,
  answerCriterion,
  expectAllSaved,
  goOn,
  saveState,
  type AnswerKey,
} from './answering/answer-by-keyboard.js';
import { enteredAnswers } from './answering/entered.js';
import { openRound } from './answering/open-round.js';
import { withAnswerTown } from './answering/with-answer-town.js';
import { UNHURRIED, useScreens } from './browser/use-screens.js';
import { textOf } from './reports/text-of.js';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-answering-'));
});

const screens = useScreens(async () => {
  server = await withAnswerTown(folder);
  // The one that runs in the end is stopped, whichever it is.
  return { ...server, stop: () => server.stop() };
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const restart = async (): Promise<void> => {
  const PORT = new URL(server.url).port;
  server = await startServer({ DEMO_DATA: 'on', ...UNHURRIED, PORT }, folder);
};

/** Kills the server while it has the next answers in its hands. */
function killWhileSaving(page: Page): Promise<void> {
  return new Promise((resolve, reject) => {
    page.once('request', (request) => {
      if (request.url().endsWith('/answers')) server.kill().then(resolve, reject);
      else killWhileSaving(page).then(resolve, reject);
    });
  });
}

const keyAt = (number: number): AnswerKey => ((number * 7) % 5) as AnswerKey;

describe('a round of 105 questions', () => {
  it('is answered by keyboard alone, through a lost connection and a killed server; every answer is there, none twice', async () => {
    screens.expectComplaint(/ERR_(INTERNET_DISCONNECTED|CONNECTION|EMPTY_RESPONSE|SOCKET)/);
    const { id, address } = await openRound(screens.server(), 'Selbstcheck mit der Tastatur');
    const page = await screens.open(address, { as: 'contributor' });
    const acknowledged = collectAcknowledged(page);
    const said = new Map<string, AnswerKey>();
    let killed: Promise<void> | undefined;

    for (let criterion = 1; criterion <= 34; criterion += 1) {
      if (criterion === 8) await page.context().setOffline(true);
      if (criterion === 20) killed = killWhileSaving(page);
      const before = said.size;
      for (const [question, key] of await answerCriterion(page, (n) => keyAt(before + n))) {
        said.set(question, key);
      }
      if (criterion === 9) {
        expect(await textOf(saveState(page))).toMatch(
          /^Keine Verbindung\. \d+ Antworten sind in diesem Browser/,
        );
        await page.context().setOffline(false);
        await expectAllSaved(page);
      }
      if (criterion === 22) {
        await killed;
        expect(await textOf(saveState(page))).toContain('in diesem Browser aufbewahrt');
        await restart();
        await expectAllSaved(page);
      }
      await goOn(page);
    }

    expect(page.url()).toMatch(/\/stand$/);
    expect(said.size).toBe(105);
    const entered = await enteredAnswers(screens.server(), id);
    expect(entered.map(({ revision }) => revision)).toEqual(entered.map(() => 1));
    expect(new Map(entered.map(({ questionId, answer }) => [questionId, answer]))).toEqual(
      new Map([...said].map(([question, key]) => [question, ANSWER_OF_KEY[key]])),
    );
    expect(entered).toHaveLength(105);
    const ids = entered.map(({ entryId }) => entryId);
    expect([...acknowledged].filter((entryId) => !ids.includes(entryId))).toEqual([]);
  }, 240_000);
});

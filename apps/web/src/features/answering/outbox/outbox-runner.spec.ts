import { describe, expect, it } from '@jest/globals';
import type { SavedAnswers } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { OutboxEntry } from './outbox-entry.js';
import { OutboxRunner } from './outbox-runner.js';

type Reply = (batch: readonly OutboxEntry[]) => SavedAnswers;

const saves: Reply = (batch) => ({
  outcomes: batch.map(({ entryId }) => ({ entryId, outcome: 'saved', problem: null, question: null })),
  criteria: [],
  position: 1,
});

function refuses(code: string): Reply {
  return () => {
    throw new SelbstcheckError(code, 'No.');
  };
}

/** A browser with an outbox whose clock only moves when a test says so. */
class Browser {
  reply: Reply = saves;
  isStorageBroken = false;
  readonly requests: string[][] = [];
  readonly kept = new Map<string, OutboxEntry>();
  private timers: { due: number; action: () => void }[] = [];
  private now = 0;
  private made = 0;
  readonly runner = new OutboxRunner({
    send: async (batch) => {
      this.requests.push(batch.map(({ note }) => note ?? ''));
      return this.reply(batch);
    },
    onSaved: () => undefined,
    load: async () => [...this.kept.values()],
    write: async (changed, goneIds) => {
      if (this.isStorageBroken) throw new Error('full');
      for (const entry of changed) this.kept.set(entry.entryId, entry);
      for (const id of goneIds) this.kept.delete(id);
    },
    after: (milliseconds, action) => {
      const timer = { due: this.now + milliseconds, action };
      this.timers.push(timer);
      return () => void (this.timers = this.timers.filter((each) => each !== timer));
    },
    newEntryId: () => `e${(this.made += 1)}`,
  });

  async type(note: string, { question = 'q1', isStillTyping = false } = {}): Promise<void> {
    const place = { questionId: question, department: 'Jugendamt' };
    this.runner.type({ place, said: { answer: 'yes', note, basis: 'fresh' }, revision: 0, isStillTyping });
    await this.settle();
  }

  async pass(milliseconds: number): Promise<void> {
    this.now += milliseconds;
    const due = this.timers.filter((timer) => timer.due <= this.now);
    this.timers = this.timers.filter((timer) => timer.due > this.now);
    for (const { action } of due) action();
    await this.settle();
  }

  settle(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }
}

async function opened(): Promise<Browser> {
  const browser = new Browser();
  await browser.runner.open();
  return browser;
}

describe('what is typed', () => {
  it('is kept at once, and sent when the note has rested', async () => {
    const browser = await opened();
    await browser.type('H', { isStillTyping: true });
    await browser.pass(500);
    await browser.type('Ha', { isStillTyping: true });
    await browser.pass(500);
    expect(browser.requests).toEqual([]);
    expect([...browser.kept.values()].map(({ note }) => note)).toEqual(['Ha']);
    await browser.pass(100);
    expect(browser.requests).toEqual([['Ha']]);
    expect(browser.kept.size).toBe(0);
  });

  it('outlives the page: the next one sends it, under the same id', async () => {
    const browser = await opened();
    browser.reply = refuses('server-unreachable');
    await browser.type('Ja');
    const [sent] = browser.kept.keys();
    const next = new Browser();
    for (const [id, entry] of browser.kept) next.kept.set(id, entry);
    const ids: string[] = [];
    next.reply = (batch) => {
      ids.push(...batch.map(({ entryId }) => entryId));
      return saves(batch);
    };
    await next.runner.open();
    await next.settle();
    expect(ids).toEqual([sent]);
    expect(next.runner.view().entries).toEqual([]);
  });

  it('is still sent where the browser cannot keep it, and the person is told', async () => {
    const browser = await opened();
    browser.isStorageBroken = true;
    await browser.type('Ja');
    expect(browser.requests).toEqual([['Ja']]);
    expect(browser.runner.view().isKept).toBe(false);
  });
});

describe('a connection that fails', () => {
  it('is tried again ever more rarely, and at once when it may be back', async () => {
    const browser = await opened();
    browser.reply = refuses('server-unreachable');
    await browser.type('Ja');
    expect(browser.runner.view().connection).toBe('unreachable');
    await browser.pass(1000);
    await browser.pass(1000);
    expect(browser.requests).toHaveLength(2);
    await browser.pass(1000);
    expect(browser.requests).toHaveLength(3);
    browser.reply = saves;
    browser.runner.wake();
    await browser.settle();
    expect(browser.requests).toHaveLength(4);
    expect(browser.runner.view()).toMatchObject({ connection: 'fine', entries: [] });
  });

  it('holds back what comes after, so that answers arrive in order', async () => {
    const browser = await opened();
    browser.reply = refuses('database-locked');
    await browser.type('first');
    await browser.type('second', { question: 'q2' });
    browser.reply = saves;
    await browser.pass(1000);
    expect(browser.requests).toEqual([['first'], ['first', 'second']]);
  });
});

describe('a session that ends', () => {
  it('keeps everything, and sends nothing until somebody is signed in again', async () => {
    const browser = await opened();
    browser.reply = refuses('sign-in-needed');
    await browser.type('Ja');
    await browser.type('Nein', { question: 'q2' });
    await browser.pass(60_000);
    expect(browser.requests).toHaveLength(1);
    expect(browser.runner.view().connection).toBe('signed_out');
    expect(browser.kept.size).toBe(2);
    browser.reply = saves;
    browser.runner.wake();
    await browser.settle();
    expect(browser.requests.at(-1)).toEqual(['Ja', 'Nein']);
  });
});

describe('a refusal', () => {
  it('of a round that is closed stops everything and keeps the texts', async () => {
    const browser = await opened();
    browser.reply = refuses('round-closed');
    await browser.type('Ja');
    expect(browser.runner.view()).toMatchObject({
      connection: 'halted',
      problem: { code: 'round-closed' },
      entries: [{ note: 'Ja' }],
    });
  });

  it('of a whole request for one entry lets the others through', async () => {
    const browser = await opened();
    browser.reply = refuses('server-unreachable');
    for (const question of ['q1', 'bad', 'q3']) await browser.type(question, { question });
    browser.reply = (batch) => {
      if (batch.some(({ note }) => note === 'bad')) throw new SelbstcheckError('request-invalid', 'No.');
      return saves(batch);
    };
    await browser.pass(1000);
    expect(browser.runner.view().entries).toMatchObject([{ note: 'bad', state: 'refused' }]);
    expect(browser.requests.slice(1)).toEqual([['q1', 'bad', 'q3'], ['q1'], ['bad'], ['q3']]);
  });
});

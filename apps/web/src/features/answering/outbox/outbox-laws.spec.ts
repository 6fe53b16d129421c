import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decided,
  EMPTY_OUTBOX,
  finished,
  handedOver,
  nextBatch,
  reopened,
  typed,
  type Outbox,
} from './outbox.js';
import type { EntryPlace, OutboxEntry, Said } from './outbox-entry.js';
import { answered } from './outbox-outcomes.js';
import { SmallServer } from './outbox-world.spec-support.js';

type Step =
  | {
      readonly kind: 'type';
      readonly question: number;
      readonly isStillTyping: boolean;
      readonly isBad: boolean;
    }
  | { readonly kind: 'finish' | 'reload' }
  | { readonly kind: 'look' | 'somebodyElse'; readonly question: number }
  | { readonly kind: 'decide'; readonly question: number; readonly choice: 'mine' | 'theirs' | 'joined' }
  | { readonly kind: 'request'; readonly fate: 'lost' | 'answer lost' | 'delivered' };

const question = fc.nat({ max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type'),
      question,
      isStillTyping: fc.boolean(),
      isBad: fc.nat({ max: 9 }).map((n) => n === 0),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('request'),
      fate: fc.constantFrom('lost', 'answer lost', 'delivered'),
    }),
  },
  fc.record({ kind: fc.constantFrom('finish', 'reload') }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('look', 'somebodyElse'), question }) },
  fc.record({ kind: fc.constant('decide'), question, choice: fc.constantFrom('mine', 'theirs', 'joined') }),
);

const steps = fc.array(step, { maxLength: 60, size: 'max' });

const BAD = 'too long';

/** A person at a browser, the way to the server, and what has to be true of them at any time. */
class World {
  readonly server = new SmallServer(({ note }) => note?.startsWith(BAD) ?? false);
  outbox: Outbox = EMPTY_OUTBOX;
  /** The newest text of each question that the person still wants. */
  readonly wanted = new Map<string, Said>();
  private made = 0;

  do(step: Step): void {
    switch (step.kind) {
      case 'type':
        return this.type(placeOf(step.question), step.isStillTyping, step.isBad);
      case 'finish':
        return void (this.outbox = finished(this.outbox));
      case 'reload':
        return void (this.outbox = reopened(
          JSON.parse(JSON.stringify(this.outbox.entries)) as OutboxEntry[],
        ));
      case 'look':
        return void this.server.look(placeOf(step.question));
      case 'somebodyElse':
        return this.server.somebodyElse(placeOf(step.question), `theirs ${this.next()}`);
      case 'decide':
        return this.decide(placeOf(step.question), step.choice);
      case 'request':
        return this.request(step.fate);
    }
  }

  type(place: EntryPlace, isStillTyping: boolean, isBad = false): void {
    const said: Said = { answer: 'yes', note: `${isBad ? BAD : 'mine'} ${this.next()}`, basis: 'fresh' };
    const revision = this.server.revisionSeen(place);
    const entryId = `e${this.next()}`;
    this.server.madeNow(entryId, place);
    this.outbox = typed(this.outbox, { place, said, revision, entryId, isStillTyping });
    this.wanted.set(place.questionId, said);
  }

  decide(place: EntryPlace, choice: 'mine' | 'theirs' | 'joined'): void {
    const stale = this.outbox.entries.find(
      (entry) => entry.state === 'stale' && entry.questionId === place.questionId,
    );
    if (stale === undefined) return;
    const theirs = this.server.look(place);
    const note =
      choice === 'joined' ? `${theirs.note}\n${stale.note}` : choice === 'mine' ? stale.note : theirs.note;
    const said: Said = { answer: stale.answer, note, basis: 'fresh' };
    const decision = { said, revision: theirs.revision, entryId: `e${this.next()}` };
    this.server.madeNow(decision.entryId, place);
    this.outbox = decided(this.outbox, stale.entryId, decision);
    this.wanted.set(place.questionId, said);
  }

  request(fate: 'lost' | 'answer lost' | 'delivered'): void {
    const batch = nextBatch(this.outbox);
    this.outbox = handedOver(this.outbox, batch);
    if (fate === 'lost') return;
    const outcomes = this.server.receive(batch);
    if (fate === 'answer lost') return;
    for (const { questionId } of batch) this.server.look({ questionId, department: D });
    this.outbox = answered(this.outbox, outcomes);
  }

  /** The connection is good again, and the person decides for their own text wherever they are asked. */
  comeToRest(): void {
    this.do({ kind: 'finish' });
    for (let round = 0; round < 12; round += 1) {
      this.request('delivered');
      for (const { questionId, state } of this.outbox.entries) {
        if (state === 'stale') this.decide({ questionId, department: D }, 'mine');
      }
    }
  }

  expectSound(): void {
    const saved = [...this.server.log.values()];
    for (const [questionId, said] of this.wanted) {
      const places = [...saved, ...this.outbox.entries].filter((each) => each.questionId === questionId);
      expect(places.map(({ note }) => note)).toContain(said.note);
    }
    expect(this.server.complaints).toEqual([]);
    const ids = this.outbox.entries.map(({ entryId }) => entryId);
    expect(new Set(ids).size).toBe(ids.length);
  }

  private next(): number {
    return (this.made += 1);
  }
}

const D = 'Jugendamt';
const placeOf = (number: number): EntryPlace => ({ questionId: `q${number}`, department: D });

describe('whatever happens between browser and server', () => {
  it('no text is lost, none is entered under the id of another, and nothing unseen is written over', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const world = new World();
        for (const each of taken) {
          world.do(each);
          world.expectSound();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('once the connection is good, the newest text of each question is what the server has', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const world = new World();
        for (const each of taken) world.do(each);
        world.comeToRest();
        const left = world.outbox.entries;
        expect(left.every(({ state, note }) => state === 'refused' && note?.includes(BAD))).toBe(true);
        for (const [questionId, said] of world.wanted) {
          if (left.some((entry) => entry.questionId === questionId)) continue;
          const place = { questionId, department: D };
          const there = world.server.at(place);
          if (there.by === 'me') expect(there.note).toBe(said.note);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('texts of one question are entered in the order they were typed', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const world = new World();
        for (const each of taken) if (each.kind !== 'decide') world.do(each);
        for (const number of [0, 1, 2]) {
          const { questionId } = placeOf(number);
          const entered = [...world.server.log.values()].filter((each) => each.questionId === questionId);
          const numbers = entered.map(({ note }) => Number(note?.split(' ').at(-1)));
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 400 },
    );
  });
});

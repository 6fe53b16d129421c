import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  AnsweringWorld,
  COORDINATION_ACTOR,
  JUGENDAMT,
  OPEN_ROUND,
  outcomeLines,
} from '@selbstcheck/testing';

/** Two people who each know a revision of two questions, send what they chose, and send again what they heard nothing of. */
const sending = fc.array(
  fc.record({
    person: fc.constantFrom(0, 1),
    question: fc.constantFrom('B-c1-1', 'B-c1-2'),
    answer: fc.constantFrom('yes', 'no', 'perhaps'),
    isHeard: fc.boolean(),
  }),
  { maxLength: 12 },
);

describe('whatever two people send at once, and however often', () => {
  it('the log holds each saved answer once, nothing that was refused, and revisions without gaps', async () => {
    await fc.assert(
      fc.asyncProperty(sending, async (sent) => {
        const world = await AnsweringWorld.open();
        const known = new Map<string, number>();
        const saved: string[] = [];
        for (const [n, { person, question, answer, isHeard }] of sent.entries()) {
          const place = `${person} ${question}`;
          const entry = {
            entryId: `entry-${n}`,
            questionId: question,
            answer,
            basedOn: known.get(place) ?? 0,
          };
          const actor = person === 0 ? JUGENDAMT : COORDINATION_ACTOR;
          const outcome = await world.save(actor, entry);
          if (!isHeard) expect(outcomeLines(await world.save(actor, entry))).toEqual(outcomeLines(outcome));
          if (outcomeLines(outcome)[0]?.endsWith('saved')) saved.push(entry.entryId);
          const newest = outcome.work.current.find(({ subject }) => subject.partId === question);
          known.set(place, newest?.revision ?? 0);
        }
        const log = await world.stores.entries.list(OPEN_ROUND);
        expect(log.map(({ entryId }) => entryId)).toEqual(saved);
        for (const question of ['B-c1-1', 'B-c1-2']) {
          const revisions = log.filter(({ subject }) => subject.partId === question);
          expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, n) => n + 1));
        }
      }),
      { numRuns: 40 },
    );
  });
});

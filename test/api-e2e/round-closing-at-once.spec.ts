import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { startPostgres } from '@selbstcheck/testing';
import { randomUUID } from 'node:crypto';
import { AnsweredRound } from './answered-round.js';
import { call, send } from './call.js';
import { PlanningTown } from './planned-round.js';

describe.each(['sqlite', 'postgres'] as const)('whoever comes at the same moment, on %s,', (engine) => {
  let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;
  let town: PlanningTown;

  beforeAll(async () => {
    postgres = engine === 'postgres' ? await startPostgres() : undefined;
    town = await PlanningTown.start(postgres ? { DATABASE_URL: postgres.url } : {});
  });

  afterAll(async () => {
    await town?.server.stop();
    await postgres?.stop();
  });

  it('closes a round while answers come in, and never loses one that was accepted', async () => {
    const round = await AnsweredRound.open(town, { title: 'Zugleich' });
    await round.say('Jugendamt', 'rather_yes', ['d2-1-2-1']);
    await call(town.url, endpoints.nameReading, round.as({ reading: 'self_rating' }));
    await town.step(round.roundId, 'open', 'in_agreement');
    const questionIds = (await round.questionIds()).slice(9, 49);
    const saving = questionIds.map(async (questionId) => {
      const entry = {
        kind: 'agreement',
        entryId: randomUUID(),
        questionId,
        answer: 'no',
        reason: 'Eilig',
        basedOn: 0,
      };
      const response = await send(town.url, endpoints.saveAgreement, round.as({ entries: [entry] }));
      return response.status === 200 ? [questionId] : [];
    });
    const closing = town.step(round.roundId, 'in_agreement', 'closed');
    const accepted = new Set((await Promise.all(saving)).flat());
    await closing;
    const { fields } = await round.revision(1);
    const frozen = fields.flatMap(({ criteria }) => criteria.flatMap(({ questions }) => questions));
    expect(frozen.filter(({ answer }) => answer === 'no').map(({ id }) => id)).toEqual(
      questionIds.filter((id) => accepted.has(id)),
    );
  });

  it('agrees on a question once; the other person is told', async () => {
    const round = await AnsweredRound.open(town);
    const entry = (answer: string) => ({
      kind: 'agreement',
      questionId: 'd2-1-3-1',
      answer,
      reason: 'Zugleich',
    });
    const both = await Promise.all(
      ['yes', 'no'].map((answer) => round.agree(entry(answer) as Parameters<typeof round.agree>[0])),
    );
    const outcomes = both.map(({ outcomes: [first] }) => first?.outcome);
    expect([...outcomes].sort()).toEqual(['saved', 'stale']);
    const winner = both[outcomes.indexOf('saved')]?.criteria[0]?.questions[0]?.answer;
    expect(both[outcomes.indexOf('stale')]?.criteria[0]?.questions[0]?.answer).toBe(winner);
  });

  it('corrects a round once; the other person looks at it first', async () => {
    const round = await AnsweredRound.closed(town);
    const wish = (title: string) => round.as({ basedOn: 1, reason: 'Zugleich', title });
    const both = await Promise.all(
      ['Von der einen', 'Von der anderen'].map(async (title) => {
        const response = await send(town.url, endpoints.correctRound, wish(title));
        return [response.status, ((await response.json()) as { code?: string }).code];
      }),
    );
    expect(both.toSorted()).toEqual([
      [201, undefined],
      [409, 'round-revision-stale'],
    ]);
    const { revisions } = await call(town.url, endpoints.listRevisions, round.as());
    expect(revisions).toHaveLength(2);
  });
});

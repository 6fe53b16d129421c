import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { AnsweredRound } from './answered-round.js';
import { call, refused } from './call.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';
import { tamper } from './small-town.js';
import { municipalityTrail } from './trail.js';

let town: PlanningTown;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

const listOf = (roundId: string, role: 'coordination' | 'viewer' = 'viewer') =>
  call(town.url, endpoints.listRevisions, town.as(role, roundId));

const CORRECTED = [{ questionId: 'd2-1-1-1', reading: 'self_rating', answer: 'no' }] as const;

describe('a correction after closing', () => {
  it('is a new revision with a reason; both are readable and the first figure stays', async () => {
    const round = await AnsweredRound.closed(town);
    const seen = await round.revision(1);
    expect(seen).toMatchObject({
      newest: 1,
      revision: { revision: 1, reason: null },
      hasWorkshop: false,
      stage: 3,
      changes: [],
    });
    const corrected = await round.correct({
      title: 'Selbstcheck 2026, berichtigt',
      answers: [...CORRECTED],
      texts: [{ fieldId: 'd2-f1', kind: 'measures', text: 'Nachgetragen' }],
    });
    expect(corrected).toMatchObject({
      newest: 2,
      revision: { revision: 2, reason: 'Übertragungsfehler' },
      title: 'Selbstcheck 2026, berichtigt',
    });
    expect(corrected.changes).toEqual([
      'Der Titel lautet „Selbstcheck 2026, berichtigt“ statt „Selbstcheck 2026“.',
      'Frage 1.1.1: nein statt eher ja (Selbsteinschätzung).',
      expect.stringMatching(/^Handlungsfeld „.*“: Der Text zu „Maßnahmen“ ist neu\.$/),
    ]);
    expect((await round.revision(2, 'en')).changes[1]).toBe(
      'Question 1.1.1: no instead of rather yes (self-rating).',
    );
    const { round: head, newest, ...frozen } = await round.revision(1);
    expect([head.title, newest]).toEqual(['Selbstcheck 2026, berichtigt', 2]);
    const { round: _head, newest: _newest, ...before } = seen;
    expect(JSON.stringify(frozen)).toBe(JSON.stringify(before));

    const { revisions, mayCorrect } = await listOf(round.roundId);
    expect(revisions.map(({ revision, reason }) => [revision, reason])).toEqual([
      [2, 'Übertragungsfehler'],
      [1, null],
    ]);
    expect([mayCorrect, (await listOf(round.roundId, 'coordination')).mayCorrect]).toEqual([false, true]);
    const trail = await municipalityTrail(
      town.url,
      town.coordination,
      town.municipalityId,
      'round_corrected',
    );
    expect(trail[0]).toMatchObject({
      before: { roundRevision: 1, title: 'Selbstcheck 2026' },
      after: { roundRevision: 2, hash: corrected.revision.hash },
    });
    expect(JSON.stringify(trail)).not.toContain('Übertragungsfehler');
  });

  it('is what Überblick, trends and comparison tell at once', async () => {
    const round = await AnsweredRound.closed(town);
    const valueInTrends = async () => {
      const { rounds, fields } = await call(town.url, endpoints.getTrends, town.as('viewer'));
      const at = rounds.findIndex(({ roundId }) => roundId === round.roundId);
      const summary = fields
        .flatMap(({ criteria }) => criteria)
        .find((each) => each.criterionId === 'd2-1-1');
      return summary?.points[at]?.value;
    };
    expect(await valueInTrends()).toBe('2');
    await round.correct({
      answers: ['d2-1-1-1', 'd2-1-1-2', 'd2-1-1-3'].map((questionId) => ({
        ...{ questionId, reading: 'self_rating', answer: 'no' },
      })) as [],
    });
    expect(await valueInTrends()).toBe('4/5');
    const overview = await round.overview();
    expect(overview.fields[0]?.criteria[0]?.symbol).toBe(1);
    expect((await round.revision(1)).fields[0]?.criteria[0]?.symbol).toBe(2);
  });

  it('of a round that was closed before this product knew of revisions freezes it first', async () => {
    const roundId = 'demo-weidenfurt-2025';
    expect(await listOf(roundId)).toMatchObject({ revisions: [] });
    const before = await call(town.url, endpoints.getOverview, town.as('viewer', roundId));
    const wish = { basedOn: 1, reason: 'Titel ergänzt', title: 'Selbstcheck 2025 (Herbst)' };
    await call(town.url, endpoints.correctRound, town.as('coordination', roundId, wish));
    const params = { municipalityId: town.municipalityId, roundId, revision: '1' };
    const first = await call(town.url, endpoints.getRevision, {
      ...town.as('viewer'),
      params,
      query: { language: 'de' },
    });
    expect(first).toMatchObject({ title: before.round.title, stage: before.overall.stage, newest: 2 });
    const symbols = (fields: readonly { criteria: readonly { symbol: number | null }[] }[]) =>
      fields.flatMap(({ criteria }) => criteria.map(({ symbol }) => symbol));
    expect(symbols(first.fields)).toEqual(symbols(before.fields));
    expect((await listOf(roundId)).revisions.map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it.each([
    ['on a revision that is not the newest', { basedOn: 2, title: 'X' }, 'round-revision-stale'],
    ['that changes nothing', { answers: [] }, 'correction-unchanged'],
    ['to a day that is none', { referenceDate: '2026-02-30' }, 'round-date-invalid'],
    ['to a day that is still ahead', { referenceDate: '2099-01-01' }, 'round-not-closable'],
    ['to a workshop view that there is not', { leadingReading: 'workshop' }, 'round-not-closable'],
    [
      'of a question of another version',
      { answers: [{ questionId: 'd1-1-1-1', reading: 'self_rating', answer: 'no' }] },
      'question-unknown',
    ],
    [
      'of a criterion of another version',
      { ratings: [{ criterionId: 'd1-1-1', reading: 'workshop', rating: { symbol: 1 } }] },
      'criterion-unknown',
    ],
    [
      'of a symbol where answers are',
      { ratings: [{ criterionId: 'd2-1-1', reading: 'self_rating', rating: { symbol: 1 } }] },
      'recorded-rating-refused',
    ],
    ['of a foreign field', { texts: [{ fieldId: 'd1-f1', kind: 'measures', text: 'X' }] }, 'field-not-found'],
    ['without a reason', { reason: ' ', title: 'X' }, 'request-invalid'],
    [
      'with an answer out of scale',
      { answers: [{ questionId: 'd2-1-1-1', reading: 'self_rating', answer: '5' }] },
      'request-invalid',
    ],
  ] as const)('%s is refused with its code', async (_, wish, code) => {
    const roundId = await frozenRound();
    const parts = town.as('coordination', roundId, { basedOn: 1, reason: 'Versuch', ...wish });
    expectRefusal(await refused(town.url, endpoints.correctRound, parts), code);
    expect((await listOf(roundId)).revisions).toHaveLength(1);
  });

  it('is for Koordination alone, of a closed round of the own municipality', async () => {
    const roundId = await frozenRound();
    const wish = { basedOn: 1, reason: 'Versuch', title: 'X' };
    for (const role of ['contributor', 'steering', 'viewer'] as const) {
      const parts = town.as(role, roundId, wish);
      expectRefusal(await refused(town.url, endpoints.correctRound, parts), 'not-allowed');
    }
    const open = await AnsweredRound.open(town, { title: 'Offen' });
    expectRefusal(await refused(town.url, endpoints.correctRound, open.as(wish)), 'round-not-closed');
    const elsewhere = {
      ...town.as('coordination', roundId, wish),
      params: { municipalityId: 'demo-dessau-rosslau', roundId },
    };
    expectRefusal(await refused(town.url, endpoints.correctRound, elsewhere), 'round-not-found');
  });

  it('is refused in the archive, where every revision can still be read', async () => {
    const round = await AnsweredRound.closed(town, { title: 'Abgelegt' });
    await town.step(round.roundId, 'closed', 'archived');
    const wish = round.as({ basedOn: 1, reason: 'Versuch', title: 'X' });
    expectRefusal(await refused(town.url, endpoints.correctRound, wish), 'round-archived');
    expect(await round.revision(1)).toMatchObject({ title: 'Abgelegt' });
    const params = { municipalityId: town.municipalityId, roundId: round.roundId, revision: '2' };
    const missing = { ...round.as(), params, query: { language: 'de' } };
    expectRefusal(await refused(town.url, endpoints.getRevision, missing), 'revision-not-found');
  });
});

describe('a revision that somebody changed in the database', () => {
  it('is not shown', async () => {
    const round = await AnsweredRound.closed(town, { title: 'Verändert' });
    const changed = tamper(
      town.server,
      `UPDATE round_revision SET body = replace(body, 'rather_yes', 'yes') WHERE "roundId" = ?`,
      round.roundId,
    );
    expect(changed).toBe(1);
    expectRefusal(await refused(town.url, endpoints.listRevisions, round.as()), 'revision-damaged');
  });
});

let frozen: Promise<string> | undefined;

/** A closed round that no test of this file changes. */
function frozenRound(): Promise<string> {
  frozen ??= AnsweredRound.closed(town, { title: 'Unverändert' }).then(({ roundId }) => roundId);
  return frozen;
}

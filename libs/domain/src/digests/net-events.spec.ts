import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Level } from '../scoring/answer.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import type { DigestEvent, NumberedEvent } from './digest-event.js';
import { netEvents } from './net-events.js';

const numbered = (events: readonly DigestEvent[]): readonly NumberedEvent[] =>
  events.map((event, index) => ({ number: index + 1, at: '2026-11-22T08:30:00.000Z', event }));

const kindsOf = (events: readonly NumberedEvent[]) => events.map(({ event }) => event.kind);

const corrected = (revision: number, roundId = 'r1'): DigestEvent => ({
  kind: 'round_corrected',
  roundId,
  title: 'Runde',
  revision,
});

const rated = (
  before: RatingSymbol,
  after: RatingSymbol,
  {
    criterionId = 'c1',
    roundId = 'r1',
    revision = 2,
    likeForLike = String((after ?? 0) - (before ?? 0)),
  } = {},
): DigestEvent => ({
  kind: 'rating_changed',
  cause: 'correction',
  ...{ roundId, revision, fieldId: 'f1', criterionId, before, after },
  changeClass: 'improved',
  likeForLike: before === null || after === null ? null : likeForLike,
});

const target = (
  kind: 'target_set' | 'target_withdrawn',
  targetId: string,
  symbol: 1 | 2 | 3 = 3,
): DigestEvent => ({
  kind,
  targetId,
  catalogueVersionId: 'A',
  criterionId: 'c1',
  symbol,
  date: '2028-01-01',
});

const publication = (kind: 'round_published' | 'round_withdrawn', roundId = 'r1'): DigestEvent => ({
  kind,
  roundId,
  title: 'Runde',
});

const closed = (roundId: string): DigestEvent => ({
  kind: 'round_closed',
  ...{ roundId, title: 'Runde', referenceDate: '2026-06-01' },
  reading: 'self_rating',
  previousRoundId: null,
});

const symbols = fc.option(fc.constantFrom<Level>(0, 1, 2, 3), { nil: null });

/** Corrections that lead one criterion through these symbols, told only where it moves. */
function corrections(path: readonly RatingSymbol[], criterionId: string): readonly DigestEvent[] {
  return path.slice(1).flatMap((after, index) => {
    const before = path[index] ?? null;
    return before === after ? [] : [corrected(index + 2), rated(before, after, { criterionId })];
  });
}

const anyEvents = fc
  .array(
    fc.oneof(
      fc
        .tuple(symbols, symbols, fc.constantFrom('c1', 'c2'))
        .map(([before, after, criterionId]) => rated(before, after, { criterionId })),
      fc.constantFrom(corrected(2), corrected(3, 'r2'), closed('r1'), closed('r2')),
      fc.constantFrom(
        publication('round_published'),
        publication('round_withdrawn'),
        publication('round_published', 'r2'),
      ),
      fc.constantFrom(
        target('target_set', 't1'),
        target('target_withdrawn', 't1'),
        target('target_set', 't2', 2),
      ),
    ),
    { maxLength: 14 },
  )
  .map(numbered);

describe('what is left of a window', () => {
  it('is nothing of corrections that lead every criterion back to where it was', () => {
    fc.assert(
      fc.property(symbols, fc.array(symbols, { maxLength: 6 }), (start, way) => {
        const path = [start, ...way, start];
        expect(netEvents(numbered([...corrections(path, 'c1'), ...corrections(path, 'c2')]))).toEqual([]);
      }),
    );
  });

  it('is everything of corrections that end elsewhere', () => {
    fc.assert(
      fc.property(fc.array(symbols, { minLength: 2, maxLength: 6 }), (path) => {
        fc.pre(path[0] !== path.at(-1));
        const events = numbered(corrections(path, 'c1'));
        expect(netEvents(events)).toEqual(events);
      }),
    );
  });

  it('is part of the window in its order, and netting it again changes nothing', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const left = netEvents(events);
        expect(events.filter((event) => left.includes(event))).toEqual(left);
        expect(netEvents(left)).toEqual(left);
        expect(kindsOf(left).filter((kind) => kind === 'round_closed')).toEqual(
          kindsOf(events).filter((kind) => kind === 'round_closed'),
        );
      }),
    );
  });

  it('keeps a value that moved within its symbol, unless it moved back', () => {
    const risen = rated(2, 2, { likeForLike: '1/3' });
    expect(netEvents(numbered([corrected(2), risen]))).toHaveLength(2);
    expect(
      netEvents(numbered([corrected(2), risen, corrected(3), rated(2, 2, { likeForLike: '-1/3' })])),
    ).toEqual([]);
  });

  it('tells nothing of a correction of texts only', () => {
    expect(netEvents(numbered([corrected(2)]))).toEqual([]);
  });

  it('tells a publication that was withdrawn and repeated once, and nothing of one that was taken back', () => {
    const [publish, withdraw] = [publication('round_published'), publication('round_withdrawn')];
    expect(netEvents(numbered([publish, withdraw]))).toEqual([]);
    expect(netEvents(numbered([withdraw, publish]))).toEqual([]);
    expect(netEvents(numbered([publish, withdraw, publish])).map(({ number }) => number)).toEqual([3]);
  });

  it('tells the last of several targets, and nothing where it is as before', () => {
    const set = target('target_set', 't1');
    const withdrawn = target('target_withdrawn', 't1');
    expect(netEvents(numbered([set, withdrawn]))).toEqual([]);
    expect(netEvents(numbered([withdrawn, target('target_set', 't2')]))).toEqual([]);
    expect(kindsOf(netEvents(numbered([withdrawn, target('target_set', 't2', 2)])))).toEqual(['target_set']);
    expect(kindsOf(netEvents(numbered([set, withdrawn]), new Set(['t1'])))).toEqual(['target_withdrawn']);
  });

  it('tells once that a round opened', () => {
    const opened: DigestEvent = { kind: 'round_opened', roundId: 'r1', title: 'Runde' };
    expect(netEvents(numbered([opened, opened]))).toHaveLength(1);
  });
});

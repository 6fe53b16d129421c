import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fraction } from '../kernel/fraction.js';
import { paceLabel, paceSentence } from './pace-sentence.js';
import { answeredRounds, fractions, step, withRound } from './series-points.spec-support.js';
import type { SeriesPoint } from './series.js';
import { paceOf, targetValue, type OpenPace, type TargetPace } from './target-pace.js';
import { yearsBetween } from './years-between.js';

/** Fully answered, comparable rounds, one every hundred years from 2000. */
const series = (values: readonly Fraction[]) =>
  answeredRounds(
    values.map((_, index) => `${2000 + 100 * index}-01-01`),
    values,
  );

/** One point in 400 years, which have a whole number of days: five rounds up to the value 1 in 2400. */
const steady = series(
  [2000, 2100, 2200, 2300, 2400].map((year) => {
    const years = yearsBetween('2000-01-01', `${year}-01-01`);
    return years.dividedBy(400);
  }),
);

const withLatest = (points: readonly SeriesPoint[], change: Partial<SeriesPoint>) =>
  withRound(points, points.length - 1, change);

const target = (value: string, date = '2800-01-01') => ({ value: Fraction.parse(value), date });

const TODAY = '2400-06-01';

function openPace(value: string, points: readonly SeriesPoint[] = steady, date?: string): OpenPace {
  const pace = paceOf(target(value, date), points, TODAY);
  if (pace.kind !== 'open') throw new Error(`The target is ${pace.kind}.`);
  return pace;
}

describe('the pace towards a target', () => {
  it('requires the gap divided by the years from the latest round to the date (methods, 5)', () => {
    const pace = openPace('3');
    expect(pace.gap.toString()).toBe('2');
    expect(pace.required?.toString()).toBe('1/200');
    expect(pace.observed?.toString()).toBe('1/400');
    expect(pace.ratio?.toString()).toBe('1/2');
  });

  it.each([
    ['39/19', '19/20', 'on_course', 'auf Kurs', 'on course'],
    ['3901/1900', '1900/2001', 'rather_slow', 'etwas langsam', 'rather slow'],
    ['8/3', '3/5', 'rather_slow', 'etwas langsam', 'rather slow'],
    ['267/100', '100/167', 'too_slow', 'zu langsam', 'too slow'],
  ])('a target of %s has the ratio %s and is %s', (value, ratio, label, de, en) => {
    const pace = openPace(value);
    expect(pace.ratio?.toString()).toBe(ratio);
    expect(pace.label).toBe(label);
    expect([paceLabel(pace, 'de'), paceLabel(pace, 'en')]).toEqual([de, en]);
  });

  it('is too slow where nothing moves, and recedes only where the value falls', () => {
    const still = series(fractions('1', '1', '1/2', '3/2', '1', '1')).map((point) => ({
      ...point,
      fromPrevious: step(Fraction.ZERO),
    }));
    expect(openPace('2', still)).toMatchObject({ ratio: Fraction.ZERO, label: 'too_slow' });
    expect(paceSentence(openPace('2', still), 'de')).toContain(
      ', bisher ist keine Richtung zu erkennen: zu langsam.',
    );
    expect(paceSentence(openPace('2', still), 'en')).toContain(
      'so far no direction can be made out: too slow.',
    );
    const falling = openPace('2', series(fractions('2', '7/4', '3/2', '5/4', '1')));
    expect(falling.label).toBe('receding');
    expect(paceSentence(falling, 'de')).toContain(
      'bisher ist der Wert gesunken (unter 0,1 Punkte im Jahr): entfernt sich',
    );
  });
});

describe('a symbol as the target', () => {
  it.each([
    [1, '1/2'],
    [2, '3/2'],
    [3, '5/2'],
  ] as const)('%i is borne from %s on, and by nothing below', (symbol, value) => {
    expect(targetValue(symbol).toString()).toBe(value);
    expect(targetValue(symbol).roundHalfUp()).toBe(symbol);
    expect(targetValue(symbol).minus(Fraction.of(1, 1_000_000)).roundHalfUp()).toBe(symbol - 1);
  });

  it('is reached by answers that just bear it, and by the symbol taken over from a report', () => {
    const goal = { value: targetValue(2), date: '2800-01-01' };
    expect(paceOf(goal, withLatest(steady, { value: Fraction.of(3, 2) }), TODAY).kind).toBe('reached');
    expect(paceOf(goal, withLatest(steady, { value: Fraction.of(149, 100) }), TODAY).kind).toBe('open');
    const recorded = withLatest(steady, { value: Fraction.of(2), isRecorded: true });
    expect(paceOf(goal, recorded, TODAY).kind).toBe('reached');
  });
});

describe('arithmetic without a label', () => {
  it('is all there is below five comparable rounds', () => {
    const pace = openPace('3', steady.slice(0, 3));
    expect(pace.ratio).not.toBeNull();
    expect(pace.label).toBeNull();
    expect(paceLabel(pace, 'de')).toBeNull();
    expect(openPace('3', steady.slice(0, 2))).toMatchObject({ observed: null, ratio: null, label: null });
  });

  it('stays below a line that is refused: then no pace was seen', () => {
    const oneQuestion = steady.map((point) => ({ ...point, questions: 1 }));
    expect(openPace('3', oneQuestion)).toMatchObject({ observed: null, ratio: null, label: null });
    expect(paceSentence(openPace('3', oneQuestion), 'de')).toBe(
      'Der Abstand zum Ziel beträgt 2,0 Punkte; nötig wären unter 0,1 Punkte im Jahr, wie schnell es bisher ging, lässt sich nicht sagen.',
    );
  });

  it('is given against a recorded rating, whose symbol is no mean', () => {
    const recorded = [...steady, { ...steady[4]!, date: '2450-01-01', isRecorded: true }];
    const pace = openPace('3', recorded);
    expect(pace.observed).not.toBeNull();
    expect(pace.label).toBeNull();
  });

  it('is given where the pace comes from other questions only', () => {
    const questions = steady.map((point) => ({
      ...point,
      fromPrevious: step(Fraction.ZERO),
    }));
    const pace = openPace('3', questions);
    expect(pace).toMatchObject({ isOnlyOtherQuestions: true, label: null });
    expect(paceSentence(pace, 'de')).toContain('aber nicht bei gleichen Fragen.');
    expect(paceSentence(pace, 'en')).toContain('but not on the same questions.');
  });

  it('has nothing to require where the latest round bears the date of the target', () => {
    const pace = paceOf(target('3', '2400-01-01'), steady, '2400-01-01');
    expect(pace).toMatchObject({ kind: 'open', required: null, ratio: null, label: null });
    expect(paceSentence(pace, 'de')).toBe(
      'Der Abstand zum Ziel beträgt 2,0 Punkte; bis zum Datum des Ziels bleibt nach der letzten Runde keine Zeit.',
    );
  });
});

describe('a target that needs no pace', () => {
  it('is reached exactly at its value, also after its date and by a recorded rating', () => {
    expect(paceOf(target('1'), steady, TODAY)).toEqual({ kind: 'reached' });
    expect(paceOf(target('1', '2399-01-01'), steady, TODAY)).toEqual({ kind: 'reached' });
    expect(paceOf(target('1'), withLatest(steady, { isRecorded: true }), TODAY)).toEqual({ kind: 'reached' });
    expect(paceOf(target('1001/1000'), steady, TODAY).kind).toBe('open');
  });

  it('has expired the day after its date, not on it', () => {
    expect(paceOf(target('2', '2400-05-31'), steady, TODAY)).toEqual({
      kind: 'expired',
      gap: Fraction.of(1),
    });
    expect(paceOf(target('2', '2400-06-01'), steady, TODAY).kind).toBe('open');
  });

  it('cannot be judged without a rating in the latest round, however good the one before', () => {
    const unrated = withLatest(steady, { value: null, missing: 'not_assessable' });
    expect(paceOf(target('1/2'), unrated, TODAY)).toEqual({ kind: 'not_rated' });
    expect(paceOf(target('1/2', '2399-01-01'), unrated, TODAY)).toEqual({ kind: 'expired', gap: null });
    expect(paceOf(target('1/2'), [], TODAY)).toEqual({ kind: 'not_rated' });
  });
});

describe('the sentence of a target', () => {
  const said = (pace: TargetPace) => [paceSentence(pace, 'de'), paceSentence(pace, 'en')];

  it('says the gap, what it takes, and what was seen', () => {
    expect(said(openPace('3'))).toEqual([
      'Der Abstand zum Ziel beträgt 2,0 Punkte; nötig wären unter 0,1 Punkte im Jahr, bisher ist der Wert gestiegen (unter 0,1 Punkte im Jahr, 50 % davon): zu langsam.',
      'The distance to the target is 2.0 points; it would take below 0.1 points a year, so far the value has risen (below 0.1 points a year, 50% of that): too slow.',
    ]);
  });

  it('never rounds a ratio up to one that its label does not reach', () => {
    expect(paceSentence(openPace('3901/1900'), 'de')).toContain('94 % davon): etwas langsam');
  });

  it('tells no figure of a pace above twice the required one', () => {
    expect(paceSentence(openPace('3/2'), 'de')).toContain(
      '(unter 0,1 Punkte im Jahr, 200 % davon): auf Kurs',
    );
    const fast = openPace('1499/1000');
    expect(paceSentence(fast, 'de')).toContain('(unter 0,1 Punkte im Jahr, weit mehr als nötig): auf Kurs');
    expect(paceSentence(fast, 'en')).toContain('far more than needed): on course');
  });

  it('says plainly that a deadline has passed, a target is reached, or nothing is known', () => {
    expect(said({ kind: 'reached' })).toEqual(['Das Ziel ist erreicht.', 'The target is reached.']);
    expect(said({ kind: 'expired', gap: Fraction.of(1) })).toEqual([
      'Die Frist ist abgelaufen; der Abstand zum Ziel beträgt 1,0 Punkte.',
      'The deadline has passed; the distance to the target is 1.0 points.',
    ]);
    expect(said({ kind: 'not_rated' })[0]).toContain('keine Einschätzung');
    expect(paceLabel({ kind: 'reached' }, 'de')).toBe('erreicht');
    expect(paceLabel({ kind: 'expired', gap: null }, 'de')).toBe('Frist abgelaufen');
    expect(paceLabel({ kind: 'not_rated' }, 'en')).toBeNull();
  });
});

describe('whatever the target', () => {
  it('the label follows from the ratio alone, and a higher target never has a better one', () => {
    const order = ['receding', 'too_slow', 'rather_slow', 'on_course'];
    const above = fc.integer({ min: 1, max: 2000 }).map((part) => `${1000 + part}/1000`);
    fc.assert(
      fc.property(above, above, (a, b) => {
        const [lower, higher] = Fraction.parse(a).compare(Fraction.parse(b)) <= 0 ? [a, b] : [b, a];
        const ranks = [higher, lower].map((value) => order.indexOf(openPace(value).label!));
        expect(ranks[0]!).toBeLessThanOrEqual(ranks[1]!);
        const { ratio, label } = openPace(a);
        expect(label === 'on_course').toBe(ratio!.compare(Fraction.of(19, 20)) >= 0);
      }),
    );
  });
});

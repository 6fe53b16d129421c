import { describe, expect, it } from '@jest/globals';
import { check, type Check } from '../comparison/comparison-world.spec-support.js';
import { criterionSentences, type ToldCriterion } from './criterion-sentences.js';
import { criterionHistories } from './criterion-histories.js';
import { hasImproved, hasWorsened, roundsUnchanged } from './series-filters.js';
import { dated } from './dated-rounds.spec-support.js';

function toldOf(...checks: readonly Check[]): ToldCriterion {
  const { histories, matrix } = criterionHistories(dated(...checks), []);
  return {
    title: 'Monitoring',
    series: histories[0]!.points.filter((point) => point !== null),
    change: matrix.rows[0]!.cells.at(-1)?.change ?? null,
    lastAskedIn: null,
  };
}

const round = (signs: string) => check('A', [[signs]]);

describe('the sentences on a criterion', () => {
  it('say of one round only what a trend takes', () => {
    expect(criterionSentences(toldOf(round('22')), 'de')).toEqual([
      'Für eine Aussage zum Verlauf braucht es 3 vergleichbare Runden, bisher gibt es eine.',
    ]);
  });

  it('say of two rounds how they differ, and nothing of a trend', () => {
    expect(criterionSentences(toldOf(round('22'), round('33')), 'de')).toEqual([
      '„Monitoring“ hat sich bei gleichen Fragen verbessert (Unterschied 1,0).',
      'Für eine Aussage zum Verlauf braucht es 3 vergleichbare Runden, bisher sind es 2.',
    ]);
  });

  it('begin with how long nothing changed', () => {
    const [first] = criterionSentences(toldOf(round('11'), round('22'), round('22'), round('22')), 'de');
    expect(first).toBe('In jeder der letzten 2 Runden unverändert gegenüber der Runde davor.');
  });

  it('never call it a rise where only more questions were answered', () => {
    const sentences = criterionSentences(toldOf(round('11--'), round('1133')), 'de');
    expect(sentences[0]).toBe('„Monitoring“ ist bei gleichen Fragen unverändert.');
    expect(sentences.join(' ')).not.toMatch(/gestiegen|verbessert/);
  });

  describe('of two rounds of one date', () => {
    const onOneDate = ({ series, ...told }: ToldCriterion): ToldCriterion => ({
      ...told,
      series: series.map((point, at) => (at === 1 ? { ...point, date: series[0]!.date } : point)),
    });

    it('call nothing better or worse, since neither came first', () => {
      const told = onOneDate(toldOf(round('11'), round('33')));
      expect(criterionSentences(told, 'de')).toEqual([
        'Zum Verlauf lässt sich nichts sagen, weil zwei Runden dasselbe Datum haben und ihre Reihenfolge deshalb nicht feststeht.',
      ]);
      expect(hasImproved(told.series)).toBe(false);
      expect(hasWorsened(onOneDate(toldOf(round('33'), round('11'))).series)).toBe(false);
      expect(roundsUnchanged(onOneDate(toldOf(round('33'), round('33'))).series)).toBe(0);
    });

    it('say so also where one of them is taken over from a report', () => {
      const told = onOneDate(toldOf(round('11'), round('..=3')));
      expect(criterionSentences(told, 'de')).toEqual([
        'Die letzten beiden Runden tragen dasselbe Datum; was besser oder schlechter wurde, lässt sich deshalb nicht sagen.',
        'Für eine Aussage zum Verlauf braucht es 3 vergleichbare Runden, bisher gibt es eine.',
      ]);
      expect(criterionSentences(told, 'en')[0]).toMatch(/bear the same date/);
    });
  });

  it('begin with the last round of a criterion that is no longer asked', () => {
    const told = { ...toldOf(round('22'), round('22')), lastAskedIn: 'Selbstcheck 2021' };
    expect(criterionSentences(told, 'de')[0]).toBe(
      '„Monitoring“ wurde zuletzt in der Runde „Selbstcheck 2021“ gefragt.',
    );
    expect(criterionSentences(told, 'en')[0]).toBe(
      '“Monitoring” was last asked in the round “Selbstcheck 2021”.',
    );
  });
});

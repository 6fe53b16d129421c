import type { Direction } from './direction.js';
import { FEWEST_ROUNDS_OF_LINE, FEWEST_VALUES_OF_LINE, FEWEST_YEARS_OF_LINE } from './trend-line.js';
import type { TrendWording, YearRange } from './trend-wording.js';

const MOVED: Readonly<Record<Direction, string>> = {
  up: 'ist er gestiegen',
  down: 'ist er gesunken',
  unclear: 'ist keine Richtung zu erkennen',
  unchanged: 'ist er unverändert',
};

const during = ({ from, to }: YearRange): string =>
  from === to ? `Im Jahr ${from}` : `Von ${from} bis ${to}`;

const inSteps = (count: number): string => (count === 1 ? 'in einem' : `in ${count}`);

const roundsThereAre = (count: number): string =>
  count === 0 ? 'gibt es keine' : count === 1 ? 'gibt es eine' : `sind es ${count}`;

/** The German wording of trends. */
export const TREND_WORDING_DE: TrendWording = {
  tooFewRounds: (rounds, needed) =>
    `Für eine Aussage zum Verlauf braucht es ${needed} vergleichbare Runden, bisher ${roundsThereAre(rounds)}.`,
  steps: (years, { total, up, down }) => {
    const start = `${during(years)} bei gleichen Fragen`;
    if (up === 0 && down === 0) return `${start} unverändert.`;
    if (down === 0) return `${start} ${inSteps(up)} von ${total} Schritten gestiegen, nie gesunken.`;
    if (up === 0) return `${start} ${inSteps(down)} von ${total} Schritten gesunken, nie gestiegen.`;
    return `${start} ${inSteps(up)} von ${total} Schritten gestiegen, ${inSteps(down)} gesunken.`;
  },
  line: (direction, size) =>
    ({
      up: `In dieser Zeit ist der Wert gestiegen (${size} im Jahr).`,
      down: `In dieser Zeit ist der Wert gesunken (${size} im Jahr).`,
      unclear: 'Der Wert hat sich bewegt; eine Richtung ist nicht zu erkennen.',
      unchanged: 'In dieser Zeit ist der Wert unverändert.',
    })[direction],
  onlyOtherQuestions: (direction) =>
    `Das liegt nur daran, welche Fragen gestellt und beantwortet wurden: Bei gleichen Fragen ${MOVED[direction]}.`,
  noLine: {
    too_few_rounds: (rounds) =>
      `Eine Trendlinie gibt es erst ab ${FEWEST_ROUNDS_OF_LINE} vergleichbaren Runden, bisher ${roundsThereAre(rounds)}.`,
    break_inside: () =>
      'Eine Trendlinie gibt es nicht, weil die Runden nicht alle miteinander vergleichbar sind.',
    same_date: () =>
      'Zum Verlauf lässt sich nichts sagen, weil zwei Runden dasselbe Datum haben und ihre Reihenfolge deshalb nicht feststeht.',
    one_question: () => 'Eine Trendlinie gibt es nicht, weil es dazu nur eine Frage gibt.',
    thin_round: () =>
      'Eine Trendlinie gibt es nicht, weil in einer der Runden weniger als die Hälfte der Fragen bewertet wurde.',
    coverage_unknown: () =>
      'Eine Trendlinie gibt es nicht, weil für eine der Runden nicht bekannt ist, wie viele Fragen sie hatte.',
    few_values: () =>
      `Eine Trendlinie gibt es nicht, weil weniger als ${FEWEST_VALUES_OF_LINE} verschiedene Werte vorliegen.`,
    short_span: () =>
      `Eine Trendlinie gibt es nicht, weil die Runden weniger als ${FEWEST_YEARS_OF_LINE} Jahre umfassen.`,
  },
  earlierRounds: (rounds) =>
    `Frühere Runden sind mit ${rounds === 1 ? 'dieser' : 'diesen'} nicht vergleichbar.`,
  latestOfOneDate:
    'Die letzten beiden Runden tragen dasselbe Datum; was besser oder schlechter wurde, lässt sich deshalb nicht sagen.',
  unchangedFor: (rounds) =>
    rounds === 1
      ? 'In der letzten Runde unverändert gegenüber der Runde davor.'
      : `In jeder der letzten ${rounds} Runden unverändert gegenüber der Runde davor.`,
  chained: 'verkettet (nur gleiche Fragen)',
};

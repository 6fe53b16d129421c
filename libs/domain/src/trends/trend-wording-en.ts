import type { Direction } from './direction.js';
import { FEWEST_ROUNDS_OF_LINE, FEWEST_VALUES_OF_LINE, FEWEST_YEARS_OF_LINE } from './trend-line.js';
import type { TrendWording, YearRange } from './trend-wording.js';

const MOVED: Readonly<Record<Direction, string>> = {
  up: 'it has risen',
  down: 'it has fallen',
  unclear: 'no direction can be made out',
  unchanged: 'it is unchanged',
};

const during = ({ from, to }: YearRange): string => (from === to ? `In ${from}` : `From ${from} to ${to}`);

const steps = (count: number, total: number): string => `in ${count === 1 ? 'one' : count} of ${total} steps`;

const roundsThereAre = (count: number): string =>
  count === 0 ? 'there is none' : count === 1 ? 'there is one' : `there are ${count}`;

/** The English wording of trends. */
export const TREND_WORDING_EN: TrendWording = {
  tooFewRounds: (rounds, needed) =>
    `It takes ${needed} comparable rounds to say how this develops; so far ${roundsThereAre(rounds)}.`,
  steps: (years, { total, up, down }) => {
    const start = `${during(years)}, on the same questions,`;
    if (up === 0 && down === 0) return `${start} unchanged.`;
    if (down === 0) return `${start} risen ${steps(up, total)}, never fallen.`;
    if (up === 0) return `${start} fallen ${steps(down, total)}, never risen.`;
    return `${start} risen ${steps(up, total)}, fallen in ${down === 1 ? 'one' : down}.`;
  },
  line: (direction, size) =>
    ({
      up: `In this time the value has risen (${size} a year).`,
      down: `In this time the value has fallen (${size} a year).`,
      unclear: 'The value has moved; no direction can be made out.',
      unchanged: 'In this time the value is unchanged.',
    })[direction],
  onlyOtherQuestions: (direction) =>
    `That is only due to which questions were asked and answered: on the same questions ${MOVED[direction]}.`,
  noLine: {
    too_few_rounds: (rounds) =>
      `A trend line takes at least ${FEWEST_ROUNDS_OF_LINE} comparable rounds; so far ${roundsThereAre(rounds)}.`,
    break_inside: () =>
      'There is no trend line because not all of the rounds can be compared with each other.',
    same_date: () =>
      'Nothing can be said about the development because two rounds have the same date, so that their order is not known.',
    one_question: () => 'There is no trend line because there is only one question on this.',
    thin_round: () =>
      'There is no trend line because in one of the rounds fewer than half of the questions were rated.',
    coverage_unknown: () =>
      'There is no trend line because for one of the rounds it is not known how many questions it had.',
    few_values: () =>
      `There is no trend line because there are fewer than ${FEWEST_VALUES_OF_LINE} different values.`,
    short_span: () =>
      `There is no trend line because the rounds span less than ${FEWEST_YEARS_OF_LINE} years.`,
  },
  earlierRounds: (rounds) => `Earlier rounds cannot be compared with ${rounds === 1 ? 'this one' : 'these'}.`,
  latestOfOneDate: 'The latest two rounds bear the same date, so what became better or worse cannot be said.',
  unchangedFor: (rounds) =>
    rounds === 1
      ? 'In the latest round unchanged against the round before.'
      : `In each of the latest ${rounds} rounds unchanged against the round before.`,
  chained: 'chained (same questions only)',
};

import type { Fraction } from '../kernel/fraction.js';
import { stageWords } from '../scoring/stage-words.js';
import { differenceWords, isBelowTold } from './figure-words.js';
import type { OtherCause } from './mean-verdict.js';
import { stageStep, type MeanWords } from './mean-wording.js';
import type { PairOrder } from './pair-order.js';
import type { AnsweredQuestions, ComparisonBasis } from './round-comparison.js';

const SAME: Readonly<Record<ComparisonBasis, string>> = {
  answers: 'on the same questions',
  symbols: 'on the same criteria (criterion level only)',
  mixed: 'on the same questions and criteria',
};

const CAUSES: Readonly<Record<OtherCause, (answered: AnsweredQuestions) => string>> = {
  coverage: (answered) => `${answered} questions were answered`,
  questionnaire: () => 'other questions were asked',
  entry: () => 'further criteria enter the value',
  exit: () => 'criteria leave the value',
  notComparable: () => 'criteria that cannot be compared were rated differently',
};

/** Two rounds of one date and two views of one round show a difference, no movement. */
const IN_TIME = { same: 'unchanged', up: 'has risen', down: 'has fallen' };
const SIDE_BY_SIDE = { same: 'unchanged', up: 'is higher', down: 'is lower' };

/** What follows "it": "is unchanged", "is practically unchanged (difference below 0.1)" or "has risen (difference 0.4)". */
function moved(value: Fraction, order: PairOrder): string {
  const { same, up, down } = order === 'rounds' ? IN_TIME : SIDE_BY_SIDE;
  if (value.sign() === 0) return `is ${same}`;
  const difference = `(difference ${differenceWords(value, 'en')})`;
  if (isBelowTold(value)) return `is practically ${same} ${difference}`;
  return `${value.sign() > 0 ? up : down} ${difference}`;
}

/** One English sentence on how a field's or the overall value changed. */
export function meanWordsEn(words: MeanWords): string {
  return `${finding(words)}${stage(words)}.`;
}

function finding({ verdict, basis, answered, order }: MeanWords): string {
  const same = SAME[basis];
  const isInTime = order === 'rounds';
  switch (verdict.kind) {
    case 'never_rated':
      return `Nothing is rated ${isInTime ? 'in either round' : 'on either side'}: nothing to compare with`;
    case 'no_value_before':
      return `Nothing is rated ${isInTime ? 'in the earlier round' : 'on the first side'}: nothing to compare with`;
    case 'no_value_after':
      return `Nothing is rated ${isInTime ? 'in the later round' : 'on the second side'}: nothing to compare with`;
    case 'raw_only':
      return `The value ${moved(verdict.raw, order)}; whether anything really ${isInTime ? 'changed' : 'differs'} cannot be said, because nothing is comparable`;
    case 'level':
      return verdict.raw.equals(verdict.likeForLike)
        ? `The value ${moved(verdict.raw, order)}, also ${same}`
        : `The value ${moved(verdict.raw, order)}; ${same} it ${moved(verdict.likeForLike, order)}`;
    case 'alike':
      return verdict.raw.equals(verdict.likeForLike)
        ? `The value ${moved(verdict.raw, order)} ${same}`
        : `The value ${moved(verdict.raw, order)}; ${same} it ${moved(verdict.likeForLike, order)} too`;
    case 'only_otherwise':
    case 'mainly_otherwise': {
      const causes = verdict.causes.map((cause) => CAUSES[cause](answered));
      const share = verdict.kind === 'only_otherwise' ? 'only' : 'mainly';
      const too = verdict.kind === 'mainly_otherwise' && !isBelowTold(verdict.likeForLike) ? ' too' : '';
      return `The value ${leaning(verdict.raw, share, isInTime)} because ${causes.join(' and because ')}; ${same} it ${moved(verdict.likeForLike, order)}${too}`;
    }
  }
}

function leaning(raw: Fraction, share: string, isInTime: boolean): string {
  if (isInTime) return `${raw.sign() > 0 ? 'rises' : 'falls'} ${share}`;
  return `is ${raw.sign() > 0 ? 'higher' : 'lower'} ${share}`;
}

function stage(words: MeanWords): string {
  const step = stageStep(words);
  if (step === null) return '';
  const [before, after] = [step.before, step.after].map((each) => stageWords(each, 'en'));
  const why = step.isClose ? ' because the value lies close to the limit' : '';
  return words.order === 'rounds'
    ? `; the stage changes from “${before}” to “${after}”${why}`
    : `; the stage is “${after}” instead of “${before}”${why}`;
}

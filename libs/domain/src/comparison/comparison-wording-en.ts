import { Fraction } from '../kernel/fraction.js';
import { glyphOfSymbol } from '../scoring/symbol.js';
import type { ComparisonWording, MeanWords } from './comparison-wording.js';
import { decimalWords, differenceWords, isBelowTold } from './figure-words.js';
import type { ComparisonBasis, CriterionChange } from './round-comparison.js';

const difference = (value: Fraction): string => `difference ${differenceWords(value, 'en')}`;

const likeForLike = ({ pieces }: CriterionChange): string =>
  pieces === null ? 'nothing to compare with' : difference(pieces.likeForLike);

const levels = (count: number): string => (count === 1 ? '1 level' : `${count} levels`);

const criteria = (count: number): string => (count === 1 ? 'one criterion' : `${count} criteria`);

const SAME: Readonly<Record<ComparisonBasis, string>> = {
  answers: 'on the same questions',
  symbols: 'on the same criteria (criterion level only)',
  mixed: 'on the same questions and criteria',
};

const isRise = (value: Fraction): boolean => value.compare(Fraction.ZERO) > 0;

/** What follows "it": "is unchanged", "is practically unchanged (difference below 0.1)" or "has risen (difference 0.4)". */
const moved = (value: Fraction): string => {
  if (value.equals(Fraction.ZERO)) return 'is unchanged';
  if (isBelowTold(value)) return `is practically unchanged (${difference(value)})`;
  return `has ${isRise(value) ? 'risen' : 'fallen'} (${difference(value)})`;
};

function mean({ verdict, basis, ratedQuestions }: MeanWords): string {
  const same = SAME[basis];
  switch (verdict.kind) {
    case 'never_rated':
      return 'Nothing is rated in either round: nothing to compare with.';
    case 'no_value_before':
      return 'Nothing is rated in the earlier round: nothing to compare with.';
    case 'no_value_after':
      return 'Nothing is rated in the later round: nothing to compare with.';
    case 'raw_only':
      return `The value ${moved(verdict.raw)}; whether anything really changed cannot be said, because nothing is comparable.`;
    case 'level':
      return verdict.raw.equals(verdict.likeForLike)
        ? `The value ${moved(verdict.raw)}, also ${same}.`
        : `The value ${moved(verdict.raw)}; ${same} it ${moved(verdict.likeForLike)}.`;
    case 'alike':
      return verdict.raw.equals(verdict.likeForLike)
        ? `The value ${moved(verdict.raw)} ${same}.`
        : `The value ${moved(verdict.raw)}; ${same} it ${moved(verdict.likeForLike)} too.`;
    case 'only_otherwise':
    case 'mainly_otherwise': {
      const causes = verdict.causes.map((cause) => COMPARISON_WORDING_EN.causes[cause](ratedQuestions));
      const share = verdict.kind === 'only_otherwise' ? 'only' : 'mainly';
      return `The value ${isRise(verdict.raw) ? 'rises' : 'falls'} ${share} because ${causes.join(' and because ')}; ${same} it ${moved(verdict.likeForLike)}.`;
    }
  }
}

/** The English wording of everything a comparison finds. */
export const COMPARISON_WORDING_EN: ComparisonWording = {
  noPartner: 'nothing to compare with',
  unchanged: 'unchanged',
  quoted: (title) => `“${title}”`,
  listed: (titles) => [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter(Boolean).join(' and '),
  labels: {
    levels_higher: (count) => `${levels(count)} higher (criterion level only)`,
    levels_lower: (count) => `${levels(count)} lower (criterion level only)`,
    same_level: () => 'same level (criterion level only)',
    not_rated: () => 'not rated',
    newly_rated: () => 'newly rated',
    no_longer_rated: () => 'no longer rated',
    not_comparable: () => 'not comparable',
    improved: () => 'improved',
    worsened: () => 'worsened',
    slightly_risen: () => 'slightly risen',
    slightly_fallen: () => 'slightly fallen',
    unchanged: () => 'unchanged',
  },
  classes: {
    levels_higher: ({ title, change }) =>
      `${title} stands ${levels(change.levels ?? 0)} higher (criterion level only).`,
    levels_lower: ({ title, change }) =>
      `${title} stands ${levels(change.levels ?? 0)} lower (criterion level only).`,
    same_level: ({ title }) => `${title} stands at the same level (criterion level only).`,
    not_rated: ({ title }) => `${title} is not rated in either round: nothing to compare with.`,
    newly_rated: ({ title }) => `${title} is newly rated: nothing to compare with.`,
    no_longer_rated: ({ title }) => `${title} is no longer rated: nothing to compare with.`,
    not_comparable: ({ title, change }) =>
      change.flags.includes('b')
        ? `${title} is not comparable because other questions were asked.`
        : `${title} is not comparable because other questions were answered.`,
    improved: ({ title, change }) => `${title} has improved on the same questions (${likeForLike(change)}).`,
    worsened: ({ title, change }) => `${title} has worsened on the same questions (${likeForLike(change)}).`,
    slightly_risen: ({ title, change }) =>
      `${title} has risen slightly on the same questions (${likeForLike(change)}).`,
    slightly_fallen: ({ title, change }) =>
      `${title} has fallen slightly on the same questions (${likeForLike(change)}).`,
    unchanged: ({ title }) => `${title} is unchanged on the same questions.`,
  },
  notes: {
    symbol_changed: ({ before, after }) =>
      `The symbol changes from ${glyphOfSymbol(before.symbol)} to ${glyphOfSymbol(after.symbol)}.`,
    only_through_coverage: () => 'The symbol changes only because other questions were answered.',
    other_departments: () => 'Other departments answered.',
  },
  flags: {
    b: 'The series breaks here: the criterion or its questions changed too much.',
    d: 'The criterion or one of its questions is put slightly differently.',
    u: 'The evidence is thin: many questions are not answered in both rounds.',
  },
  causes: {
    coverage: ({ before, after }) => {
      if (before === null || after === null || before === after) return 'other questions were answered';
      return after > before ? 'more questions were answered' : 'fewer questions were answered';
    },
    questionnaire: () => 'other questions were asked',
    entry: () => 'further criteria enter the value',
    exit: () => 'criteria leave the value',
    notComparable: () => 'criteria that cannot be compared were rated differently',
  },
  mean,
  worsening: ({ worsened, slightlyFallen, unknown }) => {
    if (worsened > 0)
      return `${worsened === 1 ? 'One criterion has' : `${worsened} criteria have`} worsened.`;
    if (unknown > 0) {
      return `Whether anything worsened cannot be said in full: for ${criteria(unknown)} there is nothing to compare.`;
    }
    if (slightlyFallen === 0) return 'No criterion has worsened.';
    return `No criterion has worsened, ${slightlyFallen === 1 ? 'one has' : `${slightlyFallen} have`} fallen slightly.`;
  },
  limits: {
    one_round: 'There is only one round so far; you can compare as soon as a second one is closed.',
    same_date:
      'Both rounds have the same date; the comparison shows differences but no development over time.',
    nothing_rated: 'In at least one of the rounds nothing is rated: nothing to compare with.',
    not_linked:
      'The two versions of the catalogue are not linked with each other; all that can be said is how the overall value differs.',
    nothing_comparable:
      'The two rounds have no question in common that is rated in both; all that can be said is how the values differ.',
    symbols_only:
      'At least one of the rounds was taken over from a report; therefore only the symbols of the criteria are compared.',
  },
  lists: {
    added: (titles) => `New in the later round's catalogue: ${titles}.`,
    removed: (titles) => `Only in the earlier round's catalogue: ${titles}.`,
  },
  regrouped: {
    split: (before, after) =>
      `${before} was split into ${after}; whether it improved or worsened cannot be said.`,
    merged: (before, after) =>
      `${before} were merged into ${after}; whether they improved or worsened cannot be said.`,
  },
  noise: ({ rate, down, up, isWithin }) =>
    `At an assumed answer noise of ${rate} a difference stays within these limits in 95 of 100 cases without any real change: downwards ${down}, upwards ${up}; this one lies ${isWithin ? 'inside' : 'outside'}.`,
  flips: (changed, flips, rate) =>
    `${changed === 1 ? 'One symbol has' : `${changed === 0 ? 'No' : changed} symbols have`} changed; at an assumed answer noise of ${rate}, without any real change ${decimalWords(flips.expected, 'en')} change on average and in 95 of 100 cases at most ${flips.limit}.`,
};

import type { Fraction } from '../kernel/fraction.js';
import { glyphOfSymbol } from '../scoring/symbol.js';
import type { ComparisonWording } from './comparison-wording.js';
import { differenceWords } from './figure-words.js';
import type { CriterionChange } from './round-comparison.js';

const difference = (value: Fraction): string => `difference ${differenceWords(value, 'en')}`;

const likeForLike = ({ pieces }: CriterionChange): string =>
  pieces === null ? 'nothing to compare with' : difference(pieces.likeForLike);

const asksOthers = (pieces: CriterionChange['pieces']): boolean =>
  pieces !== null && pieces.questionnaire.sign() !== 0;

const levels = (count: number): string => (count === 1 ? '1 level' : `${count} levels`);

/** The English wording of everything a comparison finds. */
export const COMPARISON_WORDING_EN: ComparisonWording = {
  noPartner: 'nothing to compare with',
  unchanged: 'unchanged',
  difference,
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
  sideBySide: {
    labels: {
      newly_rated: 'rated on the second side only',
      no_longer_rated: 'rated on the first side only',
      improved: 'rated higher',
      worsened: 'rated lower',
      slightly_risen: 'rated slightly higher',
      slightly_fallen: 'rated slightly lower',
    },
    did: {
      not_rated: 'is rated on neither side: nothing to compare with',
      newly_rated: 'is rated on the second side only: nothing to compare with',
      no_longer_rated: 'is rated on the first side only: nothing to compare with',
      improved: 'is rated higher on the same questions',
      worsened: 'is rated lower on the same questions',
      slightly_risen: 'is rated slightly higher on the same questions',
      slightly_fallen: 'is rated slightly lower on the same questions',
    },
  },
  notes: {
    symbol_changed: ({ before, after }) =>
      `The symbol changes from ${glyphOfSymbol(before.symbol)} to ${glyphOfSymbol(after.symbol)}.`,
    only_through_coverage: ({ pieces }) =>
      `The symbol changes only because other questions were ${asksOthers(pieces) ? 'asked and ' : ''}answered.`,
    only_through_questionnaire: () => 'The symbol changes only because other questions were asked.',
    other_departments: () => 'Other departments answered.',
  },
  flags: {
    b: 'The series breaks here: the criterion or its questions changed too much.',
    d: 'The criterion or one of its questions is put slightly differently.',
    u: 'The evidence is thin: many questions are not answered in both rounds.',
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
    rearranged: (before, after) =>
      `${before} was split and merged again in between${before === after ? '' : ` into ${after}`}; whether it improved or worsened cannot be said.`,
  },
  noise: ({ rate, lower, upper, place }) =>
    `At an assumed answer noise of ${rate} the difference on the same questions lies between ${lower} and ${upper} in 95 of 100 cases without any real change; here it lies ${{ inside: 'inside', just_outside: 'just outside', outside: 'outside' }[place]}.`,
  limitWords: { none: 'no change', above: 'just above 0', below: 'just below 0' },
  flips: ({ changed, rate, expected, limit, unknown }) =>
    `${changed === 1 ? 'One symbol has' : `${changed === 0 ? 'No' : changed} symbols have`} changed; at an assumed answer noise of ${rate}, without any real change ${expected} change on average and in 95 of 100 cases at most ${limit}${unknown === 0 ? '' : ` (without ${unknown === 1 ? 'one criterion' : `${unknown} criteria`} whose answers are missing)`}.`,
};

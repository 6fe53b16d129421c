import type { CriterionScore, Fraction } from '@selbstcheck/domain';
import { column, oneOf, sparseColumn, type Datatype, type ResultColumn } from './result-column.js';

const COUNT: Datatype = { base: 'integer', minimum: 0 };
const FRACTION: Datatype = { base: 'string', format: '[0-9]+(/[0-9]+)?' };

/** What a row says of the criterion's result. */
export const SCORE_COLUMNS: readonly ResultColumn[] = [
  sparseColumn(
    'symbol',
    ['Symbol', '0 is ✘, 1 is (✘), 2 is (✓), 3 is ✓; empty is –, see missing.'],
    { base: 'integer', minimum: 0, maximum: 3 },
    ({ score }) => score.symbol,
  ),
  sparseColumn(
    'missing',
    ['Why there is no symbol', 'Empty where there is one.'],
    oneOf('not_assessable', 'not_answered', 'unreadable'),
    ({ score }) => score.missing,
  ),
  ...figure(
    'value',
    [
      'Value',
      'Mean of the rated questions, 0 to 3; of a symbol taken over, the symbol. Empty where nothing is rated.',
    ],
    3,
    ({ value }) => value,
  ),
  sparseColumn(
    'asked',
    ['Questions asked', 'Empty where it is not known.'],
    COUNT,
    ({ score }) => score.asked,
  ),
  sparseColumn(
    'rated',
    ['Questions rated', 'Those answered with more than –. Empty where it is not known.'],
    COUNT,
    ({ score }) => score.rated,
  ),
  ...figure(
    'coverage',
    ['Coverage', 'Rated questions per question asked, 0 to 1. Empty where it is not known.'],
    1,
    ({ coverage }) => coverage,
  ),
  ...figure(
    'lower',
    ['Lower bound', 'The value if all missing answers were "no". Empty where it is not known.'],
    3,
    ({ bounds }) => bounds?.lower,
  ),
  ...figure(
    'upper',
    ['Upper bound', 'The value if all missing answers were "yes". Empty where it is not known.'],
    3,
    ({ bounds }) => bounds?.upper,
  ),
  column(
    'evidence',
    [
      'Evidence',
      'By coverage: from 2/3 solid, from 1/2 limited, above 0 thin, else none; unknown for a symbol taken over.',
    ],
    oneOf('solid', 'limited', 'thin', 'none', 'unknown'),
    ({ score }) => score.evidence,
  ),
  column(
    'basis',
    ['Basis', 'answers: computed from answers; recorded: a symbol taken over, without answers behind it.'],
    oneOf('answers', 'recorded'),
    ({ score }) => score.basis,
  ),
  column(
    'model',
    ['Scoring model', 'The rules that the result was computed by.'],
    'string',
    ({ scored }) => scored.score.model,
  ),
];

/** An exact figure as text, and beside it the nearest number of floating point. */
function figure(
  name: string,
  [title, description]: readonly [title: string, description: string],
  maximum: number,
  of: (score: CriterionScore) => Fraction | null | undefined,
): readonly ResultColumn[] {
  return [
    sparseColumn(
      name,
      [`${title}, exact`, `${description} An exact fraction such as 7/4.`],
      FRACTION,
      ({ score }) => of(score)?.toString() ?? null,
    ),
    sparseColumn(
      `${name}_decimal`,
      [title, `${description} The nearest number of floating point.`],
      { base: 'double', minimum: 0, maximum },
      ({ score }) => of(score)?.toNumber() ?? null,
    ),
  ];
}

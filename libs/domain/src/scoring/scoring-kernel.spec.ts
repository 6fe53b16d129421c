import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CatalogueVersion } from '../catalogue/catalogue.js';
import { ANSWERS, type Answer } from './answer.js';
import { catalogueOf } from './catalogue-of-shape.spec-support.js';
import { packAnswers, unpackAnswers } from './packed-answers.js';
import { scoreRound } from './score-round.js';
import { compileScoringKernel, NO_SYMBOL } from './scoring-kernel.js';
import { WK_2020 } from './scoring-model.js';

/** Questions per criterion, per field. */
const shapes = fc.array(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 10 }), {
  minLength: 1,
  maxLength: 7,
});

describe('the scoring kernel for packed rounds', () => {
  it('agrees with the scoring of single rounds in every symbol, stage and bound', () => {
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.constantFrom(...ANSWERS)), (shape, stream) => {
        const catalogue = catalogueOf(shape);
        const rounds = [drawAnswers(catalogue, stream), drawAnswers(catalogue, stream)];
        const vectors = Uint8Array.from(rounds.flatMap((answers) => [...packAnswers(catalogue, answers)]));
        const kernel = compileScoringKernel(shape, WK_2020)(vectors, rounds.length);
        const singles = rounds.map((answers) =>
          scoreRound(catalogue, { answers, recorded: new Map() }, WK_2020),
        );

        const criteria = singles.flatMap((single) => single.fields.flatMap((field) => field.criterionScores));
        expect([...kernel.symbols]).toEqual(criteria.map((criterion) => criterion.symbol ?? NO_SYMBOL));
        expect([...kernel.sums]).toEqual(criteria.map((criterion) => criterion.sum));
        expect([...kernel.rated]).toEqual(criteria.map((criterion) => criterion.rated));
        const fields = singles.flatMap((single) => single.fields);
        expect([...kernel.fieldStages]).toEqual(fields.map((field) => field.stage ?? 0));
        expect([...kernel.fieldLowest]).toEqual(fields.map((field) => field.range?.lowest));
        expect([...kernel.fieldHighest]).toEqual(fields.map((field) => field.range?.highest));
        expect([...kernel.overallStages]).toEqual(singles.map((single) => single.overall.stage ?? 0));
        expect([...kernel.overallLowest]).toEqual(singles.map((single) => single.overall.range?.lowest));
        expect([...kernel.overallHighest]).toEqual(singles.map((single) => single.overall.range?.highest));
      }),
    );
  });

  it('puts the exact mean 5/2 of 8/3, 6/2 and 11/6 into stage 4', () => {
    const vector = Uint8Array.from([2, 3, 3, 3, 3, 2, 2, 2, 2, 2, 1]);
    expect(compileScoringKernel([[3, 2, 6]], WK_2020)(vector, 1).fieldStages[0]).toBe(4);
  });

  it('refuses a byte that is no answer, a wrong length and a shape it cannot keep exact', () => {
    const kernel = compileScoringKernel([[2]], WK_2020);
    expect(() => kernel(Uint8Array.from([3, 6]), 1)).toThrow(RangeError);
    expect(() => kernel(Uint8Array.from([3]), 1)).toThrow(RangeError);
    expect(() => compileScoringKernel([[0]], WK_2020)).toThrow(RangeError);
    expect(() => compileScoringKernel([[40], Array<number>(40).fill(3)], WK_2020)).toThrow(RangeError);
  });
});

describe('packed answers', () => {
  it('come back as they were packed', () => {
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.constantFrom(...ANSWERS)), (shape, stream) => {
        const catalogue = catalogueOf(shape);
        const answers = drawAnswers(catalogue, stream);
        expect(unpackAnswers(catalogue, packAnswers(catalogue, answers))).toEqual(answers);
      }),
    );
  });

  it('keep the bytes they have in stored vectors: 0 to 3 for the level, 4 for –, 5 for no answer', () => {
    const catalogue = catalogueOf([[6]]);
    const stored = Uint8Array.from([0, 1, 2, 3, 4, 5]);
    expect([...unpackAnswers(catalogue, stored).values()]).toEqual([
      'no',
      'rather_no',
      'rather_yes',
      'yes',
      'not_assessable',
      'not_answered',
    ]);
  });

  it('refuse a vector of another catalogue or with a foreign byte', () => {
    const catalogue = catalogueOf([[2]]);
    expect(() => unpackAnswers(catalogue, Uint8Array.from([1]))).toThrow(RangeError);
    expect(() => unpackAnswers(catalogue, Uint8Array.from([1, 9]))).toThrow(RangeError);
  });
});

function drawAnswers(catalogue: CatalogueVersion, stream: Iterator<Answer>): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const field of catalogue.fields) {
    for (const criterion of field.criteria) {
      for (const question of criterion.questions) answers.set(question.id, stream.next().value as Answer);
    }
  }
  return answers;
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CatalogueVersion } from '../catalogue/catalogue.js';
import { ANSWERS, type Answer } from './answer.js';
import { catalogueOf } from './catalogue-of-shape.spec-support.js';
import { modelWith } from './model-parameters.js';
import { packAnswers } from './packed-answers.js';
import { compilePackedRescoring, packScore, stageDifferences } from './packed-score.js';
import { scoreRound } from './score-round.js';
import { WK_2020, type ScoringModel } from './scoring-model.js';

const STRICT = modelWith('streng@1', {
  cutOffs: ['4/5', '9/5', '14/5'],
  evidence: WK_2020.evidence,
  answerNoise: WK_2020.answerNoise,
});

/** Questions per criterion, per field. */
const shapes = fc.array(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 10 }), {
  minLength: 1,
  maxLength: 7,
});

function answersOf(catalogue: CatalogueVersion, stream: Iterator<Answer>): ReadonlyMap<string, Answer> {
  const questions = catalogue.fields.flatMap(({ criteria }) => criteria.flatMap((each) => each.questions));
  return new Map(questions.map(({ id }) => [id, stream.next().value as Answer]));
}

const scored = (catalogue: CatalogueVersion, answers: ReadonlyMap<string, Answer>, model: ScoringModel) =>
  scoreRound(catalogue, { answers, recorded: new Map() }, model);

describe('packed scores', () => {
  it('are the same, with the stages that differ, whether many rounds are scored at once or each by itself', () => {
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.constantFrom(...ANSWERS)), (shape, stream) => {
        const catalogue = catalogueOf(shape);
        const rounds = [0, 1, 2].map(() => answersOf(catalogue, stream));
        const vectors = Uint8Array.from(rounds.flatMap((answers) => [...packAnswers(catalogue, answers)]));
        for (const [before, after] of [[WK_2020, STRICT] as const, [STRICT, WK_2020] as const]) {
          const singly = rounds.map((answers) => {
            const later = scored(catalogue, answers, after);
            const stages = stageDifferences(scored(catalogue, answers, before), later);
            return { bytes: packScore(later), stages };
          });
          expect(compilePackedRescoring(catalogue, before, after)?.(vectors, rounds.length)).toEqual(singly);
        }
      }),
    );
  });

  it('name the field whose stage differs, and the whole', () => {
    const catalogue = catalogueOf([[2], [2]]);
    const answers = new Map<string, Answer>([
      ['0.0.0', 'yes'],
      ['0.0.1', 'rather_yes'],
      ['1.0.0', 'rather_no'],
      ['1.0.1', 'rather_no'],
    ]);
    const [before, after] = [WK_2020, STRICT].map((model) => scored(catalogue, answers, model));
    expect(stageDifferences(before!, after!)).toEqual([
      { fieldId: 'f0', before: 4, after: 3 },
      { fieldId: null, before: 3, after: 2 },
    ]);
    expect([...packScore(after!)]).toEqual([3, 1, 3, 2, 3, 2, 3, 2, 2, 2, 2]);
    expect(stageDifferences(before!, before!)).toEqual([]);
  });

  it('have no mass form where a version does not have every question, or is too uneven', () => {
    const compiled = (catalogue: CatalogueVersion) => compilePackedRescoring(catalogue, WK_2020, STRICT);
    expect(compiled(catalogueOf([[2]], 1))).toBeNull();
    expect(compiled(catalogueOf([[0]]))).toBeNull();
    expect(compiled(catalogueOf([[40], Array<number>(40).fill(3)]))).toBeNull();
  });
});

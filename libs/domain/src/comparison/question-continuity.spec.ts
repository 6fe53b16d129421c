import { describe, expect, it } from '@jest/globals';
import type { CatalogueMapping } from '../catalogue/catalogue.js';
import {
  compare,
  check,
  mappingBetween,
  scored,
  type Check,
  type ShortLink,
} from './comparison-world.spec-support.js';
import { groundsOf } from './grounds.js';
import { questionContinuity, type QuestionContinuity } from './question-continuity.js';
import { sameQuestions, type SameQuestions } from './same-questions.js';

function continuity(
  before: Check,
  after: Check,
  mappings: readonly CatalogueMapping[],
): QuestionContinuity | null {
  const ground = groundsOf(mappings)(before, after);
  return questionContinuity(ground, before.catalogue, after.catalogue);
}

const A = check('A', [['2222', '333']]);
const B = check('B', [['2222', '3333']]);
const linked = (...questions: ShortLink[]) => [mappingBetween(A.catalogue, B.catalogue, [], questions)];

describe('how the questions of a later version continue', () => {
  it('counts each of them once, and those that ended', () => {
    const mappings = linked(
      ['reworded_minor', 'A1.1.1', 'B1.1.1'],
      ['reworded_major', 'A1.1.2', 'B1.1.2'],
      ['moved', 'A1.1.3', 'B1.2.3'],
      ['removed', 'A1.2.3', ''],
    );
    expect(continuity(A, B, mappings)).toEqual({
      same: 4,
      reworded: 1,
      notComparable: 1,
      added: 2,
      removed: 1,
    });
  });

  it('counts a question that was split among the reworded ones, as often as it is asked now', () => {
    expect(continuity(A, B, linked(['split', 'A1.1.1', 'B1.1.1 B1.2.4']))).toEqual({
      same: 6,
      reworded: 2,
      notComparable: 0,
      added: 0,
      removed: 0,
    });
  });

  it('says that everything is the same within one version', () => {
    expect(continuity(A, A, [])).toMatchObject({ same: 7, added: 0, removed: 0 });
  });

  it('is not known where nothing links the versions, or nobody knows their questions', () => {
    expect(continuity(A, B, [])).toBeNull();
    const codes = [check('A', [['22']], false), check('B', [['22']], false)] as const;
    const criteriaOnly = mappingBetween(codes[0].catalogue, codes[1].catalogue);
    const links = criteriaOnly.links.filter(({ level }) => level === 'criterion');
    expect(continuity(...codes, [{ ...criteriaOnly, links }])).toBeNull();
  });
});

describe('what a like-for-like change rests on', () => {
  const told = (before: Check, after: Check): SameQuestions | null => {
    const [pair] = groundsOf([])(before, after).pairs;
    const [change] = compare(before, after).criteria;
    return pair && change ? sameQuestions(pair, change, scored(before), scored(after)) : null;
  };

  it('counts the questions that are rated on both sides, of all that are asked', () => {
    expect(told(check('A', [['23-']]), check('A', [['2.3']]))).toEqual({ usable: 1, asked: 3 });
  });

  it('counts none where only symbols are compared', () => {
    expect(told(check('A', [['=2']]), check('A', [['=3']]))).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { questionsOf, type CatalogueMapping } from '../catalogue/catalogue.js';
import { check, mappingBetween, type Check } from '../comparison/comparison-world.spec-support.js';
import { composeMappings } from '../comparison/compose-mappings.js';
import { isComparableKind } from '../comparison/composed-mapping.js';
import { diceOf, randomWorld } from '../comparison/random-world.spec-support.js';
import { questionHoldings, type Assignment } from './assignments.js';
import { assignmentOf, linesOf, shortHoldings } from './rounds-world.spec-support.js';
import { suggestAssignments } from './suggest-assignments.js';

const A = check('A', [['22', '3'], ['1']]);

function suggested(
  before: Check,
  after: Check,
  mappings: readonly CatalogueMapping[],
  texts: readonly string[],
) {
  const mapping = composeMappings(before.catalogue, after.catalogue, mappings);
  const last = { catalogue: before.catalogue, assignments: texts.map(assignmentOf) };
  return suggestAssignments(last, after.catalogue, mapping);
}

describe('a suggestion for the same version', () => {
  it('says who held what last time, in as few assignments as possible', () => {
    const texts = ['question A1.1.1 Kultur', 'question A1.1.2 Kultur', 'criterion A1.2 Soziales'];
    expect(linesOf(suggested(A, A, [], texts))).toEqual(['criterion A1.1 Kultur', 'criterion A1.2 Soziales']);
    expect(linesOf(suggested(A, A, [], ['criterion A1.1 Kultur', 'question A1.2.1 Kultur']))).toEqual([
      'field A1 Kultur',
    ]);
  });

  it('keeps several departments on one question, and nobody on another', () => {
    const texts = ['question A1.1.1 Kultur', 'question A1.1.1 Bildung'];
    expect(linesOf(suggested(A, A, [], texts))).toEqual([
      'question A1.1.1 Bildung',
      'question A1.1.1 Kultur',
    ]);
  });
});

describe('a suggestion for a new version', () => {
  const B = check('B', [['222', '33'], ['11']]);

  it('gives nobody a new or greatly reworded question, also where its whole field was held', () => {
    const mapping = mappingBetween(A.catalogue, B.catalogue, [], [['reworded_major', 'A2.1.1', 'B2.1.1']]);
    const lines = linesOf(suggested(A, B, [mapping], ['field A1 Soziales', 'field A2 Kultur']));
    expect(lines).toEqual([
      'question B1.1.1 Soziales',
      'question B1.1.2 Soziales',
      'question B1.2.1 Soziales',
    ]);
  });

  it('follows questions that moved, were reworded a little, split or merged', () => {
    const mapping = mappingBetween(
      A.catalogue,
      B.catalogue,
      [],
      [
        ['merged', 'A1.1.1 A1.1.2', 'B1.1.1'],
        ['split', 'A1.2.1', 'B1.2.1 B1.2.2'],
        ['moved', 'A2.1.1', 'B1.1.2'],
      ],
    );
    const texts = [
      'question A1.1.1 Kultur',
      'question A1.1.2 Bildung',
      'field A1 Soziales',
      'field A2 Personal',
    ];
    expect(linesOf(suggested(A, B, [mapping], texts))).toEqual([
      'question B1.1.1 Bildung',
      'question B1.1.1 Kultur',
      'question B1.1.2 Personal',
      'criterion B1.2 Soziales',
    ]);
  });

  it('follows whole criteria where questions are known by code alone and only criteria are linked', () => {
    const [before, after] = [check('A', [['22', '33']], false), check('B', [['222', '33']], false)];
    const all = mappingBetween(before.catalogue, after.catalogue);
    const mapping = { ...all, links: all.links.filter(({ level }) => level === 'criterion') };
    const texts = ['field A1 Soziales', 'question A1.2.1 Kultur'];
    expect(linesOf(suggested(before, after, [mapping], texts))).toEqual(['criterion B1.1 Soziales']);
  });

  it('gives nobody the new questions of a criterion that had none left', () => {
    const [before, after] = [check('A', [['', '2']]), check('B', [['3', '2']])];
    const mapping = mappingBetween(before.catalogue, after.catalogue);
    expect(linesOf(suggested(before, after, [mapping], ['criterion A1.1 Kultur']))).toEqual([]);
    const codes = [check('A', [['', '2']], false), check('B', [['3', '2']], false)] as const;
    const criteria = mapping.links.filter(({ level }) => level === 'criterion');
    const texts = ['criterion A1.1 Kultur'];
    expect(linesOf(suggested(...codes, [{ ...mapping, links: criteria }], texts))).toEqual([]);
  });

  it('says nothing where no mapping leads to the version', () => {
    expect(suggested(A, B, [], ['field A1 Soziales'])).toEqual([]);
  });
});

describe('every suggestion', () => {
  const departments = ['Bildung', 'Kultur', 'Soziales'];
  const assignmentsFor = ({ catalogue }: Check, seed: number): readonly Assignment[] => {
    const dice = diceOf(seed);
    const parts = catalogue.fields.flatMap((field) => [
      ['field', field.id],
      ...field.criteria.flatMap((criterion) => [
        ['criterion', criterion.id],
        ...criterion.questions.map(({ id }) => ['question', id]),
      ]),
    ]);
    return parts
      .filter(() => dice(3) === 0)
      .map(([level, id]) => assignmentOf(`${level} ${id} ${departments[dice(3)]}`));
  };

  it('gives each question exactly those who held what it continues', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 2 }), (seed, generations) => {
        const { before, after, mappings } = randomWorld(seed, generations, 0);
        const mapping = composeMappings(before.catalogue, after.catalogue, mappings);
        const assignments = assignmentsFor(before, seed);
        const held = new Map(
          questionHoldings(before.catalogue, assignments).map((each) => [each.questionId, each.departments]),
        );
        const wanted = questionsOf(after.catalogue).map(({ id }) => {
          const link = mapping.links.find(({ level, to }) => level === 'question' && to.includes(id));
          const from = link && isComparableKind(link.kind) ? link.from : [];
          return [...new Set(from.flatMap((earlier) => held.get(earlier) ?? []))].sort();
        });
        const last = { catalogue: before.catalogue, assignments };
        const next = suggestAssignments(last, after.catalogue, mapping);
        expect(questionHoldings(after.catalogue, next).map(({ departments: own }) => own)).toEqual(wanted);
        const again = suggestAssignments(
          { catalogue: after.catalogue, assignments: next },
          after.catalogue,
          composeMappings(after.catalogue, after.catalogue, []),
        );
        expect(linesOf(again)).toEqual(linesOf(next));
      }),
    );
  });

  it('changes nobody in the same version', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { before } = randomWorld(seed, 0, 0);
        const assignments = assignmentsFor(before, seed);
        const mapping = composeMappings(before.catalogue, before.catalogue, []);
        const next = suggestAssignments(
          { catalogue: before.catalogue, assignments },
          before.catalogue,
          mapping,
        );
        const holders = (own: readonly Assignment[]) =>
          shortHoldings(questionHoldings(before.catalogue, own)).map((line) =>
            line.replace(/ (field|criterion|question) /, ' '),
          );
        expect(holders(next)).toEqual(holders(assignments));
      }),
    );
  });
});

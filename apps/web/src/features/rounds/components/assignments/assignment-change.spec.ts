import { describe, expect, it } from '@jest/globals';
import type { AssignmentView } from '@selbstcheck/contracts';
import fc from 'fast-check';
import { changeFor } from './assignment-change.js';
import { QUESTIONS, viewOf } from './assignments.spec-support.js';
import { holdersOf, wishFor, withWish, type Holders } from './holders.js';

const DEPARTMENTS = ['Bau', 'Jugend', 'Soziales'];
const PARTS = [
  ...['f1', 'f2'].map((partId) => ({ level: 'field' as const, partId })),
  ...['c1', 'c2', 'c3'].map((partId) => ({ level: 'criterion' as const, partId })),
  ...QUESTIONS.map((partId) => ({ level: 'question' as const, partId })),
];
const assignment = fc
  .record({ part: fc.constantFrom(...PARTS), department: fc.constantFrom(...DEPARTMENTS) })
  .map(({ part, department }): AssignmentView => ({ ...part, department }));
const assignments = fc.uniqueArray(assignment, { selector: (each) => JSON.stringify(each) });

/** What the server holds after a change. */
function stored(before: readonly AssignmentView[], { add, remove }: ReturnType<typeof changeFor>) {
  const keyOf = (each: AssignmentView) => JSON.stringify([each.level, each.partId, each.department]);
  const removed = new Set(remove.map(keyOf));
  return [...before.filter((each) => !removed.has(keyOf(each))), ...add];
}

function sorted(holders: Holders) {
  return [...holders].map(([id, departments]) => [id, [...departments].sort()]);
}

describe('what is sent when somebody gives or takes', () => {
  it('makes exactly the holders that were wished, whatever was assigned on whatever level before', () => {
    fc.assert(
      fc.property(
        assignments,
        fc.subarray(QUESTIONS, { minLength: 1 }),
        fc.constantFrom(...DEPARTMENTS, 'Neu'),
        fc.boolean(),
        (before, questionIds, department, held) => {
          const view = viewOf(before);
          const wished = withWish(holdersOf(view), wishFor(questionIds, department, held));
          const after = viewOf(stored(before, changeFor(view, wished)));
          expect(sorted(holdersOf(after))).toEqual(sorted(wished));
        },
      ),
    );
  });

  it('never takes away and adds the same, and nothing where nothing changes', () => {
    fc.assert(
      fc.property(assignments, (before) => {
        const view = viewOf(before);
        expect(changeFor(view, holdersOf(view))).toEqual({ add: [], remove: [] });
      }),
    );
  });

  it('says a whole field in one assignment', () => {
    const view = viewOf([]);
    const wished = withWish(holdersOf(view), wishFor(['c1.1', 'c1.2', 'c2.1'], 'Bau', true));
    expect(changeFor(view, wished)).toEqual({
      add: [{ level: 'field', partId: 'f1', department: 'Bau' }],
      remove: [],
    });
  });

  it('splits a field where a second department joins in for one question, and nobody loses anything', () => {
    const view = viewOf([{ level: 'field', partId: 'f1', department: 'Bau' }]);
    const wished = withWish(holdersOf(view), wishFor(['c1.2'], 'Jugend', true));
    expect(changeFor(view, wished)).toEqual({
      add: [
        { level: 'question', partId: 'c1.1', department: 'Bau' },
        { level: 'question', partId: 'c1.2', department: 'Bau' },
        { level: 'question', partId: 'c1.2', department: 'Jugend' },
        { level: 'criterion', partId: 'c2', department: 'Bau' },
      ],
      remove: [{ level: 'field', partId: 'f1', department: 'Bau' }],
    });
  });

  it('leaves fields alone that it is not about', () => {
    const before: AssignmentView[] = [
      { level: 'question', partId: 'c3.1', department: 'Bau' },
      { level: 'criterion', partId: 'c3', department: 'Bau' },
    ];
    const view = viewOf(before);
    const { remove } = changeFor(view, withWish(holdersOf(view), wishFor(['c1.1'], 'Bau', true)));
    expect(remove).toEqual([]);
  });
});

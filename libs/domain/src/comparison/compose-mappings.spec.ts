import { describe, expect, it } from '@jest/globals';
import { comparisonGround } from './comparison-ground.js';
import { check, compare, mappingBetween, type ShortLink } from './comparison-world.spec-support.js';
import { composeMappings } from './compose-mappings.js';
import { mappingsAmong } from './mapping-ways.js';

const A = check('A', [['22', '22', '22']]).catalogue;
const B = check('B', [['22', '22', '22']]).catalogue;
const C = check('C', [['22', '22', '22']]).catalogue;

function criteria(first: readonly ShortLink[], second: readonly ShortLink[]) {
  const { links } = composeMappings(A, C, [mappingBetween(A, B, first), mappingBetween(B, C, second)]);
  return links
    .filter((link) => link.level === 'criterion')
    .map(({ kind, from, to }) => `${from.join(' ')} ${kind} ${to.join(' ')}`.trim());
}

describe('links composed over several catalogue versions', () => {
  it.each([
    ['same', 'same', 'same'],
    ['same', 'reworded_minor', 'reworded_minor'],
    ['reworded_minor', 'moved', 'reworded_minor'],
    ['moved', 'same', 'moved'],
    ['reworded_major', 'same', 'reworded_major'],
    ['moved', 'reworded_major', 'reworded_major'],
  ] as const)('%s, then %s is %s: the weakest link decides', (first, second, weakest) => {
    expect(criteria([[first, 'A1.1', 'B1.1']], [[second, 'B1.1', 'C1.1']])[0]).toBe(`A1.1 ${weakest} C1.1`);
  });

  it('what is split and then merged again hangs together as a whole', () => {
    expect(
      criteria(
        [
          ['split', 'A1.1', 'B1.1 B1.2'],
          ['merged', 'A1.2 A1.3', 'B1.3'],
        ],
        [['merged', 'B1.2 B1.3', 'C1.2']],
      ),
    ).toEqual(['A1.1 A1.2 A1.3 merged C1.1 C1.2', 'new C1.3']);
  });

  it('a part that breaks off on the way breaks the whole', () => {
    expect(
      criteria(
        [
          ['split', 'A1.1', 'B1.1 B1.2'],
          ['removed', 'A1.2', ''],
        ],
        [['removed', 'B1.2', '']],
      ),
    ).toEqual(['A1.1 reworded_major C1.1', 'A1.2 removed', 'A1.3 same C1.3', 'new C1.2']);
  });

  it('a part that the next mapping does not mention breaks the whole as well', () => {
    const split = mappingBetween(A, B, [
      ['split', 'A1.1', 'B1.1 B1.2'],
      ['removed', 'A1.2', ''],
    ]);
    const onwards = mappingBetween(B, C);
    const silent = { ...onwards, links: onwards.links.filter((link) => !link.from.includes('B1.2')) };
    const kinds = composeMappings(A, C, [split, silent]).links.map(
      ({ kind, from }) => `${from.join(' ')} ${kind}`,
    );
    expect(kinds).toContain('A1.1 reworded_major');
  });

  it('what is removed and comes back is not the same', () => {
    expect(
      criteria(
        [
          ['removed', 'A1.1', ''],
          ['new', '', 'B1.1'],
        ],
        [],
      ),
    ).toContain('new C1.1');
  });

  it('is read backwards too: a split is then a merger', () => {
    const mapping = mappingBetween(A, B, [
      ['split', 'A1.1', 'B1.1 B1.2'],
      ['removed', 'A1.2', ''],
    ]);
    const back = composeMappings(B, A, [mapping]).links.filter((link) => link.level === 'criterion');
    expect(back.map(({ kind }) => kind)).toEqual(['merged', 'same', 'new']);
  });

  it('one version with itself is the same throughout', () => {
    const { links, isLinked } = composeMappings(A, A, []);
    expect(isLinked).toBe(true);
    expect(new Set(links.map((link) => link.kind))).toEqual(new Set(['same']));
    expect(links).toHaveLength(9);
  });

  it('versions without a mapping are not linked', () => {
    expect(composeMappings(A, C, [mappingBetween(A, B)])).toMatchObject({ isLinked: false, links: [] });
  });
});

describe('mappings that cannot be composed', () => {
  it('a circle of versions is refused', () => {
    const circle = [mappingBetween(A, B), mappingBetween(B, C), mappingBetween(C, A)];
    expect(() => composeMappings(A, C, circle)).toThrow(
      expect.objectContaining({ code: 'mapping-circular' }),
    );
    expect(() => composeMappings(A, B, [mappingBetween(A, B), mappingBetween(B, A)])).toThrow(
      expect.objectContaining({ code: 'mapping-circular' }),
    );
    expect(() => composeMappings(A, B, [mappingBetween(A, A)])).toThrow(
      expect.objectContaining({ code: 'mapping-circular' }),
    );
  });

  it('a criterion in two links of one mapping is refused with its id', () => {
    const twice = mappingBetween(A, B, [
      ['same', 'A1.1', 'B1.1'],
      ['same', 'A1.2', 'B1.1'],
    ]);
    expect(() => composeMappings(A, B, [twice])).toThrow(
      expect.objectContaining({ code: 'mapping-contradictory', params: { from: 'A', to: 'B', id: 'B1.1' } }),
    );
  });

  it('a link to something the version does not have is refused', () => {
    expect(() => composeMappings(A, B, [mappingBetween(A, B, [['same', 'A1.1', 'B9.9']])])).toThrow(
      expect.objectContaining({ code: 'mapping-contradictory' }),
    );
  });

  it('two ways that agree are one, two that disagree are refused', () => {
    const steps = [mappingBetween(A, B), mappingBetween(B, C)];
    expect(composeMappings(A, C, [...steps, mappingBetween(A, C)]).isLinked).toBe(true);
    const other = mappingBetween(A, C, [['reworded_major', 'A1.1', 'C1.1']]);
    expect(() => composeMappings(A, C, [...steps, other])).toThrow(
      expect.objectContaining({ code: 'mapping-contradictory' }),
    );
  });
});

describe('comparison units', () => {
  it('of versions without wording are whole criteria', () => {
    const earlier = check('A', [['22', '22']], false).catalogue;
    const later = check('B', [['222', '22']]).catalogue;
    const onlyCriteria = {
      ...mappingBetween(earlier, later),
      links: mappingBetween(earlier, later).links.filter((link) => link.level === 'criterion'),
    };
    const ground = comparisonGround(earlier, later, composeMappings(earlier, later, [onlyCriteria]));
    expect(ground.pairs[0]?.units).toMatchObject([
      { before: ['A1.1.1', 'A1.1.2'], beforeCount: 2, afterCount: 3 },
    ]);
  });

  it('of whole criteria need the number of questions: where it is not known, none is usable', () => {
    const before = check('A', [['22', '22']], false);
    const after = check('B', [['33', '33']]);
    const [field] = before.catalogue.fields;
    const [first, ...others] = field!.criteria;
    const uncounted = {
      ...before.catalogue,
      fields: [{ ...field!, criteria: [{ ...first!, questionCount: null }, ...others] }],
    };
    const mapping = mappingBetween(uncounted, after.catalogue);
    const onlyCriteria = { ...mapping, links: mapping.links.filter((link) => link.level === 'criterion') };
    const { criteria } = compare({ ...before, catalogue: uncounted }, after, [onlyCriteria]);
    expect(criteria.map((change) => change.changeClass)).toEqual(['not_comparable', 'improved']);
  });

  it('are the connected questions that stay in the criterion', () => {
    const mapping = mappingBetween(
      A,
      B,
      [],
      [
        ['split', 'A1.1.1', 'B1.1.1 B1.1.2'],
        ['moved', 'A1.1.2', 'B1.2.1'],
        ['merged', 'A1.2.1 A1.2.2', 'B1.2.2'],
        ['reworded_major', 'A1.3.1', 'B1.3.1'],
      ],
    );
    const ground = comparisonGround(A, B, composeMappings(A, B, [mapping]));
    expect(ground.pairs.map(({ units }) => units.map(({ kind }) => kind))).toEqual([
      ['split'],
      ['merged'],
      ['same'],
    ]);
  });

  it('fields belong together by their staying criteria, whatever their numbers', () => {
    const before = check('A', [['2', '2'], ['2', '2'], ['2']]).catalogue;
    const after = check('B', [['2', '2', '2'], ['2'], ['2']]).catalogue;
    const mapping = mappingBetween(before, after, [
      ['same', 'A2.1', 'B1.1'],
      ['same', 'A2.2', 'B1.2'],
      ['moved', 'A1.1', 'B1.3'],
      ['same', 'A1.2', 'B2.1'],
    ]);
    const { fields } = comparisonGround(before, after, composeMappings(before, after, [mapping]));
    expect(fields).toEqual([
      { beforeId: 'A2', afterId: 'B1' },
      { beforeId: 'A1', afterId: 'B2' },
      { beforeId: 'A3', afterId: 'B3' },
    ]);
  });

  it('fields follow most of their criteria, and moved ones do not count', () => {
    const before = check('A', [['2', '2', '2'], ['2']]).catalogue;
    const after = check('B', [
      ['2', '2'],
      ['2', '2'],
    ]).catalogue;
    const fieldsBy = (links: readonly ShortLink[]) =>
      comparisonGround(before, after, composeMappings(before, after, [mappingBetween(before, after, links)]))
        .fields;
    expect(
      fieldsBy([
        ['same', 'A1.1', 'B1.1'],
        ['same', 'A1.2', 'B2.1'],
        ['same', 'A1.3', 'B2.2'],
        ['same', 'A2.1', 'B1.2'],
      ]),
    ).toEqual([
      { beforeId: 'A2', afterId: 'B1' },
      { beforeId: 'A1', afterId: 'B2' },
    ]);
    expect(
      fieldsBy([
        ['same', 'A1.1', 'B1.1'],
        ['moved', 'A1.2', 'B2.1'],
        ['moved', 'A1.3', 'B2.2'],
        ['same', 'A2.1', 'B1.2'],
      ]),
    ).toEqual([
      { beforeId: 'A1', afterId: 'B1' },
      { beforeId: null, afterId: 'B2' },
      { beforeId: 'A2', afterId: null },
    ]);
  });
});

describe('the mappings that a comparison of some versions rests on', () => {
  const toB = mappingBetween(A, B, [['same', 'A1.1', 'B1.1']]);
  const toC = mappingBetween(B, C, [['same', 'B1.1', 'C1.1']]);

  it('are those on the way between them, also over a version that no round uses', () => {
    expect(mappingsAmong(['A', 'C'], [toB, toC])).toEqual([toB, toC]);
    expect(mappingsAmong(['C', 'A'], [toB, toC])).toEqual([toB, toC]);
  });

  it('are none of those that lead elsewhere, so that what is wrong there harms nobody here', () => {
    expect(mappingsAmong(['A', 'B'], [toB, toC])).toEqual([toB]);
    expect(mappingsAmong(['A'], [toB, toC])).toEqual([]);
  });

  it('are all ways, also where versions follow each other in a circle', () => {
    const back = { ...toC, fromVersionId: 'C', toVersionId: 'A' };
    expect(mappingsAmong(['A', 'B'], [toB, toC, back])).toEqual([toB, toC, back]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  criteriaOf,
  LINK_KINDS,
  questionsOf,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
  type LinkKind,
} from './catalogue.js';
import { validateMapping } from './validate-mapping.js';

/** A version with as many criteria as numbers given, each with that many questions. */
function versionOf(id: string, questionCounts: readonly number[], hasWordings = true): CatalogueVersion {
  return {
    id,
    title: { de: 'Katalog' },
    edition: id,
    isDemonstration: false,
    fields: [
      {
        id: `${id}-f1`,
        number: 1,
        title: { de: 'Feld' },
        criteria: questionCounts.map((count, c) => ({
          id: `${id}-c${c}`,
          title: { de: `Kriterium ${c}` },
          questionCount: null,
          questions: Array.from({ length: count }, (_, q) => ({
            id: `${id}-q${c}-${q}`,
            code: `1.${c}.${q}`,
            text: hasWordings ? { de: `Frage ${c} ${q}?` } : null,
          })),
        })),
      },
    ],
  };
}

function link(level: CatalogueLink['level'], kind: LinkKind, from: string[], to: string[]): CatalogueLink {
  return { level, kind, from, to, author: 'Koordination', date: '2021-03-01', reason: 'Neue Fassung' };
}

/** Every criterion and question linked as the same. */
function identity(from: CatalogueVersion, to: CatalogueVersion): CatalogueMapping {
  const criteria = criteriaOf(from).map(({ id }, k) =>
    link('criterion', 'same', [id], [criteriaOf(to)[k]!.id]),
  );
  const questions = questionsOf(from).map(({ id }, k) =>
    link('question', 'same', [id], [questionsOf(to)[k]!.id]),
  );
  return { fromVersionId: from.id, toVersionId: to.id, links: [...criteria, ...questions] };
}

const counts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });

describe('a mapping', () => {
  it('that links everything once is sound, whatever the catalogue', () => {
    fc.assert(
      fc.property(counts, (questionCounts) => {
        const [a, b] = [versionOf('a', questionCounts), versionOf('b', questionCounts)];
        expect(validateMapping(identity(a, b), a, b)).toEqual([]);
        expect(validateMapping(identity(a, b), null, b)).toEqual([]);
      }),
    );
  });

  it('without one of its links misses exactly the two ends of that link', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (questionCounts, seed) => {
        const [a, b] = [versionOf('a', questionCounts), versionOf('b', questionCounts)];
        const { links, ...versions } = identity(a, b);
        const left = links[seed % links.length]!;
        const problems = validateMapping({ ...versions, links: links.filter((each) => each !== left) }, a, b);
        expect(problems.map(({ code, params }) => [code, params['id']])).toEqual([
          ['catalogue-link-missing', left.from[0]],
          ['catalogue-link-missing', left.to[0]],
        ]);
      }),
    );
  });

  it('that links something a second time, however, contradicts itself', () => {
    fc.assert(
      fc.property(counts, fc.nat(), fc.constantFrom(...LINK_KINDS), (questionCounts, seed, kind) => {
        const [a, b] = [versionOf('a', questionCounts), versionOf('b', questionCounts)];
        const { links, ...versions } = identity(a, b);
        const again = { ...links[seed % links.length]!, kind };
        const codes = validateMapping({ ...versions, links: [...links, again] }, a, b).map(
          ({ code }) => code,
        );
        expect(codes.filter((code) => code === 'catalogue-link-twice')).toHaveLength(2);
      }),
    );
  });

  it('accepts each kind in its own shape only', () => {
    const shapes: Record<LinkKind, string> = {
      same: '1:1',
      reworded_minor: '1:1',
      reworded_major: '1:1',
      moved: '1:1',
      split: '1:2',
      merged: '2:1',
      new: '0:1',
      removed: '1:0',
    };
    const [a, b] = [versionOf('a', [3], false), versionOf('b', [3], false)];
    const ids = (side: string, count: number): string[] => [`${side}-q0-0`, `${side}-q0-1`].slice(0, count);
    for (const kind of LINK_KINDS) {
      for (const shape of ['0:0', '0:1', '1:0', '1:1', '1:2', '2:1', '2:2']) {
        const [from, to] = shape.split(':').map(Number) as [number, number];
        const links = [
          link('criterion', 'same', ['a-c0'], ['b-c0']),
          link('question', kind, ids('a', from), ids('b', to)),
        ];
        const problems = validateMapping({ fromVersionId: 'a', toVersionId: 'b', links }, a, b);
        expect([kind, shape, problems.map(({ code }) => code)]).toEqual([
          kind,
          shape,
          shape === shapes[kind] ? [] : ['catalogue-link-shape'],
        ]);
      }
    }
  });

  it('that names a question as a criterion leads nowhere', () => {
    const [a, b] = [versionOf('a', [1], false), versionOf('b', [1], false)];
    const links = [
      link('criterion', 'same', ['a-c0'], ['b-c0']),
      link('criterion', 'removed', ['a-q0-0'], []),
      link('question', 'new', [], ['b-q9-9']),
    ];
    const problems = validateMapping({ fromVersionId: 'a', toVersionId: 'b', links }, a, b);
    expect(problems).toEqual([
      {
        code: 'catalogue-link-nowhere',
        place: 'links[1].from',
        params: { level: 'criterion', id: 'a-q0-0', version: 'a' },
      },
      {
        code: 'catalogue-link-nowhere',
        place: 'links[2].to',
        params: { level: 'question', id: 'b-q9-9', version: 'b' },
      },
    ]);
  });

  it('between versions without wordings needs links of criteria only', () => {
    const [a, b] = [versionOf('a', [2], false), versionOf('b', [2])];
    const links = [link('criterion', 'same', ['a-c0'], ['b-c0'])];
    expect(validateMapping({ fromVersionId: 'a', toVersionId: 'b', links }, a, b)).toEqual([]);
  });

  it('that calls two different wordings the same is refused', () => {
    const a = versionOf('a', [1]);
    const b = versionOf('b', [1]);
    const reworded = JSON.parse(JSON.stringify(b).replace('Frage 0 0?', 'Andere Frage?')) as CatalogueVersion;
    expect(validateMapping(identity(a, reworded), a, reworded)).toEqual([
      { code: 'catalogue-link-not-same', place: 'links[1]', params: { id: 'a-q0-0', version: 'b' } },
    ]);
  });

  it('between other versions, or from a version to itself, is refused', () => {
    const [a, b, c] = [versionOf('a', [1]), versionOf('b', [1]), versionOf('c', [1])];
    expect(validateMapping(identity(a, b), c, b).map(({ code }) => code)).toContain('catalogue-link-version');
    expect(validateMapping(identity(a, a), a, a)).toEqual([
      { code: 'catalogue-link-version', place: 'fromVersionId', params: { from: 'a', to: 'a' } },
    ]);
  });

  it.each(['2021-02-29', '1900-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '01.03.2021', ''])(
    'dated "%s" is refused',
    (date) => {
      const [a, b] = [versionOf('a', [1]), versionOf('b', [1])];
      const { links, ...versions } = identity(a, b);
      const problems = validateMapping(
        { ...versions, links: [{ ...links[0]!, date }, ...links.slice(1)] },
        a,
        b,
      );
      expect(problems).toEqual([
        { code: 'catalogue-link-date', place: 'links[0]', params: { kind: 'same', date } },
      ]);
    },
  );

  it('without an author or a reason is refused', () => {
    const [a, b] = [versionOf('a', [1]), versionOf('b', [1])];
    const { links, ...versions } = identity(a, b);
    const unsigned = [
      { ...links[0]!, author: ' ' },
      { ...links[1]!, reason: '' },
    ];
    const problems = validateMapping({ ...versions, links: unsigned }, a, b);
    expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'catalogue-link-unsigned links[0]',
      'catalogue-link-unsigned links[1]',
    ]);
  });
});

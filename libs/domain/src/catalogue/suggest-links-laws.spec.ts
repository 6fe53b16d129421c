import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criteriaOf, questionsOf, type CatalogueVersion, type UnsignedLink } from './catalogue.js';
import { lineOf, versionFrom, type Outline } from './catalogue-world.spec-support.js';
import { suggestLinks } from './suggest-links.js';
import { validateMapping } from './validate-mapping.js';
import { randomWorld } from '../comparison/random-world.spec-support.js';

const words = ['Gibt es', 'Deutschkurse', 'für Familien', 'mit Kinderbetreuung', 'am Abend', 'im Rat'];
const wording = fc.subarray(words, { minLength: 1 }).map((parts) => parts.join(' '));
const outline = (question: fc.Arbitrary<string | null>): fc.Arbitrary<Outline> => {
  const questions = fc.array(question, { minLength: 1, maxLength: 4 });
  const criteria = fc.dictionary(wording, questions, { minKeys: 1, maxKeys: 4 });
  return fc.dictionary(wording, criteria, { minKeys: 1, maxKeys: 3 });
};
const version = (id: string, question: fc.Arbitrary<string | null>): fc.Arbitrary<CatalogueVersion> =>
  outline(question).map((fields) => versionFrom(id, fields));
const signature = { author: 'Koordination', date: '2026-01-31', reason: 'Vorschlag geprüft' };

function problemsOf(from: CatalogueVersion, to: CatalogueVersion, links: readonly UnsignedLink[]) {
  const signed = links.map((link) => ({ ...link, ...signature }));
  return validateMapping({ fromVersionId: from.id, toVersionId: to.id, links: signed }, from, to);
}

function timesLinked(version: CatalogueVersion, end: 'from' | 'to', links: readonly UnsignedLink[]) {
  const ids = [...criteriaOf(version), ...questionsOf(version)].map(({ id }) => id);
  return ids.map((id) => links.filter((link) => link[end].includes(id)).length);
}

describe('taking every suggestion', () => {
  it('puts each part of both versions into one link and makes a sound mapping', () => {
    fc.assert(
      fc.property(version('a', wording), version('b', wording), (from, to) => {
        const links = suggestLinks(from, to, []);
        expect(new Set(timesLinked(from, 'from', links))).toEqual(new Set([1]));
        expect(new Set(timesLinked(to, 'to', links))).toEqual(new Set([1]));
        expect(problemsOf(from, to, links)).toEqual([]);
      }),
    );
  });

  it('also completes any decisions, splits and merges among them, without changing one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(100), (seed, percent) => {
        const { before, after, mappings } = randomWorld(seed, 1, 0);
        const decided = mappings[0]!.links.filter((_, index) => (index * 37 + seed) % 100 < percent);
        const links = [...decided, ...suggestLinks(before.catalogue, after.catalogue, decided)];
        expect(Math.max(...timesLinked(before.catalogue, 'from', links))).toBe(1);
        expect(Math.max(...timesLinked(after.catalogue, 'to', links))).toBe(1);
        expect(problemsOf(before.catalogue, after.catalogue, links)).toEqual([]);
      }),
    );
  });

  it('makes a sound mapping where wordings are missing, and links nothing twice', () => {
    const perhaps = fc.option(wording);
    fc.assert(
      fc.property(version('a', perhaps), version('b', perhaps), (from, to) => {
        const links = suggestLinks(from, to, []);
        expect(Math.max(...timesLinked(from, 'from', links))).toBe(1);
        expect(Math.max(...timesLinked(to, 'to', links))).toBe(1);
        expect(problemsOf(from, to, links)).toEqual([]);
      }),
    );
  });
});

describe('each suggestion', () => {
  it('is certain only for the same wording at the same place, and 100 % only for equal texts', () => {
    fc.assert(
      fc.property(version('a', wording), version('b', wording), (from, to) => {
        for (const { kind, similarity, isCertain, from: ends } of suggestLinks(from, to, [])) {
          if (isCertain) expect([kind, similarity]).toEqual(['same', 100]);
          if (kind === 'same' || kind === 'moved') expect(similarity).toBe(100);
          expect(similarity === null).toBe(kind === 'new' || kind === 'removed');
          expect(ends.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('of a version and its copy under other ids is the same at the same place, whatever occurs twice', () => {
    fc.assert(
      fc.property(outline(wording), (fields) => {
        const [from, to] = [versionFrom('a', fields), versionFrom('b', fields)];
        const parts = [
          ...criteriaOf(from).map(({ id }) => ['criterion', id]),
          ...questionsOf(from).map(({ id }) => ['question', id]),
        ];
        expect(suggestLinks(from, to, []).map(lineOf)).toEqual(
          parts.map(([level, id = '']) => `${level} same ${id} → b${id.slice(1)}`),
        );
      }),
    );
  });

  it('does not depend on the order in which others were decided', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { before, after, mappings } = randomWorld(seed, 1, 0);
        const decided = mappings[0]!.links.filter((_, index) => index % 2 === 0);
        const suggestions = suggestLinks(before.catalogue, after.catalogue, decided);
        expect(suggestLinks(before.catalogue, after.catalogue, decided.toReversed())).toEqual(suggestions);
      }),
    );
  });
});

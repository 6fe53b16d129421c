import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { JsonCatalogueFileReader } from '@selbstcheck/documents';
import {
  CATALOGUE_PROBLEM_CODES,
  criteriaOf,
  LINK_KINDS,
  questionsOf,
  validateMapping,
  type CatalogueLink,
  type CatalogueVersion,
} from '@selbstcheck/domain';
import { readCatalogueFiles, StandardCatalogueFiles } from './catalogue-files.js';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const reader = new JsonCatalogueFileReader();
const [standard] = await new StandardCatalogueFiles(folder, reader).read();
const [first, second] = await readCatalogueFiles(
  ['demonstration-1.json', 'demonstration-2.json'],
  folder,
  reader,
);
const catalogue2020 = standard!.version;
const demonstration1 = first!.version;
const demonstration2 = second!.version;
const links = second!.mappings[0]!.links;

const titlesOf = (version: CatalogueVersion): readonly string[] => [
  ...version.fields.map(({ title }) => title.de),
  ...criteriaOf(version).map(({ title }) => title.de),
];
const wordings = (version: CatalogueVersion, language: 'de' | 'en'): readonly (string | undefined)[] =>
  questionsOf(version).map(({ text }) => text?.[language]);
const kindsAt = (level: CatalogueLink['level']): ReadonlySet<string> =>
  new Set(links.filter((link) => link.level === level).map(({ kind }) => kind));

describe('the catalogue of 2020', () => {
  it('has 7 fields and 34 criteria, 4/10/4/6/3/3/4', () => {
    expect(catalogue2020.fields.map(({ criteria }) => criteria.length)).toEqual([4, 10, 4, 6, 3, 3, 4]);
    expect(catalogue2020.isDemonstration).toBe(false);
  });

  it('states no number of questions and no wording, because no source gives them', () => {
    expect(criteriaOf(catalogue2020).every(({ questionCount }) => questionCount === null)).toBe(true);
    expect(questionsOf(catalogue2020).every(({ text }) => text === null)).toBe(true);
  });

  it('keeps a code under the criterion with which it is printed, whatever the code looks like', () => {
    const codesOf = (title: string) =>
      criteriaOf(catalogue2020)
        .find((criterion) => criterion.title.de === title)
        ?.questions.map(({ code }) => code);
    expect(codesOf('Gesundheit und Pflege')).toEqual(['2.6.3']);
    expect(codesOf('Transport und Mobilität')).toEqual(['2.7.1', '2.7.2', '2.7.3']);
    expect(catalogue2020.fields[4]?.criteria[0]?.questions.map(({ code }) => code)).toEqual([
      '5.1.3',
      '5.2.4',
      '5.1.6',
    ]);
    expect(questionsOf(catalogue2020)).toHaveLength(19);
  });
});

describe('the demonstration catalogue', () => {
  it.each([
    ['first', demonstration1, 105],
    ['second', demonstration2, 108],
  ])('has 7 fields, 34 criteria and all its questions in its %s version', (_, version, count) => {
    expect(version.fields).toHaveLength(7);
    expect(criteriaOf(version)).toHaveLength(34);
    expect(questionsOf(version)).toHaveLength(count);
    expect(
      criteriaOf(version).every(({ questionCount, questions }) => questionCount === questions.length),
    ).toBe(true);
  });

  it('is named as a demonstration with questions of its own, in both languages', () => {
    for (const { title, edition, isDemonstration } of [demonstration1, demonstration2]) {
      expect(isDemonstration).toBe(true);
      expect(title).toEqual({
        de: 'Demonstrationskatalog (eigene Fragen)',
        en: 'Demonstration catalogue (own questions)',
      });
      expect(edition).toMatch(/^Demonstration \d\.0$/);
    }
  });

  it.each([
    ['first', demonstration1],
    ['second', demonstration2],
  ])('asks every question of its %s version once, in German and in English', (_, version) => {
    for (const language of ['de', 'en'] as const) {
      const texts = wordings(version, language);
      expect(texts.filter((text) => !text?.endsWith('?'))).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
    const titled = [...version.fields, ...criteriaOf(version)];
    expect(titled.filter(({ title }) => !title.en)).toEqual([]);
  });

  it('prints codes that follow its structure', () => {
    for (const version of [demonstration1, demonstration2]) {
      const expected = version.fields.flatMap(({ number, criteria }) =>
        criteria.flatMap(({ questions }, c) => questions.map((_, q) => `${number}.${c + 1}.${q + 1}`)),
      );
      expect(questionsOf(version).map(({ code }) => code)).toEqual(expected);
    }
  });

  it('has the titles of 2020 in its first version and unlike ids in all of them', () => {
    expect(titlesOf(demonstration1)).toEqual(titlesOf(catalogue2020));
    const ids = [catalogue2020, demonstration1, demonstration2].flatMap((version) => [
      version.id,
      ...[...version.fields, ...criteriaOf(version), ...questionsOf(version)].map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links its versions completely, with every kind of link', () => {
    expect(validateMapping(second!.mappings[0]!, demonstration1, demonstration2)).toEqual([]);
    expect(kindsAt('question')).toEqual(new Set(LINK_KINDS));
    expect(kindsAt('criterion')).toEqual(new Set(['same', 'reworded_minor', 'merged', 'moved', 'new']));
  });

  it('calls a question moved if and only if it changed to a criterion that does not continue its own', () => {
    const holderOf = (version: CatalogueVersion, id: string | undefined) =>
      criteriaOf(version).find(({ questions }) => questions.some((question) => question.id === id))?.id;
    const changed = links.filter(({ level, kind, from, to }) => {
      if (level !== 'question' || kind === 'new' || kind === 'removed') return false;
      const before = holderOf(demonstration1, from[0]);
      const continued = links.find(
        (link) => link.level === 'criterion' && link.from.some((id) => id === before),
      );
      return !continued?.to.includes(holderOf(demonstration2, to[0]) ?? '');
    });
    expect(changed).toEqual(links.filter(({ level, kind }) => level === 'question' && kind === 'moved'));
  });

  it('calls a criterion moved if and only if it changed its field', () => {
    const fieldOf = (version: CatalogueVersion, id: string | undefined) =>
      version.fields.find(({ criteria }) => criteria.some((criterion) => criterion.id === id))?.number;
    const changed = links.filter(
      ({ level, from, to }) =>
        level === 'criterion' &&
        from.length > 0 &&
        fieldOf(demonstration1, from[0]) !== fieldOf(demonstration2, to[0]),
    );
    expect(changed.map(({ kind, from }) => [kind, from])).toEqual([['moved', ['d1-2-10']]]);
  });

  it('changes the wording wherever it says so', () => {
    const wordingOf = (version: CatalogueVersion, id: string | undefined) =>
      questionsOf(version).find((question) => question.id === id)?.text?.de;
    const reworded = links.filter(({ level, kind }) => level === 'question' && kind.startsWith('reworded'));
    expect(
      reworded.filter(
        ({ from, to }) => wordingOf(demonstration1, from[0]) === wordingOf(demonstration2, to[0]),
      ),
    ).toEqual([]);
  });
});

describe('the description of the catalogue file', () => {
  const description = readFile(new URL('../../../../docs/catalogue-file.md', import.meta.url), 'utf8');

  it('shows an example that can be read', async () => {
    const example = /```json\n([^]*?)```/.exec(await description)?.[1] ?? '';
    const { version, mappings } = await reader.read(new TextEncoder().encode(example));
    expect([version.id, mappings[0]?.fromVersionId]).toEqual(['my-catalogue-2', 'my-catalogue-1']);
  });

  it('explains every code and every kind of link', async () => {
    const text = await description;
    expect(
      [...CATALOGUE_PROBLEM_CODES, ...LINK_KINDS].filter((word) => !text.includes(`\`${word}\``)),
    ).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JsonCatalogueFileReader } from '@selbstcheck/documents';
import { questionsOf } from '@selbstcheck/domain';
import { StandardCatalogueFiles } from './catalogue-files.js';
import { DemonstrationFiles } from './demonstration-files.js';

/** The facts of the printed report, in the source document's own form. */
interface Facts {
  readonly declared: {
    readonly questionsTotal: number;
    readonly questionsProcessed: number;
    readonly overallStage: number;
  };
  readonly fields: readonly {
    readonly number: number;
    readonly title: string;
    readonly declared: { readonly namedQuestions: Readonly<Record<string, readonly string[]>> };
    readonly criteria: readonly { readonly title: string; readonly value: number | null }[];
  }[];
}

const sources = new URL('../../../../../shared/seed/', import.meta.url);
const factsFile = new URL('dessau-rosslau-2020.json', sources);
const textFile = new URL('auswertung-dessau-rosslau-2020.txt', sources);
const folder = fileURLToPath(new URL('../../data', import.meta.url));
const reader = new JsonCatalogueFileReader();
const content = await new DemonstrationFiles(folder, reader).read();

/** Every run of so many words, in lower case and without punctuation. */
function wordRuns(text: string, length: number): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')));
}

/** Every text of the demonstration that somebody wrote: questions, reasons, report texts. */
function ownTexts(): readonly string[] {
  return [
    ...content.catalogues.flatMap(({ version }) => questionsOf(version).map(({ text }) => text?.de ?? '')),
    ...content.catalogues.flatMap(({ mappings }) =>
      mappings.flatMap(({ links }) => links.map(({ reason }) => reason)),
    ),
    ...content.municipalities.flatMap(({ answered, reported }) => [
      ...answered.flatMap(({ report }) => report.flatMap(({ texts }) => texts.map(({ text }) => text))),
      ...answered.flatMap(({ participants }) =>
        participants.map((each) => `${each.department}: ${each.function}`),
      ),
      ...reported.flatMap(({ facts }) => facts.fields.flatMap(({ texts }) => texts.map(({ text }) => text))),
    ]),
  ];
}

if (!existsSync(factsFile) || !existsSync(textFile)) {
  describe('without the source document beside the checkout', () => {
    it('only the data itself is tested, not that it equals the source', () => {
      expect(ownTexts().length).toBeGreaterThan(200);
    });
  });
} else {
  const { declared, fields } = JSON.parse(readFileSync(factsFile, 'utf8')) as Facts;
  const source = readFileSync(textFile, 'utf8');

  describe('compared with the source document', () => {
    it('the catalogue of 2020 has its titles and the codes it names', async () => {
      const [standard] = await new StandardCatalogueFiles(folder, reader).read();
      const { version } = standard!;
      expect(
        version.fields.map(({ number, title, criteria }) => [
          number,
          title.de,
          ...criteria.map((each) => each.title.de),
        ]),
      ).toEqual(
        fields.map(({ number, title, criteria }) => [number, title, ...criteria.map((each) => each.title)]),
      );
      expect(
        version.fields.map((field) =>
          questionsOf({ ...version, fields: [field] })
            .map(({ code }) => code)
            .sort(),
        ),
      ).toEqual(fields.map((field) => Object.values(field.declared.namedQuestions).flat().sort()));
    });

    it('the demonstration has its 34 symbols, 8 stages, counts and named questions', () => {
      const { facts } = content.municipalities.flatMap(({ reported }) => reported)[0]!;
      expect(facts.declared).toEqual({
        questionsTotal: declared.questionsTotal,
        questionsProcessed: declared.questionsProcessed,
        stage: declared.overallStage,
      });
      expect(
        facts.fields.map(({ number, title, declared: stated, criteria, namedQuestions }) => ({
          number,
          title,
          declared: {
            ...stated,
            namedQuestions: Object.fromEntries(
              namedQuestions.map(({ answer }) => [
                answer,
                namedQuestions.filter((each) => each.answer === answer).map(({ code }) => code),
              ]),
            ),
          },
          criteria: criteria.map((each) => ({ title: each.title, value: each.symbol })),
        })),
      ).toEqual(
        fields.map((field) => ({
          ...field,
          criteria: field.criteria.map(({ title, value }) => ({ title, value })),
        })),
      );
    });

    it('the demonstration names nobody the report names', () => {
      const people = [...source.matchAll(/\b(?:Herr|Frau) (\p{Lu}\p{L}+)/gu)].map(([, name]) => name ?? '');
      const words = new Set(ownTexts().flatMap((text) => text.match(/\p{L}+/gu) ?? []));
      expect(new Set(people).size).toBeGreaterThan(5);
      expect(people.filter((name) => words.has(name))).toEqual([]);
    });

    it('the demonstration repeats no sentence of the report, not even five words of one', () => {
      const printed = wordRuns(source, 5);
      expect(ownTexts().filter((text) => [...wordRuns(text, 5)].some((run) => printed.has(run)))).toEqual([]);
    });
  });
}

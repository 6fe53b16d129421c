import type { CatalogueVersion } from '@selbstcheck/domain';
import { readFile } from 'node:fs/promises';
import type { ChosenFile } from '../reports/choose-report.js';

const SECOND = new URL('../../../apps/api/data/catalogues/demonstration-2.json', import.meta.url);

/** What the next version changes, by the codes that are printed. */
export const CHANGED = {
  reworded: { code: '1.4.1', before: 'regelmäßig erhoben', after: 'jedes Jahr erhoben' },
  removed: '2.9.3',
  /** Nothing like it was asked before. */
  added: {
    criterion: 'Klimaanpassung im Wohnumfeld',
    code: '6.4.1',
    text: 'Gibt es einen Hitzeaktionsplan?',
  },
} as const;

/** The file of a version that follows the second demonstration catalogue, without any links. */
export async function nextCatalogueFile(id: string, edition: string): Promise<ChosenFile> {
  const own = id.slice(0, 12);
  const text = (await readFile(SECOND, 'utf8')).replace(/"d2-/g, `"${own}-`);
  const { format, version } = JSON.parse(text) as { format: string; version: CatalogueVersion };
  const content = { format, version: { ...changed(version, own), id, edition }, mappings: [] };
  return {
    name: `${id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content), 'utf8'),
  };
}

function changed(version: CatalogueVersion, own: string): CatalogueVersion {
  const { reworded, removed, added } = CHANGED;
  const newCriterion = {
    id: `${own}-added`,
    title: { de: added.criterion },
    questionCount: 1,
    questions: [{ id: `${own}-added-1`, code: added.code, text: { de: added.text } }],
  };
  return {
    ...version,
    fields: version.fields.map((field) => ({
      ...field,
      criteria: [
        ...field.criteria.map((criterion) => {
          const questions = criterion.questions
            .filter(({ code }) => code !== removed)
            .map((question) =>
              question.code === reworded.code && question.text
                ? { ...question, text: { de: question.text.de.replace(reworded.before, reworded.after) } }
                : question,
            );
          return { ...criterion, questions, questionCount: questions.length };
        }),
        ...(field.number === 6 ? [newCriterion] : []),
      ],
    })),
  };
}

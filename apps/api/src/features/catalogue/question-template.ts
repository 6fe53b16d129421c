import type { TableDocument } from '@selbstcheck/application';
import { localized, type CatalogueVersion, type Criterion, type Language } from '@selbstcheck/domain';
import { TEMPLATE_WORDS } from './question-template-words.js';

/** A table to fill in questions: those that a version knows, and a row for each criterion without one. */
export function questionTemplate(version: CatalogueVersion, language: Language): TableDocument {
  const words = TEMPLATE_WORDS[language];
  const { field: fieldHeading, criterion, code, wording } = words.columns;
  const [subject, explanation] = words.explanationColumns;
  const name = `${localized(version.title, language).text}, ${words.edition(version.edition)}`;
  return {
    language,
    table: {
      name: words.sheet,
      columns: [
        { heading: fieldHeading, width: 34 },
        { heading: criterion, width: 44 },
        { heading: code, width: 10 },
        { heading: wording, width: 100 },
      ],
      rows: version.fields.flatMap(({ number, title, criteria }) =>
        criteria.flatMap((each) =>
          questionCells(each).map((cells) => [
            `${number} ${localized(title, language).text}`,
            localized(each.title, language).text,
            ...cells,
          ]),
        ),
      ),
    },
    explanation: {
      name: words.explanationSheet,
      columns: [
        { heading: subject, width: 30 },
        { heading: explanation, width: 110 },
      ],
      rows: [[words.basis, name], ...words.rules],
    },
  };
}

/** The German wording in every language: that is the one that is filled in. */
function questionCells({ questions }: Criterion): readonly (readonly (string | null)[])[] {
  if (questions.length === 0) return [[null, null]];
  return questions.map(({ code, text }) => [code, text?.de ?? null]);
}

import type { FileOrigin, TableSheet } from '@selbstcheck/application';
import type { SelectedRound } from '@selbstcheck/contracts';
import { localized, methodSentences, type Language, type MethodSentence } from '@selbstcheck/domain';
import { TABLE_WORDS } from './table-words.js';

/** The sheet that says what was chosen, when the file was made, and by which rules its table is read. */
export function explanationSheet(
  origin: FileOrigin,
  selection: readonly MethodSentence[],
  notice: string | null,
  language: Language,
): TableSheet {
  const { sheets, explanation, facts } = TABLE_WORDS[language];
  const lines: readonly MethodSentence[] = [
    { term: facts.municipality, meaning: origin.municipality },
    { term: facts.date, meaning: origin.date },
    ...selection,
    ...(notice === null ? [] : [{ term: facts.notice, meaning: notice }]),
    ...methodSentences(origin.model, language),
    { term: facts.exact, meaning: facts.exactMeaning },
  ];
  return {
    name: sheets.explanation,
    columns: [
      { heading: explanation.term, width: 34 },
      { heading: explanation.meaning, width: 110 },
    ],
    rows: lines.map(({ term, meaning }) => [term, meaning]),
  };
}

/** A round in one line: title, date, view and catalogue version. */
export function roundWords(round: SelectedRound, language: Language): string {
  const { title, referenceDate, reading, catalogue } = round;
  const version = `${localized(catalogue.title, language).text} ${catalogue.edition}`;
  return [title, referenceDate, TABLE_WORDS[language].readings[reading], version].join(', ');
}

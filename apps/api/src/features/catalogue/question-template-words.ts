import type { Language } from '@selbstcheck/domain';

/** What stands in a template besides the catalogue's own words. */
export interface TemplateWords {
  readonly file: string;
  readonly sheet: string;
  readonly explanationSheet: string;
  readonly columns: Readonly<Record<'field' | 'criterion' | 'code' | 'wording', string>>;
  readonly explanationColumns: readonly [subject: string, text: string];
  readonly basis: string;
  readonly edition: (edition: string) => string;
  readonly rules: readonly (readonly [subject: string, text: string])[];
}

/** The headings are those that the domain's `readQuestionTable` knows. */
export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = {
  de: {
    file: 'fragen-vorlage',
    sheet: 'Fragen',
    explanationSheet: 'Erläuterung',
    columns: { field: 'Handlungsfeld', criterion: 'Kriterium', code: 'Code', wording: 'Wortlaut' },
    explanationColumns: ['Spalte', 'Erläuterung'],
    basis: 'Ausgangspunkt',
    edition: (edition) => `Fassung ${edition}`,
    rules: [
      [
        'Handlungsfeld, Kriterium',
        'Wohin die Frage gehört. Bitte lassen Sie den Wortlaut der Titel stehen. Für weitere Fragen eines Kriteriums kopieren Sie seine Zeile oder fügen darunter eine ein.',
      ],
      [
        'Code',
        'Die gedruckte Nummer der Frage, zum Beispiel 1.4.2. Jeder Code steht nur einmal in der Tabelle.',
      ],
      [
        'Wortlaut',
        'Der Text der Frage, höchstens 1.000 Zeichen. Liegt er nur auf Papier vor, bleibt die Zelle leer; der Code genügt.',
      ],
      ['Leere Zeilen', 'Eine Zeile ohne Code und ohne Wortlaut wird übergangen.'],
      [
        'Formeln',
        'Zellen mit einer Formel werden nicht übernommen. Bitte schreiben Sie den Text selbst hinein.',
      ],
      [
        'Einlesen',
        'Speichern Sie die Datei als Excel-Datei (.xlsx) oder als CSV und wählen Sie sie unter „Katalog“, „Eigene Fassung anlegen“. Vor dem Speichern sehen Sie alles noch einmal.',
      ],
    ],
  },
  en: {
    file: 'question-template',
    sheet: 'Questions',
    explanationSheet: 'Explanation',
    columns: { field: 'Field of action', criterion: 'Criterion', code: 'Code', wording: 'Wording' },
    explanationColumns: ['Column', 'Explanation'],
    basis: 'Starting point',
    edition: (edition) => `version ${edition}`,
    rules: [
      [
        'Field of action, criterion',
        'Where the question belongs. Please keep the wording of the titles. For further questions of a criterion, copy its row or insert one below.',
      ],
      ['Code', 'The printed number of the question, such as 1.4.2. Each code stands in the table only once.'],
      [
        'Wording',
        'The text of the question, at most 1,000 characters. Where it exists on paper only, leave the cell empty; the code is enough.',
      ],
      ['Empty rows', 'A row without code and without wording is passed over.'],
      ['Formulas', 'Cells with a formula are left out. Please write the text itself there.'],
      [
        'Reading it in',
        'Save the file as an Excel file (.xlsx) or as CSV and choose it under “Catalogue”, “Create your own version”. Before anything is saved you see everything once more.',
      ],
    ],
  },
};

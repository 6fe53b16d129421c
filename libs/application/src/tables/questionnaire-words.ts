import type { Language } from '@selbstcheck/domain';

/** What stands in a questionnaire file besides the headings that are read again. */
export interface QuestionnaireWords {
  readonly file: string;
  readonly sheet: string;
  readonly explanationSheet: string;
  readonly explanationColumns: readonly [subject: string, text: string];
  /** What the lines above the headings say; deadline and source only where there is one. */
  readonly facts: Readonly<
    Record<
      | 'municipality'
      | 'round'
      | 'referenceDate'
      | 'deadline'
      | 'source'
      | 'version'
      | 'department'
      | 'roundId',
      string
    >
  >;
  readonly everybody: string;
  readonly rules: readonly (readonly [subject: string, text: string])[];
  /** For a round that is entered after the fact. */
  readonly earlierRules: readonly (readonly [subject: string, text: string])[];
}

const QUESTIONNAIRE_WORDS: Readonly<Record<Language, QuestionnaireWords>> = {
  de: {
    file: 'fragebogen',
    sheet: 'Fragebogen',
    explanationSheet: 'Erläuterung',
    explanationColumns: ['Thema', 'Erläuterung'],
    facts: {
      municipality: 'Kommune',
      round: 'Runde',
      referenceDate: 'Stichtag',
      deadline: 'Frist',
      source: 'Quelle',
      version: 'Kriterienkatalog',
      department: 'Fachbereich',
      roundId: 'Kennung der Runde',
    },
    everybody: 'alle',
    rules: [
      [
        'Antwort',
        'ja, eher ja, eher nein oder nein; – für keine Einschätzung. Es geht auch mit ✓, (✓), (✘) und ✘.',
      ],
      ['Notiz', 'Was zur Antwort zu sagen ist, höchstens 4.000 Zeichen.'],
      [
        'Letztes Mal',
        'Was in der vorigen Runde geantwortet wurde; zum Nachlesen, geändert wird hier nichts.',
      ],
      ['Leere Zellen', 'Was Sie leer lassen, bleibt, wie es ist.'],
    ],
    earlierRules: [
      [
        'Einschätzung',
        'Das Zeichen für ein ganzes Kriterium, wenn es keine Antworten auf einzelne Fragen gibt: ✓, (✓), (✘), ✘ oder –.',
      ],
      [
        'Antwort',
        'Die Antwort auf eine einzelne Frage, wenn es sie gibt: ja, eher ja, eher nein, nein oder –.',
      ],
      ['Leere Zellen', 'Was Sie leer lassen, bleibt, wie es ist.'],
    ],
  },
  en: {
    file: 'questionnaire',
    sheet: 'Questionnaire',
    explanationSheet: 'Explanation',
    explanationColumns: ['Subject', 'Explanation'],
    facts: {
      municipality: 'Municipality',
      round: 'Round',
      referenceDate: 'Reference date',
      deadline: 'Deadline',
      source: 'Source',
      version: 'Catalogue of criteria',
      department: 'Department',
      roundId: 'Id of the round',
    },
    everybody: 'all',
    rules: [
      ['Answer', 'yes, rather yes, rather no or no; – for no assessment. ✓, (✓), (✘) and ✘ will do as well.'],
      ['Note', 'What is to be said about the answer, at most 4,000 characters.'],
      ['Last time', 'What was answered in the round before; to read, nothing is changed here.'],
      ['Empty cells', 'What you leave empty stays as it is.'],
    ],
    earlierRules: [
      [
        'Rating',
        'The sign for a whole criterion where there are no answers to single questions: ✓, (✓), (✘), ✘ or –.',
      ],
      ['Answer', 'The answer to a single question, where there is one: yes, rather yes, rather no, no or –.'],
      ['Empty cells', 'What you leave empty stays as it is.'],
    ],
  },
};

const SHARED_RULES: Readonly<Record<Language, QuestionnaireWords['rules']>> = {
  de: [
    [
      'Formeln',
      'Zellen mit einer Formel werden nicht übernommen. Bitte schreiben Sie den Text selbst hinein.',
    ],
    ['Schlüssel', 'Daran wird jede Zeile erkannt. Bitte lassen Sie die Spalte stehen; sortieren dürfen Sie.'],
    [
      'Einlesen',
      'Speichern Sie die Datei als Excel-Datei (.xlsx) oder als CSV und wählen Sie sie in der Runde unter „Dateien“. Vor dem Übernehmen sehen Sie, was sich ändert.',
    ],
  ],
  en: [
    ['Formulas', 'Cells with a formula are left out. Please write the text itself there.'],
    ['Key', 'Each row is known by it. Please leave the column as it is; you may sort the rows.'],
    [
      'Reading it in',
      'Save the file as an Excel file (.xlsx) or as CSV and choose it in the round under “Files”. Before anything is taken over you see what changes.',
    ],
  ],
};

/** The words of a language; the rules are complete. */
export function questionnaireWords(language: Language): QuestionnaireWords {
  const words = QUESTIONNAIRE_WORDS[language];
  const shared = SHARED_RULES[language];
  return {
    ...words,
    rules: [...words.rules, ...shared],
    earlierRules: [...words.earlierRules, ...shared],
  };
}

/** A field of action as the printed report of Dessau-Roßlau 2020 shows it. */
export interface PrintedField {
  readonly title: string;
  readonly stage: string;
  readonly questions: string;
  readonly criteria: readonly (readonly [title: string, sign: string])[];
}

/** The report's overview: facts, to be found on the screen one by one. */
export const PRINTED_FIELDS: readonly PrintedField[] = [
  {
    title: 'Management und Steuerung',
    stage: 'fortgeschritten',
    questions: '12 von 14 Fragen',
    criteria: [
      ['Strukturen und Prozesse zur Steuerung', '(✓)'],
      ['Stellenwert von Weltoffenheit in Politik und Verwaltung', '✓'],
      ['Weltoffenheit als Führungsaufgabe', '(✓)'],
      ['Monitoring', '✘'],
    ],
  },
  {
    title: 'Fairer Zugang und Teilhabechancen',
    stage: 'fortgeschritten',
    questions: '25 von 30 Fragen',
    criteria: [
      ['Bildung', '(✓)'],
      ['Sprache', '(✓)'],
      ['Arbeit und Ausbildung', '✓'],
      ['Wohnen', '✓'],
      ['Gesundheit und Pflege', '(✓)'],
      ['Transport und Mobilität', '–'],
      ['Kultur', '(✓)'],
      ['Sport', '(✓)'],
      ['Sicherheit und Recht', '(✓)'],
      ['Orientierung für neu Zugezogene', '✓'],
    ],
  },
  {
    title: 'Arbeit und wirtschaftliche Entwicklung',
    stage: 'weltoffen aufgestellt',
    questions: '12 von 12 Fragen',
    criteria: [
      ['Weltoffenheit als Standortvorteil', '✓'],
      ['Vielfältige Potenziale werden genutzt', '✓'],
      ['Interkulturelle Kompetenzen in der Arbeitswelt', '(✓)'],
      ['Adäquate Einbindung in kommunale Wirtschaftskreisläufe', '✓'],
    ],
  },
  {
    title: 'Interkulturelle Öffnung und Antirassismus',
    stage: 'fortgeschritten',
    questions: '15 von 18 Fragen',
    criteria: [
      ['Interkulturelles Denken und Handeln in Politik und Verwaltung', '(✘)'],
      ['Interkulturelles Denken in Institutionen und Gremien relevanter Akteure', '(✓)'],
      ['Menschen mit Einwanderungsgeschichte in Politik und Verwaltung', '(✘)'],
      ['Menschen mit Einwanderungsgeschichte in Institutionen und Gremien vor Ort', '✓'],
      ['Antirassismus in Politik und Verwaltung', '(✓)'],
      ['Antirassismus in Institutionen und Gremien weiterer Akteure vor Ort und im öffentlichen Raum', '✓'],
    ],
  },
  {
    title: 'Engagement und Beteiligung',
    stage: 'auf dem Weg',
    questions: '11 von 12 Fragen',
    criteria: [
      ['Engagement unabhängig von Herkunft, Kultur, Weltanschauung und Religion', '(✓)'],
      ['Beteiligung an politischen Prozessen', '(✓)'],
      ['Globale Verantwortung', '✘'],
    ],
  },
  {
    title: 'Zusammenhalt und Begegnung',
    stage: 'fortgeschritten',
    questions: '6 von 6 Fragen',
    criteria: [
      ['Begegnung in öffentlichen Räumen', '✓'],
      ['Wertschätzung von Vielfalt durch Einwohner*innen', '(✓)'],
      ['Aktives Einstehen für Weltoffenheit durch Einwohner*innen', '(✓)'],
    ],
  },
  {
    title: 'Kommunikation und Konfliktmanagement',
    stage: 'fortgeschritten',
    questions: '12 von 14 Fragen',
    criteria: [
      ['Dialog mit und zwischen allen Einwohner*innen', '(✓)'],
      ['Berücksichtigung sprachlicher und kultureller Bedürfnisse', '(✓)'],
      ['Medialer Diskurs', '(✘)'],
      ['Adäquates Management von Konflikten', '(✓)'],
    ],
  },
];

/** What each sign is called. */
export const WORD_OF_SIGN: Readonly<Record<string, string>> = {
  '✓': 'ja',
  '(✓)': 'eher ja',
  '(✘)': 'eher nein',
  '✘': 'nein',
  '–': 'keine Einschätzung möglich',
};

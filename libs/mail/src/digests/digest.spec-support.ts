import type { DigestEnvelope } from '@selbstcheck/application';
import type { DigestCell, DigestLine, DigestText } from '@selbstcheck/domain';

const WORDS = ['nein', 'eher nein', 'eher ja', 'ja'] as const;

export const cell = (symbol: 0 | 1 | 2 | 3 | null): DigestCell => ({
  symbol,
  words: symbol === null ? 'keine Einschätzung möglich' : WORDS[symbol],
});

export const line = (
  title: string,
  before: DigestCell | null,
  after: DigestCell | null,
  sentence = `„${title}“ wechselt von ${before?.words} zu ${after?.words}; bei gleichen Fragen sind es 0,75 Punkte mehr.`,
): DigestLine => ({ title, before, after, sentence });

const IMPROVED = [
  'Leitbild und Strategie',
  'Interkulturelle Öffnung der Verwaltung',
  'Mehrsprachigkeit',
  'Beschwerdestelle und Antidiskriminierungsberatung',
  'Politische Teilhabe',
  'Willkommenskultur',
  'Wohnen',
  'Gesundheit',
  'Bildung von Anfang an',
  'Sport und Vereine',
].map((title, place) => line(`${1 + (place % 7)}.${1 + place} ${title}`, cell((place % 3) as 0), cell(3)));

const FIELDS = [
  'Kommunale Strategie',
  'Soziale Teilhabe',
  'Bürgerschaftliches Engagement',
  'Antidiskriminierung',
  'Sicherheit',
  'Migrantenorganisationen',
  'Öffentlichkeitsarbeit',
];
const STAGES = ['auf den Weg gemacht', 'auf dem Weg', 'fortgeschritten', 'weltoffen aufgestellt'] as const;
const stage = (place: number) => {
  const level = (place % 4) as 0 | 1 | 2 | 3;
  return { level, words: STAGES[level] };
};

/** A digest after a round closed, as the steering group of a town may get it. */
export const DIGEST: DigestText = {
  language: 'de',
  subject: 'Selbstcheck Stadt Auenried: Runde „Selbstcheck 2026“ abgeschlossen',
  heading: 'Stadt Auenried',
  lead: 'Die Runde „Selbstcheck 2026“ ist abgeschlossen: 17 Kriterien sind verbessert, 1 ist verschlechtert, 16 sind gleich geblieben.',
  sections: [
    {
      heading: 'Verbessert (17)',
      lines: IMPROVED,
      more: 'und 7 weitere',
      note: null,
    },
    {
      heading: 'Neu bewertet (2)',
      lines: [
        line('2.7 Transport', cell(null), cell(0), 'Alle 4 Fragen sind jetzt beantwortet.'),
        line('5.2 Prävention', null, cell(2), ''),
      ],
      more: null,
      note: 'Einen Vergleichswert gibt es hier nicht.',
    },
    {
      heading: 'Ziele',
      lines: [
        line('7.1 Leichte Sprache', null, null, 'Ziel ist ja bis zum 31. Dezember 2027.'),
        line('1.4 Monitoring', null, null, 'Das Ziel eher ja bis zum 31. Dezember 2026 gilt nicht mehr.'),
      ],
      more: null,
      note: null,
    },
    {
      heading: 'Vollständigkeit und Schwankung',
      lines: [],
      more: null,
      note: 'Beantwortet sind 103 von 105 Fragen, davor 96. Bei angenommener Antwortschwankung von 20 % wechseln im Mittel 4,7 Zeichen durch Zufall.',
    },
  ],
  chart: {
    caption: 'Stufen der Handlungsfelder',
    columns: ['Selbstcheck 2023', 'Selbstcheck 2026'],
    rows: FIELDS.map((title, place) => ({
      title: `${place + 1} ${title}`,
      cells: [place === 5 ? { level: null, words: 'keine Stufe' } : stage(place), stage(place + 1)],
    })),
  },
  link: {
    label: 'Vergleich der Runden öffnen',
    href: 'https://monitor.auenried.example/vergleich?von=r1&nach=r2',
  },
  why: [
    'Sie erhalten diese Mitteilung, weil sie Ihnen als Teil Ihrer Aufgabe zugeteilt wurde (Koordination).',
    'Die nächste kommt, sobald wieder eine Runde abgeschlossen ist, frühestens am Mittwoch, 24. November 2027, 07:00 Uhr (Europe/Berlin).',
  ],
  unsubscribe: {
    label: 'Diese Mitteilungen abbestellen',
    href: 'https://monitor.auenried.example/mitteilungen/abbestellen#f4c1.Zm9vYmFyLXRva2VuLTI1Ni1iaXQ',
  },
};

export const ENVELOPE: DigestEnvelope = {
  to: 'anna@auenried.example',
  messageId: '<9f86d081884c7d659a2feaa0c55ad015@auenried.example>',
  at: '2026-11-23T06:00:00.000Z',
  listId: 'digest.m1.monitor.auenried.example',
  listName: 'Mitteilungen für Grünstädt',
  oneClickUrl: 'https://monitor.auenried.example/api/digests/one-click/f4c1.Zm9vYmFyLXRva2VuLTI1Ni1iaXQ',
};

/** As long as a digest gets: six sections with ten lines of long sentences. */
export const LONGEST: DigestText = {
  ...DIGEST,
  sections: Array.from({ length: 6 }, (_, place) => ({
    heading: `Abschnitt ${place}`,
    lines: Array.from({ length: 10 }, (_line, number) =>
      line(
        `${place}.${number} Beschwerdestelle und Beratung gegen Diskriminierung in der Verwaltung`,
        cell(1),
        cell(2),
        'Der Wert steigt nur, weil mehr Fragen beantwortet wurden; bei gleichen Fragen ist er praktisch unverändert (Unterschied unter 0,1), und andere Fachbereiche haben geantwortet als in der Runde davor.',
      ),
    ),
    more: 'und 17 weitere',
    note: 'Bei angenommener Antwortschwankung von 20 % wechseln im Mittel 4,7 Zeichen durch Zufall.',
  })),
};

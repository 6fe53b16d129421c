import type { ReportTextKind } from '../imports/auswertung-draft.js';
import type { Reading } from './round.js';
import type { Fate, SnapshotWording } from './snapshot-wording.js';

const READINGS: Readonly<Record<Reading, string>> = {
  self_rating: 'Selbsteinschätzung',
  workshop: 'Sicht nach Workshop',
};

const SYMBOLS = { 0: 'nein', 1: 'eher nein', 2: 'eher ja', 3: 'ja' } as const;

const TEXTS: Readonly<Record<ReportTextKind, string>> = {
  measures: 'Maßnahmen',
  participation: 'Beteiligung',
  evaluation: 'Auswertung und Empfehlung',
};

const FATES: Readonly<Record<Fate, string>> = {
  added: 'ist neu',
  removed: 'entfällt',
  changed: 'ist geändert',
};

/** The German wording of what a revision changed. */
export const SNAPSHOT_WORDING_DE: SnapshotWording = {
  answers: {
    yes: 'ja',
    rather_yes: 'eher ja',
    rather_no: 'eher nein',
    no: 'nein',
    not_assessable: 'keine Einschätzung möglich',
    not_answered: 'nicht beantwortet',
  },
  symbol: (symbol) => {
    if (symbol === 'unreadable') return 'Zeichen nicht lesbar';
    return symbol === null ? 'keine Einschätzung möglich' : SYMBOLS[symbol];
  },
  date: (day, month, year) => `${day}.${month}.${year}`,
  title: ({ before, after }) => `Der Titel lautet „${after}“ statt „${before}“.`,
  referenceDate: ({ before, after }) => `Der Stichtag ist der ${after} statt des ${before}.`,
  leadingReading: {
    self_rating: 'Maßgeblich ist die Selbsteinschätzung statt der Sicht nach Workshop.',
    workshop: 'Maßgeblich ist die Sicht nach Workshop statt der Selbsteinschätzung.',
  },
  workshop: {
    added: 'Neben der Selbsteinschätzung gibt es nun eine Sicht nach Workshop.',
    removed: 'Die Sicht nach Workshop entfällt; es bleibt bei der Selbsteinschätzung.',
  },
  answer: (code, { before, after }, reading) =>
    `Frage ${code}: ${after} statt ${before} (${READINGS[reading]}).`,
  rating: (title, { before, after }, reading) => {
    const whole = `Kriterium „${title}“ im Ganzen`;
    if (after === null) return `${whole}: Die Einschätzung „${before}“ entfällt (${READINGS[reading]}).`;
    return before === null
      ? `${whole}: ${after}, bisher ohne Einschätzung im Ganzen (${READINGS[reading]}).`
      : `${whole}: ${after} statt ${before} (${READINGS[reading]}).`;
  },
  agreement: {
    added: (code, after) => `Frage ${code}: Abgestimmt ist nun „${after}“.`,
    changed: (code, after) => `Frage ${code}: Abgestimmt ist nun „${after}“.`,
    reason_changed: (code) => `Frage ${code}: Der Grund der abgestimmten Antwort ist geändert.`,
    removed: (code) => `Frage ${code}: Die abgestimmte Antwort entfällt.`,
  },
  text: (field, kind, fate) => `Handlungsfeld „${field}“: Der Text zu „${TEXTS[kind]}“ ${FATES[fate]}.`,
};

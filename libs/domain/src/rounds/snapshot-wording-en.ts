import type { ReportTextKind } from '../imports/auswertung-draft.js';
import type { Reading } from './round.js';
import type { Fate, SnapshotWording } from './snapshot-wording.js';

const READINGS: Readonly<Record<Reading, string>> = {
  self_rating: 'self-rating',
  workshop: 'view after the workshop',
};

const SYMBOLS = { 0: 'no', 1: 'rather no', 2: 'rather yes', 3: 'yes' } as const;

const TEXTS: Readonly<Record<ReportTextKind, string>> = {
  measures: 'measures',
  participation: 'participation',
  evaluation: 'evaluation and recommendation',
};

const FATES: Readonly<Record<Fate, string>> = {
  added: 'is new',
  removed: 'is gone',
  changed: 'has changed',
};

/** The English wording of what a revision changed. */
export const SNAPSHOT_WORDING_EN: SnapshotWording = {
  answers: {
    yes: 'yes',
    rather_yes: 'rather yes',
    rather_no: 'rather no',
    no: 'no',
    not_assessable: 'no assessment possible',
    not_answered: 'not answered',
  },
  symbol: (symbol) => {
    if (symbol === 'unreadable') return 'sign not readable';
    return symbol === null ? 'no assessment possible' : SYMBOLS[symbol];
  },
  date: (day, month, year) => `${day}/${month}/${year}`,
  title: ({ before, after }) => `The title is "${after}" instead of "${before}".`,
  referenceDate: ({ before, after }) => `The reference date is ${after} instead of ${before}.`,
  leadingReading: {
    self_rating: 'The self-rating leads instead of the view after the workshop.',
    workshop: 'The view after the workshop leads instead of the self-rating.',
  },
  workshop: {
    added: 'Beside the self-rating there is now a view after the workshop.',
    removed: 'The view after the workshop is gone; the self-rating remains.',
  },
  answer: (code, { before, after }, reading) =>
    `Question ${code}: ${after} instead of ${before} (${READINGS[reading]}).`,
  rating: (title, { before, after }, reading) => {
    const whole = `Criterion "${title}" as a whole`;
    if (after === null) return `${whole}: the rating "${before}" is gone (${READINGS[reading]}).`;
    return before === null
      ? `${whole}: ${after}, so far without a rating as a whole (${READINGS[reading]}).`
      : `${whole}: ${after} instead of ${before} (${READINGS[reading]}).`;
  },
  agreement: {
    added: (code, after) => `Question ${code}: "${after}" is agreed now.`,
    changed: (code, after) => `Question ${code}: "${after}" is agreed now.`,
    reason_changed: (code) => `Question ${code}: the reason for the agreed answer has changed.`,
    removed: (code) => `Question ${code}: the agreed answer is gone.`,
  },
  text: (field, kind, fate) => `Field "${field}": the text on ${TEXTS[kind]} ${FATES[fate]}.`,
};

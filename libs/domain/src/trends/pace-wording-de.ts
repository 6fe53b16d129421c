import type { Direction } from './direction.js';
import type { ObservedShare, ObservedWords, PaceWording } from './pace-wording.js';

const SEEN: Readonly<Record<Direction, string>> = {
  up: 'bisher ist der Wert gestiegen',
  down: 'bisher ist der Wert gesunken',
  unclear: 'bisher ist keine Richtung zu erkennen',
  unchanged: 'bisher ist der Wert unverändert',
};

const ofRequired = (share: ObservedShare): string =>
  share === 'far_more' ? 'weit mehr als nötig' : `${share} % davon`;

function seen({ direction, size, share, isOnlyOtherQuestions }: ObservedWords): string {
  if (direction !== 'up' && direction !== 'down') return SEEN[direction];
  if (isOnlyOtherQuestions) return `${SEEN[direction]} (${size} im Jahr), aber nicht bei gleichen Fragen`;
  return `${SEEN[direction]} (${size} im Jahr${share === null ? '' : `, ${ofRequired(share)}`})`;
}

/** The German wording of targets. */
export const PACE_WORDING_DE: PaceWording = {
  labels: {
    on_course: 'auf Kurs',
    rather_slow: 'etwas langsam',
    too_slow: 'zu langsam',
    receding: 'entfernt sich',
  },
  reached: 'erreicht',
  reachedSentence: 'Das Ziel ist erreicht.',
  expired: 'Frist abgelaufen',
  expiredSentence: (gap) =>
    gap === null
      ? 'Die Frist ist abgelaufen; ob das Ziel erreicht ist, lässt sich nicht sagen, weil es in der letzten Runde keine Einschätzung gibt.'
      : `Die Frist ist abgelaufen; der Abstand zum Ziel beträgt ${gap}.`,
  notRated:
    'In der letzten Runde gibt es keine Einschätzung; wie weit es bis zum Ziel ist, lässt sich nicht sagen.',
  gap: (gap) => `Der Abstand zum Ziel beträgt ${gap}`,
  required: (size) => `nötig wären ${size} im Jahr`,
  noTimeLeft: 'bis zum Datum des Ziels bleibt nach der letzten Runde keine Zeit',
  observed: (observed, label) => {
    if (observed === null) return 'wie schnell es bisher ging, lässt sich nicht sagen';
    return label === null ? seen(observed) : `${seen(observed)}: ${label}`;
  },
};

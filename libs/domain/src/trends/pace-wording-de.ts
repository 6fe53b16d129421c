import type { ObservedWords, PaceWording } from './pace-wording.js';

function seen({ direction, size, percent, isOnlyOtherQuestions }: ObservedWords): string {
  if (direction === 'unchanged') return 'bisher ist der Wert unverändert';
  const moved = `bisher ist der Wert ${direction === 'up' ? 'gestiegen' : 'gesunken'}`;
  if (isOnlyOtherQuestions) return `${moved} (${size} im Jahr), aber nicht bei gleichen Fragen`;
  const share = percent === null ? '' : `, ${percent} % davon`;
  return `${moved} (${size} im Jahr${share})`;
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

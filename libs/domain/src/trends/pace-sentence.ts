import { Fraction } from '../kernel/fraction.js';
import type { Language } from '../kernel/language.js';
import type { ObservedShare, ObservedWords, PaceWording } from './pace-wording.js';
import { PACE_WORDING_DE } from './pace-wording-de.js';
import { PACE_WORDING_EN } from './pace-wording-en.js';
import { pointsInWords } from './points-in-words.js';
import type { OpenPace, TargetPace } from './target-pace.js';

const WORDING: Readonly<Record<Language, PaceWording>> = { de: PACE_WORDING_DE, en: PACE_WORDING_EN };

/** A larger share of the required pace is told without its figure. */
const LARGEST_TOLD = Fraction.of(2);

/** "auf Kurs", "erreicht", "Frist abgelaufen"; null where there is arithmetic only or no rating. */
export function paceLabel(pace: TargetPace, language: Language): string | null {
  const wording = WORDING[language];
  if (pace.kind === 'reached') return wording.reached;
  if (pace.kind === 'expired') return wording.expired;
  if (pace.kind === 'not_rated' || pace.label === null) return null;
  return wording.labels[pace.label];
}

/** One sentence on how the target stands. */
export function paceSentence(pace: TargetPace, language: Language): string {
  const wording = WORDING[language];
  switch (pace.kind) {
    case 'reached':
      return wording.reachedSentence;
    case 'expired':
      return wording.expiredSentence(pace.gap && pointsInWords(pace.gap, language));
    case 'not_rated':
      return wording.notRated;
    case 'open':
      return openSentence(pace, language);
  }
}

function openSentence(pace: OpenPace, language: Language): string {
  const wording = WORDING[language];
  const gap = wording.gap(pointsInWords(pace.gap, language));
  if (pace.required === null) return `${gap}; ${wording.noTimeLeft}.`;
  const required = wording.required(pointsInWords(pace.required, language));
  const observed = wording.observed(observedWords(pace, language), paceLabel(pace, language));
  return `${gap}; ${required}, ${observed}.`;
}

function observedWords(pace: OpenPace, language: Language): ObservedWords | null {
  const { observed, direction, ratio, isOnlyOtherQuestions } = pace;
  if (observed === null || direction === null) return null;
  return {
    direction,
    size: pointsInWords(observed, language),
    share: ratio !== null && direction === 'up' ? shareOf(ratio) : null,
    isOnlyOtherQuestions,
  };
}

/** Rounded down, so that no ratio reads as one that its label does not reach. */
function shareOf(ratio: Fraction): ObservedShare {
  if (ratio.compare(LARGEST_TOLD) > 0) return 'far_more';
  const percent = ratio.times(100);
  return Number(percent.numerator / percent.denominator);
}

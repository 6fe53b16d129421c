import { Fraction } from '../kernel/fraction.js';
import type { Language } from '../kernel/language.js';
import type { ComparisonLimit } from './comparison-limit.js';
import { COMPARISON_WORDING_DE } from './comparison-wording-de.js';
import { COMPARISON_WORDING_EN } from './comparison-wording-en.js';
import type { ComparisonWording } from './comparison-wording.js';
import { decimalWords, differenceWords, isBelowTold, percentWords } from './figure-words.js';
import { meanVerdict, type ToldChange } from './mean-verdict.js';
import type { NoiseLimits } from './noise-limits.js';
import type { ChangeNote, ComparisonFlag, CriterionChange } from './round-comparison.js';
import type { FlipNoise } from './symbol-flips.js';
import type { Worsening } from './worsening.js';

const WORDING: Readonly<Record<Language, ComparisonWording>> = {
  de: COMPARISON_WORDING_DE,
  en: COMPARISON_WORDING_EN,
};

/** The class as a few words: "verbessert", "2 Stufen höher (nur Kriterienebene)". */
export function changeClassLabel(change: CriterionChange, language: Language): string {
  return WORDING[language].labels[change.changeClass](change.levels ?? 0);
}

/** One sentence on what became of a criterion. */
export function criterionSentence(title: string, change: CriterionChange, language: Language): string {
  const { quoted, classes } = WORDING[language];
  return classes[change.changeClass]({ title: quoted(title), change });
}

/** One sentence on what is also worth saying of a criterion's change. */
export function changeNoteSentence(note: ChangeNote, change: CriterionChange, language: Language): string {
  return WORDING[language].notes[note](change);
}

/** What a flag means. */
export function comparisonFlagSentence(flag: ComparisonFlag, language: Language): string {
  return WORDING[language].flags[flag];
}

/** A like-for-like change in words: "unverändert", "unter 0,1", "+0,4", or "kein Vergleichswert" for null. */
export function likeForLikeWords(likeForLike: Fraction | null, language: Language): string {
  const { noPartner, unchanged } = WORDING[language];
  if (likeForLike === null) return noPartner;
  if (likeForLike.equals(Fraction.ZERO)) return unchanged;
  if (isBelowTold(likeForLike)) return differenceWords(likeForLike, language);
  const figure = decimalWords(likeForLike, language);
  return likeForLike.compare(Fraction.ZERO) > 0 ? `+${figure}` : figure;
}

/** One sentence on how a field's or the overall value changed, and whether that is real (methods, 4). */
export function meanChangeSentence(change: ToldChange, language: Language): string {
  const { basis, ratedQuestions } = change;
  return WORDING[language].mean({ verdict: meanVerdict(change), basis, ratedQuestions });
}

/** One sentence on criteria that got worse; never "none" while one could not be compared (methods, 5). */
export function worseningSentence(worsening: Worsening, language: Language): string {
  return WORDING[language].worsening(worsening);
}

/** One sentence on what keeps a comparison from saying more. */
export function comparisonLimitSentence(limit: ComparisonLimit, language: Language): string {
  return WORDING[language].limits[limit];
}

/** One sentence that lists criteria of one round only; null where there is none. */
export function listedCriteriaSentence(
  list: 'added' | 'removed',
  titles: readonly string[],
  language: Language,
): string | null {
  return titles.length === 0 ? null : WORDING[language].lists[list](titleList(titles, language));
}

/** One sentence on criteria that were split or merged. */
export function regroupedSentence(
  kind: 'split' | 'merged',
  titlesBefore: readonly string[],
  titlesAfter: readonly string[],
  language: Language,
): string {
  return WORDING[language].regrouped[kind](
    titleList(titlesBefore, language),
    titleList(titlesAfter, language),
  );
}

/** One sentence that sets a like-for-like change against its noise, with the assumption (methods, 4). */
export function noiseSentence(
  likeForLike: Fraction,
  limits: NoiseLimits,
  rate: Fraction,
  language: Language,
): string {
  const isWithin = likeForLike.compare(limits.lower) >= 0 && likeForLike.compare(limits.upper) <= 0;
  return WORDING[language].noise({
    rate: percentWords(rate, language),
    down: differenceWords(limits.lower, language),
    up: differenceWords(limits.upper, language),
    isWithin,
  });
}

/** One sentence that sets the number of changed symbols against its noise, with the assumption (methods, 4). */
export function flipSentence(changed: number, flips: FlipNoise, rate: Fraction, language: Language): string {
  return WORDING[language].flips(changed, flips, percentWords(rate, language));
}

function titleList(titles: readonly string[], language: Language): string {
  const { listed, quoted } = WORDING[language];
  return listed(titles.map(quoted));
}

import { Fraction } from '../kernel/fraction.js';
import type { Language } from '../kernel/language.js';
import type { ComparisonLimit } from './comparison-limit.js';
import type { ComparisonNoise } from './comparison-noise.js';
import { COMPARISON_WORDING_DE } from './comparison-wording-de.js';
import { COMPARISON_WORDING_EN } from './comparison-wording-en.js';
import type { ComparisonWording } from './comparison-wording.js';
import { decimalWords, differenceWords, isBelowTold, percentWords } from './figure-words.js';
import { meanVerdict, type ToldChange } from './mean-verdict.js';
import { meanWordsDe } from './mean-wording-de.js';
import { meanWordsEn } from './mean-wording-en.js';
import type { NoiseLimits } from './noise-limits.js';
import type { PairOrder } from './pair-order.js';
import type { ChangeNote, ComparisonFlag, CriterionChange } from './round-comparison.js';
import type { FlipNoise } from './symbol-flips.js';
import type { Worsening } from './worsening.js';
import { WORSENING_WORDING } from './worsening-wording.js';

const WORDING: Readonly<Record<Language, ComparisonWording>> = {
  de: COMPARISON_WORDING_DE,
  en: COMPARISON_WORDING_EN,
};

/** The class as a few words: "verbessert", "2 Stufen höher (nur Kriterienebene)". */
export function changeClassLabel(
  { changeClass, levels }: CriterionChange,
  language: Language,
  order: PairOrder = 'rounds',
): string {
  const { labels, sideBySide } = WORDING[language];
  const apart = order === 'rounds' ? undefined : sideBySide.labels[changeClass];
  return apart ?? labels[changeClass](levels ?? 0);
}

/** One sentence on what became of a criterion. */
export function criterionSentence(
  title: string,
  change: CriterionChange,
  language: Language,
  order: PairOrder = 'rounds',
): string {
  const { quoted, classes, sideBySide, difference } = WORDING[language];
  const did = order === 'rounds' ? undefined : sideBySide.did[change.changeClass];
  if (did === undefined) return classes[change.changeClass]({ title: quoted(title), change });
  return `${quoted(title)} ${did}${change.pieces ? ` (${difference(change.pieces.likeForLike)})` : ''}.`;
}

/** Why the symbol changed although the same questions did not change it; null where that is not so. */
export function otherCauseSentence(change: CriterionChange, language: Language): string | null {
  const note = change.notes.find((each) => each.startsWith('only_through'));
  return note === undefined ? null : changeNoteSentence(note, change, language);
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
export function meanChangeSentence(
  change: ToldChange,
  language: Language,
  order: PairOrder = 'rounds',
): string {
  const { basis, answered, stages } = change;
  const words = { verdict: meanVerdict(change), basis, answered, stages, order };
  return language === 'de' ? meanWordsDe(words) : meanWordsEn(words);
}

/**
 * What got worse; never "none" while one could not be compared (methods, 5). A count stands beside its expected noise,
 * so without `noise` it is not told (methods, 4).
 */
export function worseningSentence(
  { worsened, levelsLower, slightlyFallen, unknown, comparable, bySymbols }: Worsening,
  language: Language,
  noise: Pick<ComparisonNoise, 'worsened' | 'rate'> | null = null,
  order: PairOrder = 'rounds',
): string {
  const wording = WORSENING_WORDING[language][order];
  if (comparable === 0) return wording.nothingComparable;
  const expected = noise?.worsened && differenceWords(noise.worsened, language);
  const counted = (): string =>
    noise && expected
      ? wording.counted(worsened, percentWords(noise.rate, language), expected)
      : wording.some;
  if (worsened + levelsLower > 0) {
    return [worsened > 0 ? counted() : '', levelsLower > 0 ? wording.levels(levelsLower) : '']
      .filter(Boolean)
      .join(' ');
  }
  if (unknown > 0) return wording.incomplete(unknown);
  if (bySymbols === comparable) return wording.noneLower;
  return slightlyFallen > 0 ? wording.noneButSlightly : wording.none;
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
  const isOneForOne = titlesBefore.length === 1 && titlesAfter.length === 1;
  return WORDING[language].regrouped[isOneForOne ? 'rearranged' : kind](
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
  const [lower, upper] = [limitWords(limits.lower, language), limitWords(limits.upper, language)];
  const told = limitWords(likeForLike, language);
  const isInside = likeForLike.compare(limits.lower) >= 0 && likeForLike.compare(limits.upper) <= 0;
  const isClose = told === lower || told === upper;
  const place = isInside ? 'inside' : isClose ? 'just_outside' : 'outside';
  return WORDING[language].noise({ rate: percentWords(rate, language), lower, upper, place });
}

/** "+0,3" and "−0,3", in words where it is 0 or too small for one decimal. */
function limitWords(limit: Fraction, language: Language): string {
  const { none, above, below } = WORDING[language].limitWords;
  if (limit.sign() === 0) return none;
  if (isBelowTold(limit)) return limit.sign() > 0 ? above : below;
  return likeForLikeWords(limit, language);
}

/** One sentence that sets the number of changed symbols against its noise, with the assumption (methods, 4). */
export function flipSentence(
  changed: number,
  flips: FlipNoise,
  { rate, flipsUnknown }: Pick<ComparisonNoise, 'rate' | 'flipsUnknown'>,
  language: Language,
): string {
  return WORDING[language].flips({
    changed,
    rate: percentWords(rate, language),
    expected: differenceWords(flips.expected, language),
    limit: flips.limit,
    unknown: flipsUnknown,
  });
}

function titleList(titles: readonly string[], language: Language): string {
  const { listed, quoted } = WORDING[language];
  return listed(titles.map(quoted));
}

import type { MeanChangeView } from '@selbstcheck/contracts';
import { noiseSentence, type Fraction, type Language, type NoiseLimits } from '@selbstcheck/domain';

/** What an assumed wavering of the answers would do to a like-for-like change; null where nothing is known of it. */
export function presentNoise(
  likeForLike: Fraction | undefined,
  limits: NoiseLimits | null | undefined,
  rate: Fraction,
  language: Language,
): MeanChangeView['noise'] {
  if (!likeForLike || !limits) return null;
  return {
    lower: limits.lower.toString(),
    upper: limits.upper.toString(),
    sentence: noiseSentence(likeForLike, limits, rate, language),
  };
}

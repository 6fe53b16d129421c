import { Fraction } from '../kernel/fraction.js';
import { isBelowTold, magnitudeOf } from './figure-words.js';
import type { ChangePieces, FieldChange, OverallChange } from './round-comparison.js';

/** The change of a field or of the overall value. */
export type ToldChange = FieldChange | OverallChange;

/** A piece that can explain a raw change without the same questions being answered differently. */
export type OtherCause = Exclude<keyof ChangePieces, 'likeForLike'>;

/** What can be said of a mean's change, before it is put into words. */
export type MeanVerdict =
  | { readonly kind: 'never_rated' | 'no_value_before' | 'no_value_after' }
  /** Nothing is comparable. */
  | { readonly kind: 'raw_only'; readonly raw: Fraction }
  /** The value hardly moved. */
  | { readonly kind: 'level'; readonly raw: Fraction; readonly likeForLike: Fraction }
  /** Same questions and value moved the same way. */
  | { readonly kind: 'alike'; readonly raw: Fraction; readonly likeForLike: Fraction }
  /** The value moved for other causes: for them only, or for the larger part. */
  | {
      readonly kind: 'only_otherwise' | 'mainly_otherwise';
      readonly raw: Fraction;
      readonly likeForLike: Fraction;
      /** Those that point where the value went, the largest first. */
      readonly causes: readonly OtherCause[];
    };

const OTHER_CAUSES: readonly OtherCause[] = ['coverage', 'questionnaire', 'entry', 'exit', 'notComparable'];

/** What a change amounts to: whether it is real, or comes from coverage, questionnaire, entry or exit (methods, 4). */
export function meanVerdict({ before, after, raw, pieces }: ToldChange): MeanVerdict {
  if (before === null && after === null) return { kind: 'never_rated' };
  if (raw === null) return { kind: before === null ? 'no_value_before' : 'no_value_after' };
  if (pieces === null) return { kind: 'raw_only', raw };
  const { likeForLike } = pieces;
  const direction = raw.compare(Fraction.ZERO);
  if (direction === 0 || isBelowTold(raw)) return { kind: 'level', raw, likeForLike };
  const isSameWay = likeForLike.compare(Fraction.ZERO) === direction;
  const isHalf = magnitudeOf(likeForLike).times(2).compare(magnitudeOf(raw)) >= 0;
  if (isSameWay && isHalf && !isBelowTold(likeForLike)) return { kind: 'alike', raw, likeForLike };
  const causes = OTHER_CAUSES.filter((cause) => pieces[cause].compare(Fraction.ZERO) === direction).toSorted(
    (a, b) => magnitudeOf(pieces[b]).compare(magnitudeOf(pieces[a])),
  );
  return { kind: isSameWay ? 'mainly_otherwise' : 'only_otherwise', raw, likeForLike, causes };
}

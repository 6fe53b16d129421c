import type { CriterionPieces as PiecesView, FlagView, ShortChange } from '@selbstcheck/contracts';
import {
  changeClassLabel,
  comparisonFlagSentence,
  likeForLikeWords,
  otherCauseSentence,
  type ComparisonFlag,
  type CriterionChange,
  type CriterionPieces,
  type Language,
  type PairOrder,
} from '@selbstcheck/domain';
import type { z } from 'zod';

/** The change of a criterion in few words. */
export function presentShortChange(
  change: CriterionChange,
  language: Language,
  order: PairOrder = 'rounds',
): ShortChange {
  const likeForLike = change.pieces?.likeForLike ?? null;
  return {
    class: change.changeClass,
    label: changeClassLabel(change, language, order),
    likeForLike: likeForLike?.toString() ?? null,
    words: likeForLikeWords(likeForLike, language),
    flags: [...change.flags],
    note: otherCauseSentence(change, language),
  };
}

/** Flags, each with its meaning. */
export function presentFlags(
  flags: readonly ComparisonFlag[],
  language: Language,
): z.input<typeof FlagView>[] {
  return flags.map((flag) => ({ flag, sentence: comparisonFlagSentence(flag, language) }));
}

/** The three pieces of a change as exact text. */
export function presentCriterionPieces(pieces: CriterionPieces): z.input<typeof PiecesView> {
  return {
    likeForLike: pieces.likeForLike.toString(),
    coverage: pieces.coverage.toString(),
    questionnaire: pieces.questionnaire.toString(),
  };
}

import { pieceWords, type ChangePieces, type ComparisonBasis, type Language } from '@selbstcheck/domain';
import type { ComparisonText } from './comparison-text.js';

/** What a piece of a change is called; where symbols are compared there are no same questions. */
export function pieceName(
  piece: keyof ChangePieces,
  basis: ComparisonBasis,
  t: ComparisonText,
  language: Language,
): string {
  return piece === 'likeForLike' && basis !== 'answers'
    ? t(`waterfall.likeForLike.${basis}`)
    : pieceWords(piece, language).name;
}

import type { TwoRounds } from '@selbstcheck/contracts';
import { waterfallSpan, type WaterfallSpan } from '@selbstcheck/charts';
import { Fraction, PIECES, type ChangePieces } from '@selbstcheck/domain';

/** How a field or the whole changed. */
export type MeanChange = TwoRounds['overall'];

type Piece = keyof ChangePieces;

/** One piece of a change that is shown, with what it consists of where it is known. */
export interface ShownPiece {
  readonly piece: Piece;
  readonly amount: Fraction;
  readonly passages: MeanChange['entries'];
}

const PASSAGES = { entry: 'entries', exit: 'exits', notComparable: 'notComparable' } as const;

/** The pieces of a change in their order: the same questions always, the others where they contribute. */
export function shownPieces(mean: MeanChange): readonly ShownPiece[] {
  return allPieces(mean).filter(
    ({ piece, amount, passages }) => piece === 'likeForLike' || amount.sign() !== 0 || passages.length > 0,
  );
}

/** The pieces that contribute nothing. */
export function absentPieces(mean: MeanChange): readonly Piece[] {
  const shown = shownPieces(mean).map(({ piece }) => piece);
  return mean.pieces === null ? [] : PIECES.filter((piece) => !shown.includes(piece));
}

/** One scale for the whole and all fields, so that their bars can be compared. */
export function commonSpan({ overall, fields }: Pick<TwoRounds, 'overall' | 'fields'>): WaterfallSpan {
  return waterfallSpan([overall, ...fields].map((mean) => shownPieces(mean).map(({ amount }) => amount)));
}

function allPieces({ pieces, ...mean }: MeanChange): readonly ShownPiece[] {
  if (pieces === null) return [];
  return PIECES.map((piece) => ({
    piece,
    amount: Fraction.parse(pieces[piece]),
    passages: piece in PASSAGES ? mean[PASSAGES[piece as keyof typeof PASSAGES]] : [],
  }));
}

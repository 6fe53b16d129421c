import { glyphOfSymbol, type RatingSymbol } from '@selbstcheck/domain';

interface SymbolTileProps {
  /** undefined where the sign of a report could not be read. */
  readonly symbol: RatingSymbol | undefined;
  /** The symbol in words; colour and sign never stand alone. */
  readonly word: string;
  /** Hollow: the symbol rests on less than half of the questions. */
  readonly hollow?: boolean;
  /** `wide`: on narrow screens the word is only read out. */
  readonly wordShown?: 'always' | 'wide';
}

/** The signature mark: colour, sign and word of a rating or an answer, in the same form on every screen. */
export function SymbolTile({ symbol, word, hollow = false, wordShown = 'wide' }: SymbolTileProps) {
  const kind = symbol === undefined ? 'unreadable' : (symbol ?? 'none');
  return (
    <span className="rating">
      <span className={`tile tile--${kind}${hollow ? ' tile--hollow' : ''}`} aria-hidden="true">
        {symbol === undefined ? '?' : glyphOfSymbol(symbol)}
      </span>
      <span className={`rating__word rating__word--${wordShown}`}>{word}</span>
    </span>
  );
}

import type { RatingSymbol } from '@selbstcheck/domain';
import { SymbolTile } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

interface RatingMarkProps {
  /** undefined where a report's sign could not be read. */
  readonly symbol: RatingSymbol | undefined;
  readonly missing?: 'not_assessable' | 'not_answered' | 'unreadable' | null;
  readonly hollow?: boolean;
  readonly wordShown?: 'always' | 'wide';
}

/** A criterion's symbol with its word. */
export function RatingMark({ symbol, missing = null, hollow = false, wordShown = 'wide' }: RatingMarkProps) {
  const { t } = useTranslation();
  const word =
    symbol === undefined
      ? t('symbol.unreadable')
      : symbol === null
        ? t(`symbol.${missing ?? 'not_assessable'}`)
        : t(`symbol.${symbol}`);
  return (
    <SymbolTile
      symbol={missing === 'unreadable' ? undefined : symbol}
      word={word}
      hollow={hollow}
      wordShown={wordShown}
    />
  );
}

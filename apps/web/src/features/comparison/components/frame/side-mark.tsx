import type { RatingSymbol } from '@selbstcheck/domain';
import { SymbolTile } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useComparisonText } from './comparison-text.js';

/** A criterion's symbol in one of two rounds; – says no more than that it is not rated. */
export function SideMark({ symbol }: { readonly symbol: RatingSymbol }) {
  const t = useComparisonText();
  const translation = useTranslation();
  const word = symbol === null ? t('changes.notRated') : translation.t(`symbol.${symbol}`);
  return <SymbolTile symbol={symbol} word={word} />;
}

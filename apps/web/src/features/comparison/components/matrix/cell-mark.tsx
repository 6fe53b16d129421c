import type { MatrixCell } from '@selbstcheck/contracts';
import { SymbolTile, VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { RatingMark } from '../../../../shared/components/rating-mark.js';
import { useComparisonText } from '../frame/comparison-text.js';

interface CellMarkProps {
  readonly cell: MatrixCell;
  readonly isCompact: boolean;
}

/** A criterion's symbol in a cell; where there is little room, its word is only read out. */
export function CellMark({ cell: { symbol, missing, evidence }, isCompact }: CellMarkProps) {
  const t = useComparisonText();
  const translation = useTranslation();
  const isThin = evidence === 'thin';
  return (
    <>
      {isCompact ? (
        <>
          <SymbolTile symbol={missing === 'unreadable' ? undefined : symbol} word="" hollow={isThin} />
          <VisuallyHidden>{translation.t(`symbol.${symbol ?? missing ?? 'not_assessable'}`)}</VisuallyHidden>
        </>
      ) : (
        <RatingMark symbol={symbol} missing={missing} hollow={isThin} />
      )}
      {isThin ? <VisuallyHidden>, {t('flag.u')}</VisuallyHidden> : null}
    </>
  );
}

import { useLanguage } from '../../../../shared/i18n/language.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { pieceName } from '../frame/piece-name.js';
import { absentPieces, type MeanChange } from './mean-pieces.js';

/** How to read a waterfall, and which pieces it does not have. */
export function WaterfallNotes({ mean }: { readonly mean: MeanChange }) {
  const t = useComparisonText();
  const language = useLanguage();
  if (mean.pieces === null) return null;
  const absent = absentPieces(mean).map((piece) => pieceName(piece, mean.basis, t, language));
  return (
    <div className="waterfall-notes muted">
      {absent.length === 0 ? null : <p>{t('waterfall.absent', { pieces: absent.join(', ') })}</p>}
      <p>
        {t('waterfall.key')} {t('waterfall.rounded')}
      </p>
    </div>
  );
}

import { LEVELS } from '@selbstcheck/domain';
import { SymbolTile } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { CHANGE_SIGNS } from '../../../../shared/format/change-signs.js';
import { useComparisonText } from '../frame/comparison-text.js';

const SIGNS = [
  ['improved', 'worsened'],
  ['slightly_risen', 'slightly_fallen'],
  ['unchanged'],
  ['newly_rated'],
  ['no_longer_rated'],
  ['not_comparable'],
] as const;

/** What the signs in the cells mean. */
export function MatrixLegend() {
  const t = useComparisonText();
  const translation = useTranslation();
  return (
    <section className="legend matrix-legend" aria-labelledby="matrix-zeichen">
      <h3 id="matrix-zeichen">{translation.t('overview.legendTitle')}</h3>
      <ul>
        {LEVELS.toReversed().map((level) => (
          <li key={level}>
            <SymbolTile symbol={level} word={translation.t(`symbol.${level}`)} wordShown="always" />
          </li>
        ))}
        <li>
          <SymbolTile symbol={null} word={translation.t('overview.legendMissing')} wordShown="always" />
        </li>
        <li>
          <SymbolTile symbol={2} hollow word={translation.t('overview.legendHollow')} wordShown="always" />
        </li>
      </ul>
      <ul>
        {SIGNS.map(([first, second]) => (
          <li key={first}>
            <span className="matrix-legend__sign" aria-hidden="true">
              {[first, second].flatMap((each) => (each ? [CHANGE_SIGNS[each]] : [])).join(' ')}
            </span>{' '}
            {t(`legend.${first}`)}
          </li>
        ))}
        <li>
          <span className="matrix-legend__sign" aria-hidden="true">
            ≈
          </span>{' '}
          {t('legend.tiny')}
        </li>
        <li>
          <span className="matrix-legend__sign" aria-hidden="true">
            *
          </span>{' '}
          {t('legend.otherCause')}
        </li>
        <li>
          <span className="matrix-legend__break" aria-hidden="true" /> {t('legend.break')}
        </li>
      </ul>
    </section>
  );
}

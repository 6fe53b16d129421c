import { LEVELS } from '@selbstcheck/domain';
import { Disclosure, SymbolTile } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** How pictures and marks are read. */
export function TrendsLegend() {
  const { t } = useTranslation('trends');
  const common = useTranslation().t;
  return (
    <Disclosure summary={t('legend.title')}>
      <ul className="trends-legend">
        {LEVELS.toReversed().map((level) => (
          <li key={level}>
            <SymbolTile symbol={level} word={common(`symbol.${level}`)} wordShown="always" />
          </li>
        ))}
        <li>
          <SymbolTile symbol={null} word={common('overview.legendMissing')} wordShown="always" />
        </li>
        <li>
          <SymbolTile symbol={2} hollow word={common('overview.legendHollow')} wordShown="always" />
        </li>
      </ul>
      <p>{t('legend.picture')}</p>
      <p>{t('legend.change')}</p>
    </Disclosure>
  );
}

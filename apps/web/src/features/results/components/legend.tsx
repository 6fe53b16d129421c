import type { Overview } from '@selbstcheck/contracts';
import { LEVELS } from '@selbstcheck/domain';
import { SymbolTile } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** What the signs mean; only what occurs in this kind of round. */
export function Legend({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const recorded = overview.round.source === 'auswertung';
  return (
    <section className="card legend">
      <h2>{t('overview.legendTitle')}</h2>
      <ul>
        {LEVELS.toReversed().map((level) => (
          <li key={level}>
            <SymbolTile symbol={level} word={t(`symbol.${level}`)} wordShown="always" />
          </li>
        ))}
        <li>
          <SymbolTile symbol={null} word={t('overview.legendMissing')} wordShown="always" />
        </li>
        {recorded ? null : (
          <li>
            <SymbolTile symbol={2} hollow word={t('overview.legendHollow')} wordShown="always" />
          </li>
        )}
      </ul>
      {recorded ? <p>{t('overview.legendRecorded')}</p> : null}
    </section>
  );
}

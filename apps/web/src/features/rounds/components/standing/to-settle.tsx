import type { ProgressView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';

interface ToSettleProps {
  readonly address: RoundAddress;
  readonly progress: ProgressView;
}

/** What does not come to rest by waiting: questions that nobody has, and departments that differ. */
export function ToSettle({ address, progress: { round, counts, unheld } }: ToSettleProps) {
  const { t } = useTranslation('rounds');
  const { disagreements } = counts;
  // Of a planned round, and of one in agreement, the heading says it.
  if (round.state !== 'open' || unheld + disagreements === 0) return null;
  return (
    <section className="card to-settle">
      <h2>{t('settle.title')}</h2>
      <ul>
        {unheld === 0 ? null : (
          <li>
            <Link to={roundScreenPath(address, 'assignments')}>{t('settle.unheld', { count: unheld })}</Link>
          </li>
        )}
        {disagreements === 0 ? null : (
          <li>
            <Link to={roundScreenPath(address, 'agreement')}>
              {t('settle.differing', { count: disagreements })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

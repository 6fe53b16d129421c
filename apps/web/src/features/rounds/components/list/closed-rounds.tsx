import type { RoundSummary } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { overviewPath, roundScreenPath } from '../../../../shared/addresses/addresses.js';
import { DottedLine } from '../../../../shared/components/dotted-line.js';
import { German } from '../../../../shared/components/localized.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

interface ClosedRoundsProps {
  readonly municipalityId: string;
  /** Newest first. */
  readonly rounds: readonly RoundSummary[];
}

/** The rounds that are closed, each with the way to its result and to what was recorded of it. */
export function ClosedRounds({ municipalityId, rounds }: ClosedRoundsProps) {
  const { t } = useTranslation('rounds');
  const common = useTranslation().t;
  const language = useLanguage();
  if (rounds.length === 0) return null;
  return (
    <section className="card closed-rounds">
      <h2>{t('list.closedTitle')}</h2>
      <ul className="closed-rounds__list">
        {rounds.map((round) => {
          const address = { municipalityId, roundId: round.id };
          const parts = [
            common('roundFrame.referenceDate', { date: dateInWords(round.referenceDate, language) }),
            round.source === 'auswertung' ? common('round.fromReport') : null,
            round.state === 'archived' ? common('round.state.archived') : null,
          ];
          return (
            <li key={round.id}>
              <h3>
                <Link to={overviewPath(address)}>
                  <German>{round.title}</German>
                </Link>
              </h3>
              <p className="muted">
                <DottedLine parts={parts.filter((part) => part !== null)} />
              </p>
              <Link className="lone-link" to={roundScreenPath(address, 'round')}>
                {t('list.recorded')}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

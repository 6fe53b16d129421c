import type { RoundSummary } from '@selbstcheck/contracts';
import { Icon } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  importPath,
  newRoundPath,
  overviewPath,
  type RoundAddress,
} from '../../../shared/addresses/addresses.js';
import { German } from '../../../shared/components/localized.js';
import { dateInWords } from '../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { isFrozen } from '../../../shared/round/round-states.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';

interface RoundSwitchProps {
  /** Newest first; those in work have no overview to switch to. */
  readonly rounds: readonly RoundSummary[];
  readonly address: RoundAddress;
}

/** The municipality's rounds to choose from; with a single one, an invitation to the next. */
export function RoundSwitch({ rounds: known, address }: RoundSwitchProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayCoordinate = coordinates(useSignedIn(), address.municipalityId);
  const rounds = known.filter(isFrozen);
  const isNoneInWork = rounds.length === known.length;
  const position = rounds.findIndex(({ id }) => id === address.roundId);
  const newer = position > 0 ? rounds[position - 1] : undefined;
  const older = position >= 0 ? rounds[position + 1] : undefined;
  const pathOf = ({ id }: RoundSummary) => overviewPath({ ...address, roundId: id });
  return (
    <nav className="rounds" aria-label={t('round.switchLabel')}>
      <h2>{t('round.switchTitle')}</h2>
      <ol className="rounds__list">
        {/* oldest first, as time runs on every chart */}
        {rounds.toReversed().map((round) => (
          <li key={round.id}>
            <Link to={pathOf(round)} aria-current={round.id === address.roundId ? 'page' : undefined}>
              <span className="rounds__title">
                <German>{round.title}</German>
              </span>{' '}
              <span className="rounds__date">{dateInWords(round.referenceDate, language)}</span>
            </Link>
          </li>
        ))}
      </ol>
      {rounds.length === 1 ? (
        <p className="rounds__single">
          {t('round.single')}{' '}
          {mayCoordinate ? (
            <>
              {isNoneInWork ? (
                <Link className="lone-link" to={newRoundPath(address.municipalityId)}>
                  {t('round.planNext')}
                </Link>
              ) : null}{' '}
              <Link className="lone-link" to={importPath(address.municipalityId)}>
                {t('empty.import')}
              </Link>
            </>
          ) : null}
        </p>
      ) : (
        <p className="rounds__steps">
          {older ? (
            <Link to={pathOf(older)}>
              <Icon name="arrow-back" /> {t('round.older')}
            </Link>
          ) : null}
          {newer ? (
            <Link to={pathOf(newer)} className="rounds__newer">
              {t('round.newer')} <Icon name="arrow-forward" />
            </Link>
          ) : null}
        </p>
      )}
    </nav>
  );
}

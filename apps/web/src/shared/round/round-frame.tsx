import type { RoundHead } from '@selbstcheck/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import '../../styles/round-frame.css';
import { roundScreenPath, roundsPath, type RoundScreen } from '../addresses/addresses.js';
import { German } from '../components/localized.js';
import { dateInWords } from '../format/calendar-date.js';
import { useLanguage } from '../i18n/language.js';
import { coordinates } from '../session/roles.js';
import { useSignedIn } from '../session/use-session.js';
import { isFrozen } from './round-states.js';

interface RoundFrameProps {
  readonly municipalityId: string;
  readonly round: RoundHead;
  readonly children: ReactNode;
}

/** What surrounds every screen of work on a round: which one it is, where it stands, and where to go. */
export function RoundFrame({ municipalityId, round, children }: RoundFrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayCoordinate = coordinates(useSignedIn(), municipalityId);
  const address = { municipalityId, roundId: round.id };
  return (
    <div className="round-frame">
      <div className="round-frame__head">
        <p className="round-frame__round">
          <Link to={roundsPath(municipalityId)}>{t('roundFrame.all')}</Link>
          <span aria-hidden="true">›</span>
          <strong>
            <German>{round.title}</German>
          </strong>
          <span className={`round-state round-state--${round.state}`}>
            {t(`roundFrame.state.${round.state}`)}
          </span>
          <span className="round-frame__date">
            {round.deadline !== null && !isFrozen(round) && round.sourceName === null
              ? t('roundFrame.deadline', { date: dateInWords(round.deadline, language) })
              : t('roundFrame.referenceDate', { date: dateInWords(round.referenceDate, language) })}
          </span>
        </p>
        {round.sourceName === null ? null : (
          <p className="round-frame__source">{t('roundFrame.source', { source: round.sourceName })}</p>
        )}
        <nav className="round-frame__tabs" aria-label={t('roundFrame.label')}>
          {screensOf(round, mayCoordinate).map((screen) => (
            <NavLink key={screen} to={roundScreenPath(address, screen)}>
              {t(`roundFrame.tabs.${screen}`)}
            </NavLink>
          ))}
        </nav>
      </div>
      {isFrozen(round) && round.revision > 1 ? (
        <p className="round-frame__note">
          {t('roundFrame.corrected')}{' '}
          <Link to={roundScreenPath(address, 'revisions')}>{t('roundFrame.toRevisions')}</Link>
        </p>
      ) : null}
      {children}
    </div>
  );
}

type Tab = Exclude<RoundScreen, 'paper' | 'correction'>;

/** The screens that have something to show in the state the round is in. */
function screensOf(round: RoundHead, mayCoordinate: boolean): readonly Tab[] {
  const plan: readonly Tab[] = mayCoordinate ? ['roundPlan'] : [];
  if (isFrozen(round)) return ['round', 'agreement', 'texts', 'revisions', ...plan];
  if (round.sourceName !== null) {
    return mayCoordinate
      ? ['round', 'agreement', 'texts', 'closing', 'tables', ...plan]
      : ['round', 'agreement'];
  }
  if (round.state === 'planned') return ['round', 'assignments', ...plan];
  const work: readonly Tab[] = ['round', 'answering', 'agreement', 'texts'];
  return mayCoordinate
    ? [...work, 'closing', 'assignments', 'tables', ...plan]
    : [...work, 'assignments', 'tables'];
}

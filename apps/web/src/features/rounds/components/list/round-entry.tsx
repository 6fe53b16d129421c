import type { ProgressView, RoundSummary } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { roundScreenPath } from '../../../../shared/addresses/addresses.js';
import { DottedLine } from '../../../../shared/components/dotted-line.js';
import { German } from '../../../../shared/components/localized.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import type { Involvement } from '../../../../shared/round/own-department.js';
import { ProgressBar } from '../../../../shared/round/progress-bar.js';
import { progressQuery } from '../../../../shared/round/progress-query.js';
import { OwnDepartment } from '../own-department.js';
import { nextStep } from '../standing/next-step.js';
import { usePeriodWords } from './use-period-words.js';

interface RoundEntryProps {
  readonly municipalityId: string;
  readonly round: RoundSummary;
  readonly involvement: Involvement;
}

/** A round in work: how far it is, what somebody's own department has to do, and the way in. */
export function RoundEntry({ municipalityId, round, involvement }: RoundEntryProps) {
  const common = useTranslation().t;
  const language = useLanguage();
  const address = { municipalityId, roundId: round.id };
  const { data: progress, error, refetch } = useQuery(progressQuery(address));
  const period = usePeriodWords()(progress?.round ?? null);
  const state = (
    <span className={`round-state round-state--${round.state}`}>
      {common(`roundFrame.state.${round.state}`)}
    </span>
  );
  return (
    <li className="card round-entry">
      <h2>
        <Link to={roundScreenPath(address, 'round')}>
          <German>{round.title}</German>
        </Link>
      </h2>
      <p className="round-entry__facts">
        <DottedLine
          parts={[
            state,
            ...(period === null ? [] : [period]),
            common('roundFrame.referenceDate', { date: dateInWords(round.referenceDate, language) }),
          ]}
        />
      </p>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {progress === undefined ? (
        <p className="round-entry__waiting" aria-busy={error === null} />
      ) : (
        <EntryProgress {...{ address, progress, involvement }} />
      )}
    </li>
  );
}

interface EntryProgressProps {
  readonly address: { readonly municipalityId: string; readonly roundId: string };
  readonly progress: ProgressView;
  readonly involvement: Involvement;
}

function EntryProgress({ address, progress, involvement }: EntryProgressProps) {
  const { t } = useTranslation('rounds');
  const { round, counts, unheld } = progress;
  const isOwn = involvement.mayAnswer && !involvement.mayCoordinate;
  const next = nextScreen(progress, involvement);
  return (
    <>
      {isOwn ? <OwnDepartment {...{ address, progress, involvement }} /> : null}
      {round.state === 'planned' || round.sourceName !== null ? null : (
        <div className="round-entry__whole">
          {isOwn ? null : (
            <ProgressBar asked={counts.asked} fresh={counts.fresh} confirmed={counts.confirmed} />
          )}
          <p>
            {t(isOwn ? 'list.answeredTogether' : 'list.answered', {
              answered: counts.answered,
              count: counts.asked,
            })}
          </p>
        </div>
      )}
      {round.state === 'planned' && unheld > 0 && !isOwn ? (
        <p>{t('list.unheld', { count: unheld })}</p>
      ) : null}
      {round.sourceName === null ? null : <p>{t('list.earlier')}</p>}
      {isOwn ? null : (
        <Link className="kern-btn kern-btn--secondary" to={roundScreenPath(address, next?.screen ?? 'round')}>
          <span className="kern-label">
            {next === null ? t('list.toStanding') : t(`standing.next.${next.reason}`, { count: next.count })}
          </span>
        </Link>
      )}
    </>
  );
}

/** The next step where it is another screen; any other is taken where the round stands. */
function nextScreen(progress: ProgressView, involvement: Involvement) {
  const known = { plan: { criteriaWithoutQuestions: [] }, remindedToday: new Set<string>() };
  const step = nextStep({ progress, involvement, ...known });
  return step?.kind === 'screen' ? step : null;
}

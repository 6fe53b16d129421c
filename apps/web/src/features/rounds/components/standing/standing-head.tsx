import type { ProgressView, RoundPlanView } from '@selbstcheck/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { ProgressBar } from '../../../../shared/round/progress-bar.js';
import { isFrozen } from '../../../../shared/round/round-states.js';
import { deadlineSentence, findingOf } from './finding.js';

interface StandingHeadProps {
  readonly progress: ProgressView;
  readonly plan: RoundPlanView;
  /** The next thing to do. */
  readonly children: ReactNode;
}

/** Where the round stands in one sentence, how it is made up, and what is next. */
export function StandingHead({ progress, plan, children }: StandingHeadProps) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const { round, counts } = progress;
  const date = round.deadline === null ? '' : dateInWords(round.deadline, language);
  const deadline = deadlineSentence(progress, date, t);
  const isAsked = round.sourceName === null && round.state !== 'planned' && counts.asked > 0;
  return (
    <header className="standing__head">
      <ScreenHeading documentTitle={t('standing.documentTitle', { round: round.title })}>
        {findingOf(progress, plan, t)}
      </ScreenHeading>
      {deadline === null ? null : <p className="lead">{deadline}</p>}
      {isAsked ? (
        <>
          <ProgressBar asked={counts.asked} fresh={counts.fresh} confirmed={counts.confirmed} />
          <p className="standing__counts">
            {counts.answered === 0 ? null : (
              <>
                <span>{t('standing.fresh', { count: counts.fresh })}</span>{' '}
                <span>{t('standing.confirmed', { count: counts.confirmed })}</span>{' '}
                {counts.notAssessable === 0 ? null : (
                  <span>{t('standing.notAssessable', { count: counts.notAssessable })}</span>
                )}{' '}
              </>
            )}
            <span>{t(isFrozen(round) ? 'standing.leftOpen' : 'standing.open', { count: counts.open })}</span>
          </p>
        </>
      ) : null}
      <div className="standing__next">{children}</div>
    </header>
  );
}

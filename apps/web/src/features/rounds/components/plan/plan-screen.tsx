import type { RoundPlanView } from '@selbstcheck/contracts';
import { allowsAct } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { PeriodFacts } from './period-facts.js';
import { PlanForm } from './plan-form.js';
import { StepHistory } from './step-history.js';
import { StepsCard } from './steps-card.js';
import { VersionCard } from './version-card.js';

interface PlanScreenProps {
  readonly address: RoundAddress;
  readonly plan: RoundPlanView;
  readonly mayCoordinate: boolean;
}

/** When the round takes place, with which questions, and how it goes on. */
export function PlanScreen({ address, plan, mayCoordinate }: PlanScreenProps) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const { round, planRevision } = plan;
  const isPlannedHere = planRevision > 0;
  const mayChange = mayCoordinate && isPlannedHere && allowsAct(round.state, 'plan');
  const date = round.deadline === null ? '' : dateInWords(round.deadline, language);
  const hasPeriod = round.deadline !== null && round.sourceName === null;
  return (
    <div className="plan-screen">
      <header>
        <ScreenHeading documentTitle={t('plan.documentTitle', { round: round.title })}>
          {hasPeriod && round.state !== 'closed' && round.state !== 'archived'
            ? t(`plan.finding.${round.state}`, { date })
            : t('plan.findingOther')}
        </ScreenHeading>
        {isPlannedHere ? null : <p className="lead">{t('plan.notPlannedHere')}</p>}
      </header>
      {mayCoordinate && plan.next.length > 0 ? <StepsCard address={address} plan={plan} /> : null}
      {mayChange ? <PlanForm address={address} plan={plan} /> : <PeriodFacts round={round} />}
      <VersionCard address={address} plan={plan} mayChange={mayChange} />
      <StepHistory steps={plan.steps} />
      {mayCoordinate ? (
        <p className="muted">
          {t('plan.deletion')}{' '}
          <Link className="lone-link" to={keepingPath(address)}>
            {t('plan.deletionLink')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** The part of Verwaltung that keeps rounds as a whole. */
function keepingPath({ municipalityId }: RoundAddress): string {
  return `${PATHS.administration}/kommunen/${encodeURIComponent(municipalityId)}/runden`;
}

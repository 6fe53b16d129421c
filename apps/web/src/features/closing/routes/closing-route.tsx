import type { ClosingView } from '@selbstcheck/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { isFrozen } from '../../../shared/round/round-states.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import '../../../styles/closing.css';
import { closingQuery } from '../api/closing.js';
import { Checklist } from '../components/checklist/checklist.js';
import { Closed } from '../components/checklist/closed.js';
import { ClosingAct } from '../components/checklist/closing-act.js';
import { LeadingReading } from '../components/checklist/leading-reading.js';

/** The checklist, the leading reading, and closing itself. */
export default function ClosingRoute() {
  const address = useRoundAddress();
  const query = closingQuery(address, useLanguage());
  const { data: view, error, refetch } = useQuery({ ...query, placeholderData: keepPreviousData });
  if (view === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return (
    <RoundFrame municipalityId={address.municipalityId} round={view.round}>
      {isFrozen(view.round) ? (
        <Closed municipalityId={address.municipalityId} round={view.round} />
      ) : (
        <BeforeClosing address={address} view={view} />
      )}
    </RoundFrame>
  );
}

function BeforeClosing({ address, view }: { readonly address: RoundAddress; readonly view: ClosingView }) {
  const { t } = useTranslation('closing');
  const mayAct = coordinates(useSignedIn(), address.municipalityId);
  const needed = view.points.filter(({ forbids }) => forbids).length;
  return (
    <>
      <ScreenHeading documentTitle={t('closing.title')}>
        {needed > 0
          ? t('closing.findingNeeded', { count: needed })
          : t('closing.findingReady', { count: view.points.length })}
      </ScreenHeading>
      <div className="closing">
        <div className="closing__points">
          <Checklist address={address} points={view.points} />
        </div>
        {mayAct && view.round.state !== 'planned' ? (
          <div className="closing__acts">
            <LeadingReading address={address} view={view} />
            <ClosingAct key={view.round.state} address={address} view={view} />
          </div>
        ) : null}
      </div>
    </>
  );
}

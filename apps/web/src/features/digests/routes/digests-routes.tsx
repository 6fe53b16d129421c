import { useQuery } from '@tanstack/react-query';
import { Route, Routes, useParams } from 'react-router';
import '../../../styles/digests.css';
import { DIGEST_SCREENS } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { NoSuchPage } from '../../../shared/components/no-such-page.js';
import { NotAllowed } from '../../../shared/components/not-allowed.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { subscriptionsQuery } from '../api/subscriptions.js';
import { DIGEST_SEGMENTS } from '../components/frame/addresses.js';
import { ChangeSubscriptionRoute } from './change-subscription-route.js';
import { DatesRoute } from './dates-route.js';
import { LogRoute } from './log-route.js';
import { MailRoute } from './mail-route.js';
import { NewRecipientRoute } from './new-recipient-route.js';
import { NewSubscriptionRoute } from './new-subscription-route.js';
import { OneSubscription } from './one-subscription.js';
import { OwnRoute } from './own-route.js';
import { PreviewRoute } from './preview-route.js';
import { RecipientsRoute } from './recipients-route.js';

const { fresh, change, preview } = DIGEST_SEGMENTS;
const { recipients, log, dates } = DIGEST_SCREENS;

/** Mitteilungen: one's own for every member, those of others and what was sent for coordination. */
export default function DigestsRoutes() {
  const { municipalityId = '' } = useParams();
  const mayCoordinate = coordinates(useSignedIn(), municipalityId);
  const { data: view, error, refetch } = useQuery(subscriptionsQuery(municipalityId));
  if (view === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const place = { municipalityId, view };
  // The key: what was typed for one municipality must not stay for another.
  return (
    <Routes key={municipalityId}>
      <Route index element={<OwnRoute {...place} />} />
      <Route path={fresh} element={<NewSubscriptionRoute {...place} />} />
      <Route
        path={`${change}/:subscriptionId`}
        element={
          <OneSubscription view={view}>
            {(subscription) => <ChangeSubscriptionRoute {...place} subscription={subscription} />}
          </OneSubscription>
        }
      />
      <Route
        path={`${preview}/:subscriptionId`}
        element={
          <OneSubscription view={view}>
            {(subscription) => <PreviewRoute municipalityId={municipalityId} subscription={subscription} />}
          </OneSubscription>
        }
      />
      <Route
        path={dates}
        element={<DatesRoute municipalityId={municipalityId} mayCoordinate={mayCoordinate} />}
      />
      {mayCoordinate ? (
        <>
          <Route path={recipients} element={<RecipientsRoute {...place} />} />
          <Route path={`${recipients}/${fresh}`} element={<NewRecipientRoute {...place} />} />
          <Route path={log} element={<LogRoute {...place} />} />
          <Route path={`${log}/:mailId`} element={<MailRoute {...place} />} />
        </>
      ) : (
        [`${recipients}/*`, `${log}/*`].map((path) => (
          <Route key={path} path={path} element={<NotAllowed />} />
        ))
      )}
      <Route path="*" element={<NoSuchPage />} />
    </Routes>
  );
}

import type { Session } from '@selbstcheck/contracts';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { useInstallation } from '../../../shared/api/installation.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { returnPathIn } from '../../../shared/session/return-path.js';
import { useSession } from '../../../shared/session/use-session.js';
import { CodeForm } from '../components/code-form.js';
import { Credentials } from '../components/credentials.js';

const Enrolment = lazy(() => import('../components/enrolment.js'));

/** Signing in, step by step, and then back to where one wanted to go. */
export default function SignInRoute() {
  const { t } = useTranslation('account');
  const returnTo = returnPathIn(useLocation().search);
  const installation = useInstallation().data;
  const { data: session, error, refetch } = useSession();
  // The recovery codes stay on the screen although the server counts the person as signed in by then.
  const [enrolling, setEnrolling] = useState(false);
  if (session?.step === 'enrolment' && !enrolling) setEnrolling(true);

  if (session === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const enrolment = enrolling && session !== null;
  if (session?.step === 'complete' && !enrolment) return <Navigate replace to={returnTo} />;
  if (session === null && installation?.needsSetUp) return <Navigate replace to={PATHS.setUp} />;

  const step = enrolment ? 'enrolment' : stepOf(session);
  return (
    <div className="narrow sign-in" key={step}>
      <ScreenHeading documentTitle={t(`signIn.title.${step}`)}>{t(`signIn.title.${step}`)}</ScreenHeading>
      {step === 'credentials' ? <Credentials installation={installation} returnTo={returnTo} /> : null}
      {step === 'code' ? <CodeForm /> : null}
      {step === 'enrolment' ? (
        <Enrolment provider={installation?.identityProvider ?? null} onDone={() => setEnrolling(false)} />
      ) : null}
    </div>
  );
}

function stepOf(session: Session | null): 'credentials' | 'code' {
  return session === null ? 'credentials' : 'code';
}

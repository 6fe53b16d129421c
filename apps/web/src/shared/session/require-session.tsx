import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { PATHS } from '../addresses/addresses.js';
import { Loading } from '../components/loading.js';
import { ProblemScreen } from '../components/problem-screen.js';
import { signInPath } from './return-path.js';
import { useSession, useSessionEnd } from './use-session.js';

/** Lets only people through who are signed in completely; others sign in first and come back. */
export function RequireSession() {
  const { data: session, error, refetch } = useSession();
  const end = useSessionEnd();
  const { pathname, search, hash } = useLocation();
  if (session?.step === 'complete') {
    return (
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    );
  }
  if (session === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const left = end === 'signed_out' || end === 'erased';
  return <Navigate replace to={left ? PATHS.signIn : signInPath(pathname + search + hash)} />;
}

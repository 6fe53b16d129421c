import type { Session } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery, type KnownSession, type SessionEnd } from './session-query.js';

const sessionOf = ({ session }: KnownSession) => session;
const endOf = ({ end }: KnownSession) => end;

/** The session of this browser, also where a step of signing in is still to come; null for nobody. */
export function useSession() {
  return useQuery({ ...sessionQuery, select: sessionOf });
}

/** The session of a person who is signed in completely; null for nobody, and as long as it is not known. */
export function useSignedIn(): Session | null {
  const session = useSession().data;
  return session?.step === 'complete' ? session : null;
}

/** Why nobody is signed in any more. */
export function useSessionEnd(): SessionEnd | null {
  return useQuery({ ...sessionQuery, select: endOf }).data ?? null;
}

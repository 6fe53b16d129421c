import { endpoints, type Session } from '@selbstcheck/contracts';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../api/call-endpoint.js';
import { keepCsrfToken } from '../api/csrf-token.js';

/** Why nobody is signed in any more; null where somebody is, or nobody was. */
export type SessionEnd = 'expired' | 'signed_out' | 'erased';

/** What this page knows of the session. */
export interface KnownSession {
  readonly session: Session | null;
  readonly end: SessionEnd | null;
}

const SESSION_KEY = ['session'] as const;
const FIVE_MINUTES = 300_000;

/** What belongs to the installation and not to a person. */
const PUBLIC_KEYS = new Set<unknown>([SESSION_KEY[0], 'installation']);

export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ client, signal }) => {
    const { session } = await callEndpoint(endpoints.getSession, {}, signal);
    return nowKnown(client, session);
  },
  staleTime: FIVE_MINUTES,
  // Another tab may have signed out, or somebody else in.
  refetchOnWindowFocus: 'always',
  // What stands on the screen must not outlast the session.
  refetchInterval: ({ state }) => untilItsEnd(state.data?.session ?? null, state.dataUpdatedAt),
});

/** Milliseconds from when it was fetched until just after its end; false where there is none to wait for. */
function untilItsEnd(session: Session | null, fetchedAt: number): number | false {
  return session === null ? false : Math.max(Date.parse(session.expiresAt) - fetchedAt, 0) + 1000;
}

/** Takes over the session that an answer brought. */
export function takeSession(client: QueryClient, session: Session | null, end?: SessionEnd): void {
  client.setQueryData(SESSION_KEY, nowKnown(client, session, end));
}

/** Asks the server who is signed in, after something that may have changed it. */
export function refreshSession(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: SESSION_KEY });
}

/** Where another person is signed in than before, or nobody, nothing of what was fetched stays in memory. */
function nowKnown(client: QueryClient, session: Session | null, end?: SessionEnd): KnownSession {
  const before = client.getQueryData<KnownSession>(SESSION_KEY);
  keepCsrfToken(session?.csrfToken ?? null);
  if (before?.session && before.session.person.email !== session?.person.email) {
    client.removeQueries({ predicate: ({ queryKey }) => !PUBLIC_KEYS.has(queryKey[0]) });
  }
  if (session !== null) return { session, end: null };
  const lost = before?.session ? 'expired' : (before?.end ?? null);
  return { session, end: end ?? lost };
}

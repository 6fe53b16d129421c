import { LinkToken } from '@selbstcheck/contracts';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * The secret of a mailed link: read from the fragment, which no server and no log sees, and taken out of the
 * address at once. null where the link has none or a broken one.
 */
export function useLinkToken(): string | null {
  const { hash, pathname } = useLocation();
  const given = LinkToken.safeParse(hash.slice(1)).data ?? null;
  const [token, setToken] = useState(given);
  // Another link of the same kind was opened in this window.
  if (given !== null && given !== token) setToken(given);

  useEffect(() => {
    if (given !== null) history.replaceState(history.state, '', pathname);
  }, [given, pathname]);

  return token;
}

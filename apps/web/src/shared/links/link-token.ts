import { LinkToken, SubscriptionToken } from '@selbstcheck/contracts';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** Links that work once, and those of subscriptions, which keep working. */
const FORMS = { once: LinkToken, subscription: SubscriptionToken } as const;

/**
 * The secret of a mailed link: read from the fragment, which no server and no log sees, and taken out of the
 * address at once. null where the link has none or a broken one.
 */
export function useLinkToken(form: keyof typeof FORMS = 'once'): string | null {
  const { hash, pathname } = useLocation();
  const given = FORMS[form].safeParse(hash.slice(1)).data ?? null;
  const [token, setToken] = useState(given);
  // Another link of the same kind was opened in this window.
  if (given !== null && given !== token) setToken(given);

  useEffect(() => {
    if (given !== null) history.replaceState(history.state, '', pathname);
  }, [given, pathname]);

  return token;
}

import { useLinkToken } from '../../../shared/links/link-token.js';
import { BrokenLink } from '../components/links/broken-link.js';
import { LinkedScreen } from '../components/links/linked-screen.js';

/** Ends a subscription by the link in its mails, without signing in. */
export default function DigestUnsubscriptionRoute() {
  const token = useLinkToken('subscription');
  if (token === null) return <BrokenLink purpose="unsubscription" />;
  return <LinkedScreen key={token} purpose="unsubscription" token={token} />;
}

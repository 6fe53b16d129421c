import { useLinkToken } from '../../../shared/links/link-token.js';
import { BrokenLink } from '../components/links/broken-link.js';
import { LinkedScreen } from '../components/links/linked-screen.js';

/** Lets mails to an address begin, once somebody who reads its mail says so. */
export default function DigestConfirmationRoute() {
  const token = useLinkToken('subscription');
  if (token === null) return <BrokenLink purpose="confirmation" />;
  return <LinkedScreen key={token} purpose="confirmation" token={token} />;
}

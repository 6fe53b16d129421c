import { SelbstcheckError } from '@selbstcheck/domain';
import type { AccessOptions } from '../access/access-options.js';
import type { Secrets } from '../ports/identity.js';

/** What a link in a mail does with its subscription. */
export type DigestLinkPurpose = 'subscription_confirmation' | 'unsubscription';

const PAGES: Readonly<Record<DigestLinkPurpose, string>> = {
  subscription_confirmation: '/mitteilungen/bestaetigen',
  unsubscription: '/mitteilungen/abbestellen',
};

/**
 * Links of subscriptions. Their token is the subscription's id and an HMAC of it, so that a link in an old mail keeps
 * working and nothing secret has to be stored; nobody can make one without the installation's secret.
 */
export class DigestLinks {
  constructor(
    private readonly secrets: Secrets,
    private readonly options: AccessOptions,
  ) {}

  /** The page that asks before it does anything; its token stands in the fragment, which is sent to no server. */
  page(purpose: DigestLinkPurpose, subscriptionId: string): string {
    return `${this.options.publicUrl}${PAGES[purpose]}#${this.token(purpose, subscriptionId)}`;
  }

  /** Where mail programs unsubscribe by a POST (RFC 8058). */
  oneClick(subscriptionId: string): string {
    return `${this.options.publicUrl}/api/digests/one-click/${this.token('unsubscription', subscriptionId)}`;
  }

  /** A complete address of a screen; `path` begins with a slash. */
  screen(path: string): string {
    return `${this.options.publicUrl}${path}`;
  }

  /** The subscription that a token was made for. Throws `link-invalid` for every other text. */
  subscriptionOf(purpose: DigestLinkPurpose, token: string): string {
    const [id = ''] = token.split('.');
    if (token === this.token(purpose, id)) return id;
    throw new SelbstcheckError(
      'link-invalid',
      'This link is not complete. Open it once more from the mail, or ask whoever sent you there.',
    );
  }

  private token(purpose: DigestLinkPurpose, subscriptionId: string): string {
    return `${subscriptionId}.${this.secrets.digest(purpose, subscriptionId)}`;
  }
}

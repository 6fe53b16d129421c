import { localized } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { HourlyLimit } from '../access/hourly-limit.js';
import { DAY, momentAfter } from '../access/moments.js';
import type { MailOutcome } from '../administration/invite-member.js';
import { limitReached } from '../administration/limit-reached.js';
import type { MailDelivery } from '../administration/mail-delivery.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { DigestLinks } from './digest-links.js';
import type { ReadDigestScopes } from './digest-scopes.js';
import { subscriptionSubject } from './subscription-audit.js';
import type { Subscription } from './subscription.js';

const MOST_PER_HOUR = 30;
const MOST_PER_ADDRESS_AND_HOUR = 3;

/** How long an address has to confirm, in milliseconds; afterwards it is forgotten. */
export const CONFIRMATION_LASTS = 14 * DAY;

/** How the mails of confirmation leave the product. */
export interface ConfirmationDelivery {
  readonly mail: MailDelivery;
  readonly limit: HourlyLimit;
  /** What a mail that was handed over became. */
  readonly outcome: Exclude<MailOutcome, 'not_sent'>;
}

/** Asks addresses to confirm; nothing else is sent to them before. */
export class ConfirmationMail {
  constructor(
    private readonly municipalities: MunicipalityStore,
    private readonly readScopes: ReadDigestScopes,
    private readonly links: DigestLinks,
    private readonly delivery: ConfirmationDelivery,
  ) {}

  /** Counts one mail to an address. Rejects with `too-many-attempts`: nobody's mailbox is to be filled from here. */
  async admit(municipalityId: string, address: string): Promise<void> {
    const { limit } = this.delivery;
    const isAdmitted =
      (await limit.admits('subscription-confirmations', municipalityId, MOST_PER_HOUR)) &&
      (await limit.admits('subscription-confirmation', address, MOST_PER_ADDRESS_AND_HOUR));
    if (!isAdmitted) throw limitReached();
  }

  /** Sends the mail of an unconfirmed subscription; call it after the unit of work that made it so. */
  async send(actor: Actor, subscription: Subscription): Promise<MailOutcome> {
    const { id, municipalityId, recipient, scope, language, stateSince } = subscription;
    if (recipient.kind !== 'address') throw new TypeError('Only an address is asked to confirm.');
    const { name } = await municipalityOf(this.municipalities, municipalityId);
    const about = (await this.readScopes.read(municipalityId)).about(scope);
    const isSent = await this.delivery.mail.deliver(
      {
        kind: 'subscription_confirmation',
        municipality: name,
        about: localized(about, language).text,
        link: this.links.page('subscription_confirmation', id),
        validUntil: momentAfter(stateSince, CONFIRMATION_LASTS),
      },
      { address: recipient.address, language },
      actor,
      { municipalityId, subject: subscriptionSubject(subscription) },
    );
    return isSent ? this.delivery.outcome : 'not_sent';
  }
}

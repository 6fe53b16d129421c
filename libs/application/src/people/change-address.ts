import { SelbstcheckError } from '@selbstcheck/domain';
import type { AccountStores } from '../access/account-stores.js';
import type { Principal } from '../access/actor.js';
import type { HourlyLimit } from '../access/hourly-limit.js';
import { normalizedAddress } from '../access/normalized-address.js';
import type { RequestOrigin } from '../access/origin.js';
import { actorOf, withSession } from '../access/person-actor.js';
import type { AccountReporting } from './letters.js';
import type { OneTimeLinks } from './one-time-links.js';
import type { ProvePassword } from './prove-password.js';

const MOST_PER_HOUR = 5;

/** Begins to change the address of an account; `ConfirmAddress` finishes it. */
export class ChangeAddress {
  constructor(
    private readonly stores: Pick<AccountStores, 'links' | 'unitOfWork'>,
    private readonly provePassword: ProvePassword,
    private readonly limit: HourlyLimit,
    private readonly oneTimeLinks: OneTimeLinks,
    private readonly reporting: AccountReporting,
  ) {}

  /**
   * Mails a link to the new address that works for 24 hours, whether somebody has that address already or not.
   * Rejects as `ProvePassword.prove` does, or with `too-many-attempts` after 5 mails an hour.
   */
  async ask(principal: Principal, email: string, password: string, origin: RequestOrigin): Promise<void> {
    const { person } = withSession(principal);
    await this.provePassword.prove(principal, password, origin);
    if (!(await this.limit.admits('address-change', person.id, MOST_PER_HOUR))) {
      throw new SelbstcheckError(
        'too-many-attempts',
        'Another address was asked for too often. Please try again in an hour.',
        { seconds: 3600 },
      );
    }
    const newAddress = normalizedAddress(email);
    const { address, link } = await this.stores.unitOfWork.run(async () => {
      await this.stores.links.removeOf(person.id, 'address_confirmation');
      await this.reporting.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'address_change_asked',
        subject: { kind: 'person', id: person.id },
      });
      return this.oneTimeLinks.issue('address_confirmation', { personId: person.id, email: newAddress });
    });
    const recipient = { address: newAddress, language: person.language };
    const letter = { kind: 'address_confirmation', link: address, validUntil: link.expiresAt } as const;
    this.reporting.letters.later(() => this.reporting.letters.deliver(letter, recipient, person.id));
  }
}

import { SelbstcheckError, type Language } from '@selbstcheck/domain';
import type { AccountStores } from '../access/account-stores.js';
import { NOBODY } from '../access/actor.js';
import type { HourlyLimit } from '../access/hourly-limit.js';
import { normalizedAddress } from '../access/normalized-address.js';
import type { RequestOrigin } from '../access/origin.js';
import { actorOf } from '../access/person-actor.js';
import type { AccountReporting } from './letters.js';
import type { OneTimeLinks } from './one-time-links.js';
import { passwordWords } from './password-words.js';
import type { Passwords } from './passwords.js';
import type { Person } from './person.js';

const MOST_PER_ADDRESS = 20;
const MOST_PER_ACCOUNT = 3;

/** Lets people who forgot their password set a new one, by a mail to the account's address. */
export class ResetPassword {
  constructor(
    private readonly stores: Pick<
      AccountStores,
      'people' | 'credentials' | 'sessions' | 'links' | 'memberships' | 'municipalities' | 'unitOfWork'
    >,
    private readonly limit: HourlyLimit,
    private readonly oneTimeLinks: OneTimeLinks,
    private readonly passwords: Passwords,
    private readonly reporting: AccountReporting,
  ) {}

  /**
   * Mails a link that works for 30 minutes, where there is an active account with a password; what is done then takes
   * place in the background. At most 3 mails an hour for an address, silently; rejects with `too-many-attempts`
   * after 20 questions an hour from one machine.
   */
  async ask(email: string, language: Language, origin: RequestOrigin): Promise<void> {
    if (!(await this.limit.admits('reset-from', origin.addressKey, MOST_PER_ADDRESS))) {
      throw new SelbstcheckError(
        'too-many-attempts',
        'New passwords were asked for too often from here. Please try again in an hour.',
        { seconds: 3600 },
      );
    }
    const account = normalizedAddress(email);
    if (!(await this.limit.admits('reset-of', account, MOST_PER_ACCOUNT))) return;
    this.reporting.letters.later(() => this.mailLink(account, language));
  }

  /** Ends all sessions of the account. Rejects with `link-invalid` or `password-weak`. */
  async complete(token: string, password: string): Promise<void> {
    const link = await this.oneTimeLinks.find(token, 'password_reset');
    const person = await this.activePerson(link.personId);
    if (person === null) return this.oneTimeLinks.refuse('password_reset');
    const hash = await this.passwords.hashOf(password, await passwordWords(person, this.stores));
    await this.oneTimeLinks.redeem(link, async () => {
      // first: sign-ins hold the trail's end, too, and so come before or after all of this
      await this.reporting.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'password_reset',
        subject: { kind: 'person', id: person.id },
      });
      await this.stores.credentials.setPasswordHash(person.id, hash);
      await this.stores.sessions.removeAllOf(person.id);
      await this.stores.links.removeOf(person.id, 'password_reset');
    });
    this.reporting.letters.notify(person, 'password_changed');
  }

  private async mailLink(account: string, language: Language): Promise<void> {
    const person = await this.stores.people.findByAddress(account);
    if (person?.state !== 'active') return;
    if ((await this.stores.credentials.passwordHash(person.id)) === null) return;
    const { address, link } = await this.stores.unitOfWork.run(async () => {
      await this.reporting.audit.record(NOBODY, {
        municipalityId: null,
        action: 'password_reset_asked',
        subject: { kind: 'person', id: person.id },
      });
      return this.oneTimeLinks.issue('password_reset', { personId: person.id });
    });
    await this.reporting.letters.deliver(
      { kind: 'password_reset', link: address, validUntil: link.expiresAt },
      { address: person.email, language },
      person.id,
    );
  }

  private async activePerson(personId: string | null): Promise<Person | null> {
    const person = personId === null ? null : await this.stores.people.find(personId);
    return person?.state === 'active' ? person : null;
  }
}

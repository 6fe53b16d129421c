import type { Language } from '@selbstcheck/domain';
import type { AccountStores } from '../access/account-stores.js';
import type { Principal } from '../access/actor.js';
import { ownMemberships, type OwnMembership } from '../access/own-memberships.js';
import { signInNeeded, withSession } from '../access/person-actor.js';

/** One's own account. */
export interface AccountView {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** One that came through the OpenID provider may have none. */
  readonly hasPassword: boolean;
  readonly secondFactor: 'on' | 'off';
  readonly recoveryCodesLeft: number;
  readonly isLinkedToProvider: boolean;
  readonly memberships: readonly OwnMembership[];
  /** ISO timestamps in UTC; oldest first. */
  readonly sessions: readonly {
    readonly id: string;
    readonly startedAt: string;
    readonly lastSeenAt: string;
    readonly isThisOne: boolean;
  }[];
}

/** Shows people their own account, as it is now. */
export class ReadAccount {
  constructor(
    private readonly stores: Pick<
      AccountStores,
      'people' | 'credentials' | 'sessions' | 'memberships' | 'municipalities'
    >,
  ) {}

  /** Rejects with `sign-in-needed` where nobody is signed in, or the account is gone. */
  async read(principal: Principal): Promise<AccountView> {
    const { session, person: known } = withSession(principal);
    const { people, credentials, sessions, memberships, municipalities } = this.stores;
    const person = await people.find(known.id);
    if (person === null) throw signInNeeded();
    const { id, name, email, language } = person;
    return {
      name,
      email,
      language,
      hasPassword: (await credentials.passwordHash(id)) !== null,
      secondFactor: (await credentials.secondFactor(id))?.isOn === true ? 'on' : 'off',
      recoveryCodesLeft: await credentials.countRecoveryCodes(id),
      isLinkedToProvider: (await credentials.identities(id)).length > 0,
      memberships: await ownMemberships(await memberships.listByPerson(id), municipalities),
      sessions: (await sessions.listByPerson(id)).map(({ id: sessionId, startedAt, lastSeenAt }) => ({
        id: sessionId,
        startedAt,
        lastSeenAt,
        isThisOne: sessionId === session.id,
      })),
    };
  }
}

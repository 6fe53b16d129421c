import { SelbstcheckError } from '@selbstcheck/domain';
import type { AccessOptions } from '../access/access-options.js';
import type { AccountStores } from '../access/account-stores.js';
import { NOBODY } from '../access/actor.js';
import { DAY, HOUR, MINUTE, momentAfter } from '../access/moments.js';
import type { Refusals } from '../audit/refusals.js';
import type { Secrets } from '../ports/identity.js';
import type { LinkPurpose, OneTimeLink } from '../ports/link-store.js';
import type { Clock, Ids } from '../ports/surroundings.js';

const PLACES: Readonly<Record<LinkPurpose, { readonly path: string; readonly lasts: number }>> = {
  set_up: { path: '/einrichten', lasts: DAY },
  invitation: { path: '/einladung', lasts: 14 * DAY },
  password_reset: { path: '/kennwort-neu', lasts: 30 * MINUTE },
  address_confirmation: { path: '/adresse-bestaetigen', lasts: 24 * HOUR },
};

/** Whom or what a link concerns; what is left out is null. */
export type LinkConcern = Partial<
  Pick<OneTimeLink, 'personId' | 'municipalityId' | 'email' | 'role' | 'department' | 'function'>
>;

/** A new link: what is kept of it, and where it leads. */
export interface IssuedLink {
  readonly link: OneTimeLink;
  /** Without the installation's address: "/einladung#…". */
  readonly path: string;
  /** The complete address. */
  readonly address: string;
}

/** Makes links that work once, and takes them back. */
export class OneTimeLinks {
  constructor(
    private readonly stores: Pick<AccountStores, 'links' | 'unitOfWork'>,
    private readonly secrets: Secrets,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly refusals: Refusals,
    private readonly options: AccessOptions,
  ) {}

  /** Adds a link: set-up and address 24 hours, invitation 14 days, password 30 minutes. */
  async issue(purpose: LinkPurpose, concern: LinkConcern = {}): Promise<IssuedLink> {
    const token = this.secrets.newToken();
    const createdAt = this.clock.now();
    const { path: place, lasts } = PLACES[purpose];
    const link: OneTimeLink = {
      personId: null,
      municipalityId: null,
      email: null,
      role: null,
      department: null,
      function: null,
      ...concern,
      id: this.ids.next(),
      digest: this.digest(token),
      purpose,
      createdAt,
      expiresAt: momentAfter(createdAt, lasts),
    };
    await this.stores.links.insert(link);
    const path = `${place}#${token}`;
    return { link, path, address: `${this.options.publicUrl}${path}` };
  }

  /** The link behind a token. Rejects with `link-invalid`, the same for unknown, used and expired ones. */
  async find(token: string, purpose: LinkPurpose): Promise<OneTimeLink> {
    const link = await this.stores.links.findByDigest(this.digest(token));
    if (link?.purpose !== purpose || link.expiresAt <= this.clock.now()) return this.refuse(purpose);
    return link;
  }

  /** Uses the link up and does the work, both or neither. Rejects with `link-invalid` where it is gone. */
  async redeem(link: OneTimeLink, work: () => Promise<void>): Promise<void> {
    const isRedeemed = await this.stores.unitOfWork.run(async () => {
      if (!(await this.stores.links.spend(link.id))) return false;
      await work();
      return true;
    });
    if (!isRedeemed) await this.refuse(link.purpose);
  }

  /** Rejects with `link-invalid` and leaves an entry in the trail; for links whose account is gone as well. */
  async refuse(purpose: LinkPurpose): Promise<never> {
    await this.refusals.record(NOBODY, null, 'link-invalid', { kind: 'endpoint', id: purpose });
    throw new SelbstcheckError(
      'link-invalid',
      'This link does not work any more. It works once and for a limited time only; please ask for a new one.',
    );
  }

  private digest(token: string): string {
    return this.secrets.digest('link', token);
  }
}

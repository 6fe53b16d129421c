import type { AccountStores } from '../access/account-stores.js';
import { readInvitation, type Invitation } from './invitation.js';
import type { OneTimeLinks } from './one-time-links.js';

/** What an invitation offers, to who holds its link. */
export interface InvitationView extends Pick<Invitation, 'email' | 'role' | 'municipality'> {
  readonly department: string | null;
  readonly function: string | null;
  /** Whether the address has an account already; then neither name nor password is asked for. */
  readonly hasAccount: boolean;
}

/** Shows an invitation before it is accepted; the link keeps working. */
export class ViewInvitation {
  constructor(
    private readonly stores: Pick<AccountStores, 'people' | 'municipalities'>,
    private readonly oneTimeLinks: OneTimeLinks,
  ) {}

  /** Rejects with `link-invalid`. */
  async view(token: string): Promise<InvitationView> {
    const { link, email, role, municipality, person } = await readInvitation(
      token,
      this.oneTimeLinks,
      this.stores,
    );
    const { department, function: duty } = link;
    return { email, role, municipality, department, function: duty, hasAccount: person !== null };
  }
}

import type { MembershipStore } from '../ports/membership-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { DigestRecipient } from './subscription.js';

/** Who a subscription tells, as coordination sees it. */
export type NamedRecipient =
  | {
      readonly kind: 'member';
      /** null where the person has left or was erased; function and department stay. */
      readonly name: string | null;
      readonly function: string | null;
      readonly department: string | null;
    }
  | { readonly kind: 'address'; readonly address: string };

/** Names the recipients of one municipality's digests for its coordination. */
export class RecipientNames {
  private memberships: ReturnType<MembershipStore['listByMunicipality']> | null = null;

  constructor(
    private readonly stores: { readonly people: PersonStore; readonly memberships: MembershipStore },
    private readonly municipalityId: string,
  ) {}

  async nameOf(recipient: DigestRecipient): Promise<NamedRecipient> {
    if (recipient.kind === 'address') return recipient;
    this.memberships ??= this.stores.memberships.listByMunicipality(this.municipalityId);
    const all = (await this.memberships).filter(({ personId }) => personId === recipient.personId);
    const membership = all.find(({ leftAt }) => leftAt === null) ?? all.at(-1);
    const isMember = membership?.leftAt === null;
    const person = isMember ? await this.stores.people.find(recipient.personId) : null;
    return {
      kind: 'member',
      name: person?.name ?? null,
      function: membership?.function ?? null,
      department: membership?.department ?? null,
    };
  }
}

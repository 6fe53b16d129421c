import { LinkStore, type LinkPurpose, type OneTimeLink } from '@selbstcheck/application';
import { inOrderOf, rejectMissing, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryLinkStore extends LinkStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(link: OneTimeLink): Promise<void> {
    const { personId, municipalityId } = link;
    rejectMissing('person', personId === null || this.tables.people.has(personId));
    rejectMissing('municipality', municipalityId === null || this.tables.municipalities.has(municipalityId));
    this.tables.links = [...this.tables.links, link];
  }

  async findByDigest(digest: string): Promise<OneTimeLink | null> {
    return this.tables.links.find((link) => link.digest === digest) ?? null;
  }

  async spend(linkId: string): Promise<boolean> {
    return this.remove(({ id }) => id === linkId);
  }

  async listInvitations(municipalityId: string | null): Promise<readonly OneTimeLink[]> {
    const invitations = this.tables.links.filter((link) => isInvitation(link, municipalityId));
    return inOrderOf(invitations, ({ createdAt }) => createdAt).reverse();
  }

  async removeInvitation(municipalityId: string | null, linkId: string): Promise<boolean> {
    return this.remove((link) => link.id === linkId && isInvitation(link, municipalityId));
  }

  async removeOf(personId: string, purpose: LinkPurpose): Promise<void> {
    this.remove((link) => link.personId === personId && link.purpose === purpose);
  }

  async removeByPurpose(purpose: LinkPurpose): Promise<void> {
    this.remove((link) => link.purpose === purpose);
  }

  async removeExpired(now: string): Promise<void> {
    this.remove(({ expiresAt }) => expiresAt <= now);
  }

  private remove(isRemoved: (link: OneTimeLink) => boolean): boolean {
    const left = this.tables.links.filter((link) => !isRemoved(link));
    const hadSome = left.length < this.tables.links.length;
    this.tables.links = left;
    return hadSome;
  }
}

function isInvitation(link: OneTimeLink, municipalityId: string | null): boolean {
  return link.purpose === 'invitation' && link.municipalityId === municipalityId;
}

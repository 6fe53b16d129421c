import { LinkStore, type LinkPurpose, type OneTimeLink } from '@selbstcheck/application';
import { LessThanOrEqual, type FindOptionsWhere } from 'typeorm';
import { OneTimeLinkRow } from '../rows/access-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { ofMunicipality } from './scope.js';
import { withoutInsertion } from './without-insertion.js';

export class DatabaseLinkStore extends LinkStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  insert(link: OneTimeLink): Promise<void> {
    return rejecting({ belongsTo: 'person or municipality' }, () =>
      this.transactions.write((manager) => insertRows(manager, OneTimeLinkRow, [link])),
    );
  }

  async findByDigest(digest: string): Promise<OneTimeLink | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(OneTimeLinkRow, { digest }));
    return row && withoutInsertion(row);
  }

  async spend(linkId: string): Promise<boolean> {
    return (await this.remove({ id: linkId })) === 1;
  }

  async listInvitations(municipalityId: string | null): Promise<readonly OneTimeLink[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(OneTimeLinkRow, {
        where: { ...ofMunicipality(municipalityId), purpose: 'invitation' },
        order: { createdAt: 'DESC', insertion: 'DESC' },
      }),
    );
    return rows.map(withoutInsertion);
  }

  async removeInvitation(municipalityId: string | null, linkId: string): Promise<boolean> {
    const invitation = { ...ofMunicipality(municipalityId), id: linkId, purpose: 'invitation' } as const;
    return (await this.remove(invitation)) === 1;
  }

  async removeOf(personId: string, purpose: LinkPurpose): Promise<void> {
    await this.remove({ personId, purpose });
  }

  async removeByPurpose(purpose: LinkPurpose): Promise<void> {
    await this.remove({ purpose });
  }

  async removeExpired(now: string): Promise<void> {
    await this.remove({ expiresAt: LessThanOrEqual(now) });
  }

  /** One statement: of two requests at the same moment the second finds nothing left. */
  private async remove(which: FindOptionsWhere<OneTimeLinkRow>): Promise<number> {
    const { affected } = await this.transactions.write((manager) => manager.delete(OneTimeLinkRow, which));
    return affected ?? 0;
  }
}

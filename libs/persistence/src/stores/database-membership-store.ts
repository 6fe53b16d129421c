import { MembershipStore, type Membership, type MembershipChange } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { IsNull, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import { MembershipRow } from '../rows/member-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { withoutInsertion } from './without-insertion.js';

const AS_THEY_BEGAN = { joinedAt: 'ASC', insertion: 'ASC' } as const;

export class DatabaseMembershipStore extends MembershipStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  listByPerson(personId: string): Promise<readonly Membership[]> {
    return this.list({ personId, leftAt: IsNull() }, { municipalityId: 'ASC' });
  }

  historyOf(personId: string): Promise<readonly Membership[]> {
    return this.list({ personId }, AS_THEY_BEGAN);
  }

  listByMunicipality(municipalityId: string): Promise<readonly Membership[]> {
    return this.list({ municipalityId }, AS_THEY_BEGAN);
  }

  async find(municipalityId: string, membershipId: string): Promise<Membership | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(MembershipRow, { id: membershipId, municipalityId, leftAt: IsNull() }),
    );
    return row && withoutInsertion(row);
  }

  insert(membership: Membership): Promise<void> {
    return rejecting({ duplicate: memberExists, belongsTo: 'municipality' }, () =>
      this.transactions.write((manager) => insertRows(manager, MembershipRow, [membership])),
    );
  }

  change(municipalityId: string, membershipId: string, change: MembershipChange): Promise<void> {
    const { role, department, function: duty } = change;
    return this.update(municipalityId, membershipId, { role, department, function: duty });
  }

  end(municipalityId: string, membershipId: string, at: string): Promise<void> {
    return this.update(municipalityId, membershipId, { leftAt: at });
  }

  async endAllOf(personId: string, at: string): Promise<void> {
    await this.transactions.write((manager) =>
      manager.update(MembershipRow, { personId, leftAt: IsNull() }, { leftAt: at }),
    );
  }

  async countByMunicipality(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.transactions.read((manager) =>
      manager.find(MembershipRow, { select: { municipalityId: true }, where: { leftAt: IsNull() } }),
    );
    const counts = new Map<string, number>();
    for (const { municipalityId } of rows) counts.set(municipalityId, (counts.get(municipalityId) ?? 0) + 1);
    return counts;
  }

  private async list(
    where: FindOptionsWhere<MembershipRow>,
    order: FindOptionsOrder<MembershipRow>,
  ): Promise<readonly Membership[]> {
    const rows = await this.transactions.read((manager) => manager.find(MembershipRow, { where, order }));
    return rows.map(withoutInsertion);
  }

  private async update(
    municipalityId: string,
    membershipId: string,
    changed: Partial<MembershipRow>,
  ): Promise<void> {
    const { affected } = await this.transactions.write((manager) =>
      manager.update(MembershipRow, { id: membershipId, municipalityId, leftAt: IsNull() }, changed),
    );
    if (affected !== 1) throw memberNotFound();
  }
}

function memberExists(): SelbstcheckError {
  return new SelbstcheckError(
    'member-exists',
    'This person is a member of the municipality already. Change the membership instead.',
  );
}

function memberNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'member-not-found',
    'The municipality has no such member any more. Open the list of members again.',
  );
}

import { AuditStore, type AuditActorKey, type AuditEvent, type AuditFilter } from '@selbstcheck/application';
import { And, LessThan, MoreThan, MoreThanOrEqual, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { AuditEndRow, AuditEventRow } from '../rows/audit-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { eventOfRow, rowOfEvent } from './audit-event-rows.js';
import { insertRows } from './insert-rows.js';
import { ofMunicipality } from './scope.js';

type End = Pick<AuditEvent, 'sequence' | 'hash'>;

export class DatabaseAuditStore extends AuditStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async lockHead(): Promise<End | null> {
    if (!this.transactions.isRunning()) {
      throw new Error('The end of the audit trail can be held in a unit of work only.');
    }
    return this.transactions.write((manager) => this.hold(manager));
  }

  async append(event: AuditEvent, key: AuditActorKey): Promise<void> {
    await this.transactions.write(async (manager) => {
      await insertRows(manager, AuditEventRow, [rowOfEvent(event, key)]);
      await moveEnd(manager, 'head', event);
    });
  }

  async list(filter: AuditFilter, limit: number): Promise<readonly AuditEvent[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(AuditEventRow, { where: conditionOf(filter), order: { sequence: 'DESC' }, take: limit }),
    );
    return rows.map(eventOfRow);
  }

  async listOfPerson(personId: string): Promise<readonly AuditEvent[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(AuditEventRow, { where: { personId }, order: { sequence: 'ASC' } }),
    );
    return rows.map(eventOfRow);
  }

  async readAfter(sequence: number, limit: number): Promise<ReadonlyArray<AuditEvent & AuditActorKey>> {
    const rows = await this.transactions.read((manager) =>
      manager.find(AuditEventRow, {
        where: { sequence: MoreThan(sequence) },
        order: { sequence: 'ASC' },
        take: limit,
      }),
    );
    return rows.map((row) => {
      const { personId, actorSalt } = row;
      return { ...eventOfRow(row), personId, actorSalt };
    });
  }

  head(): Promise<End | null> {
    return this.end('head');
  }

  anchor(): Promise<End | null> {
    return this.end('anchor');
  }

  cutBefore(at: string): Promise<number> {
    return this.transactions.write(async (manager) => {
      await this.hold(manager);
      const firstKept = await manager.findOne(AuditEventRow, {
        where: { at: MoreThanOrEqual(at) },
        order: { sequence: 'ASC' },
      });
      const isCut = firstKept ? { sequence: LessThan(firstKept.sequence) } : {};
      const last = await manager.findOne(AuditEventRow, { where: isCut, order: { sequence: 'DESC' } });
      if (!last) return 0;
      const { affected } = await manager.delete(AuditEventRow, {
        sequence: LessThan(last.sequence + 1),
      });
      await moveEnd(manager, 'anchor', last);
      return affected ?? 0;
    });
  }

  private async hold(manager: EntityManager): Promise<End | null> {
    return endOf(
      await manager.findOneOrFail(AuditEndRow, { where: { name: 'head' }, ...this.transactions.holding() }),
    );
  }

  private async end(name: AuditEndRow['name']): Promise<End | null> {
    return endOf(await this.transactions.read((manager) => manager.findOneByOrFail(AuditEndRow, { name })));
  }
}

function conditionOf(filter: AuditFilter): FindOptionsWhere<AuditEventRow> {
  const { municipalityId, action, from, until, before, personId } = filter;
  const moments = [
    ...(from === null ? [] : [MoreThanOrEqual(from)]),
    ...(until === null ? [] : [LessThan(until)]),
  ];
  return {
    ...ofMunicipality(municipalityId),
    ...(action === null ? {} : { action }),
    ...(moments.length === 0 ? {} : { at: And(...moments) }),
    ...(before === null ? {} : { sequence: LessThan(before) }),
    ...(personId === null ? {} : { personId }),
  };
}

async function moveEnd(manager: EntityManager, name: AuditEndRow['name'], end: End): Promise<void> {
  await manager.update(AuditEndRow, { name }, { sequence: end.sequence, hash: end.hash });
}

function endOf({ sequence, hash }: AuditEndRow): End | null {
  return sequence === 0 ? null : { sequence, hash };
}

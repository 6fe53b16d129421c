import {
  EntryStore,
  type EntryKind,
  type EntrySubject,
  type NewEntry,
  type RoundEntry,
  type RoundKey,
} from '@selbstcheck/application';
import {
  In,
  MoreThan,
  Raw,
  type EntityManager,
  type FindOperator,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
import { RoundEntryRow } from '../rows/entry-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { holdRound } from './hold-round.js';
import { insertRows } from './insert-rows.js';
import { entryIdTaken, newEntryRows, type NewestRevision } from './new-entry-rows.js';
import { rejecting } from './rejections.js';
import { ofRound } from './scope.js';

export class DatabaseEntryStore extends EntryStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  append(key: RoundKey, entries: readonly NewEntry[]): Promise<readonly RoundEntry[]> {
    const ids = entries.map(({ entryId }) => entryId);
    // the same id at the same moment in another round, which is not held
    const duplicate = () => entryIdTaken(ids);
    return rejecting({ duplicate }, () =>
      this.transactions.write(async (manager) => {
        await holdRound(this.transactions, manager, key);
        const known = await manager.findBy(RoundEntryRow, { entryId: In(ids) });
        const newest = await newestRevisions(manager, key, entries);
        await insertRows(manager, RoundEntryRow, newEntryRows(key.roundId, entries, known, newest));
        const rows = await manager.findBy(RoundEntryRow, { entryId: In(ids) });
        const appended = new Map(rows.map((row) => [row.entryId, entryOf(row)]));
        return ids.flatMap((id) => appended.get(id) ?? []);
      }),
    );
  }

  current(key: RoundKey): Promise<readonly RoundEntry[]> {
    return this.find(key, { position: newestOf(key) });
  }

  currentOf(key: RoundKey, kind: EntryKind, partId: string): Promise<readonly RoundEntry[]> {
    const ofPart = '"kind" = :newestOfKind AND "partId" = :newestOfPart';
    const position = newestOf(key, ofPart, { newestOfKind: kind, newestOfPart: partId });
    return this.find(key, { position });
  }

  since(key: RoundKey, position: number): Promise<readonly RoundEntry[]> {
    return this.find(key, { position: MoreThan(position) });
  }

  history(key: RoundKey, { kind, partId, detail }: EntrySubject): Promise<readonly RoundEntry[]> {
    return this.find(key, { kind, partId, detail });
  }

  list(key: RoundKey): Promise<readonly RoundEntry[]> {
    return this.find(key, {});
  }

  private async find(key: RoundKey, where: FindOptionsWhere<RoundEntryRow>): Promise<readonly RoundEntry[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(RoundEntryRow, { where: { ...where, ...ofRound(key) }, order: { position: 'ASC' } }),
    );
    return rows.map(entryOf);
  }
}

/** The position of the newest entry of each subject of a round that meets the condition. */
function newestOf(
  { roundId }: RoundKey,
  condition = 'TRUE',
  parameters: ObjectLiteral = {},
): FindOperator<number> {
  return Raw(
    (column) => `${column} IN (
      SELECT max("position") FROM "round_entry" WHERE "roundId" = :newestOfRound AND ${condition}
      GROUP BY "kind", "partId", "detail")`,
    { newestOfRound: roundId, ...parameters },
  ) as FindOperator<number>;
}

function newestRevisions(
  manager: EntityManager,
  { roundId }: RoundKey,
  entries: readonly NewEntry[],
): Promise<NewestRevision[]> {
  const kinds = new Set(entries.map(({ subject }) => subject.kind));
  const partIds = new Set(entries.map(({ subject }) => subject.partId));
  return manager
    .createQueryBuilder(RoundEntryRow, 'entry')
    .select(['entry.kind AS "kind"', 'entry.partId AS "partId"', 'entry.detail AS "detail"'])
    .addSelect('max(entry.revision)', 'revision')
    .where({ roundId, kind: In([...kinds]), partId: In([...partIds]) })
    .groupBy('entry.kind, entry.partId, entry.detail')
    .getRawMany<NewestRevision>();
}

function entryOf(row: RoundEntryRow): RoundEntry {
  const { entryId, kind, partId, detail, revision, content, at, personId, function: duty } = row;
  const subject = { kind, partId, detail };
  const position = row.position ?? 0;
  return { entryId, subject, revision, position, content, at, personId, function: duty };
}

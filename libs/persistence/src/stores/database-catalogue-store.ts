import { CatalogueStore } from '@selbstcheck/application';
import {
  canonicalJson,
  SelbstcheckError,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
} from '@selbstcheck/domain';
import { CatalogueLinkRow, CatalogueMappingRow, CatalogueVersionRow } from '../rows/catalogue-rows.js';
import { RoundRow } from '../rows/round-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { sha256 } from './sha256.js';

export class DatabaseCatalogueStore extends CatalogueStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async list(): Promise<readonly CatalogueVersion[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(CatalogueVersionRow, { order: { insertion: 'ASC' } }),
    );
    return rows.map(versionOf);
  }

  async find(versionId: string): Promise<CatalogueVersion | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(CatalogueVersionRow, { id: versionId }),
    );
    return row && versionOf(row);
  }

  insert(version: CatalogueVersion): Promise<void> {
    const { id, isDemonstration } = version;
    const content = canonicalJson(version);
    const duplicate = (): SelbstcheckError =>
      new SelbstcheckError(
        'catalogue-exists',
        `A catalogue version with the id "${id}" is already there. Versions never change; give the new one its own id.`,
        { id },
      );
    return rejecting({ duplicate }, () =>
      this.transactions.write((manager) =>
        insertRows(manager, CatalogueVersionRow, [
          { id, isDemonstration, content, contentHash: sha256(content) },
        ]),
      ),
    );
  }

  insertMapping(mapping: CatalogueMapping): Promise<void> {
    const { fromVersionId, toVersionId } = mapping;
    const duplicate = (): SelbstcheckError =>
      new SelbstcheckError(
        'mapping-exists',
        `The links from "${fromVersionId}" to "${toVersionId}" are already there.`,
        { from: fromVersionId, to: toVersionId },
      );
    const links = mapping.links.map((link, position) => linkRow(mapping, link, position));
    return rejecting({ duplicate, belongsTo: 'catalogue version' }, () =>
      this.transactions.write(async (manager) => {
        await insertRows(manager, CatalogueMappingRow, [{ fromVersionId, toVersionId }]);
        await insertRows(manager, CatalogueLinkRow, links);
      }),
    );
  }

  listMappings(): Promise<readonly CatalogueMapping[]> {
    return this.transactions.read(async (manager) => {
      const mappings = await manager
        .createQueryBuilder(CatalogueMappingRow, 'mapping')
        .innerJoin(CatalogueVersionRow, 'earlier', '"earlier"."id" = "mapping"."fromVersionId"')
        .innerJoin(CatalogueVersionRow, 'later', '"later"."id" = "mapping"."toVersionId"')
        .orderBy('"later"."insertion"')
        .addOrderBy('"earlier"."insertion"')
        .getMany();
      const links = await manager.find(CatalogueLinkRow, { order: { position: 'ASC' } });
      return mappings.map(({ fromVersionId, toVersionId }) => ({
        fromVersionId,
        toVersionId,
        links: links
          .filter((row) => row.fromVersionId === fromVersionId && row.toVersionId === toVersionId)
          .map(linkOf),
      }));
    });
  }

  findMapping(fromVersionId: string, toVersionId: string): Promise<CatalogueMapping | null> {
    const key = { fromVersionId, toVersionId };
    return this.transactions.read(async (manager) => {
      if (!(await manager.existsBy(CatalogueMappingRow, key))) return null;
      const rows = await manager.find(CatalogueLinkRow, { where: key, order: { position: 'ASC' } });
      return { ...key, links: rows.map(linkOf) };
    });
  }

  async removeDemonstration(): Promise<void> {
    await this.transactions.write((manager) =>
      manager
        .createQueryBuilder()
        .delete()
        .from(CatalogueVersionRow)
        .where({ isDemonstration: true })
        .andWhere(
          `"id" NOT IN (${manager
            .createQueryBuilder(RoundRow, 'round')
            .select('"round"."catalogueVersionId"')
            .getQuery()})`,
        )
        .execute(),
    );
  }
}

function versionOf(row: CatalogueVersionRow): CatalogueVersion {
  if (sha256(row.content) !== row.contentHash) {
    throw new SelbstcheckError(
      'catalogue-damaged',
      `The stored catalogue version "${row.id}" was changed outside this software. Restore the database from a backup.`,
      { id: row.id },
    );
  }
  return JSON.parse(row.content) as CatalogueVersion;
}

function linkRow(mapping: CatalogueMapping, link: CatalogueLink, position: number): CatalogueLinkRow {
  const { level, kind, from, to, author, date, reason } = link;
  const { fromVersionId, toVersionId } = mapping;
  return { fromVersionId, toVersionId, position, level, kind, from, to, author, date, reason };
}

function linkOf({ level, kind, from, to, author, date, reason }: CatalogueLinkRow): CatalogueLink {
  return { level, kind, from, to, author, date, reason };
}

import { PublicationStore, type Publication, type RoundKey } from '@selbstcheck/application';
import { PublicationRow } from '../rows/publication-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { ofRound, proveRound } from './scope.js';

export class DatabasePublicationStore extends PublicationStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async listByMunicipality(municipalityId: string): Promise<ReadonlyMap<string, Publication>> {
    const rows = await this.transactions.read(
      (manager) => manager.sql<PublicationRow[]>`
        SELECT "publication".* FROM "publication"
        INNER JOIN "round" ON "round"."id" = "publication"."roundId"
        WHERE "round"."municipalityId" = ${municipalityId}
        ORDER BY "publication"."roundId"`,
    );
    return new Map(rows.map((row) => [row.roundId, row]));
  }

  async publish(key: RoundKey, { at, function: duty }: Publication): Promise<void> {
    await this.transactions.write(async (manager) => {
      await proveRound(manager, key);
      await manager
        .createQueryBuilder()
        .insert()
        .into(PublicationRow)
        .values({ roundId: key.roundId, at, function: duty })
        .orIgnore()
        .updateEntity(false)
        .execute();
    });
  }

  async withdraw(key: RoundKey): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager.delete(PublicationRow, ofRound(key)),
    );
    return affected === 1;
  }
}

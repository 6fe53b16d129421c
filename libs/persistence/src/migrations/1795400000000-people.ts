import { randomUUID } from 'node:crypto';
import { Table, TableColumn, TableUnique, type MigrationInterface, type QueryRunner } from 'typeorm';
import { accessTables, auditTables, memberTables, personTables } from './people-tables.js';
import { columns, goesWith, id, primary, text } from './table-parts.js';

const PARTICIPANT_IDS = new TableUnique({ columnNames: ['id'] });

/** People, what they sign in with, what they are where, the audit trail; participants get ids and names. */
export class People1795400000000 implements MigrationInterface {
  readonly name = 'People1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    await giveIdsToParticipants(runner);
    for (const table of tables()) await runner.createTable(table);
    for (const end of ['head', 'anchor']) {
      await runner.query(
        `INSERT INTO "audit_end" ("name", "sequence", "hash") VALUES ('${end}', 0, '${'0'.repeat(64)}')`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table.name);
    await runner.dropColumn('participant', 'id');
  }
}

/** Each table stands behind those it refers to. */
function tables(): Table[] {
  const participantNames = new Table({
    name: 'participant_name',
    columns: columns({ participantId: primary(id), name: text }),
    foreignKeys: [goesWith('participant', ['participantId'], ['id'])],
  });
  return [participantNames, ...personTables(), ...accessTables(), ...memberTables(), ...auditTables()];
}

async function giveIdsToParticipants(runner: QueryRunner): Promise<void> {
  const withoutIds = new TableColumn({ name: 'id', ...id, isNullable: true });
  await runner.addColumn('participant', withoutIds);
  const there = await runner.manager.query<Array<{ insertion: number }>>(
    'SELECT "insertion" FROM "participant"',
  );
  for (const { insertion } of there) {
    await runner.query(`UPDATE "participant" SET "id" = '${randomUUID()}' WHERE "insertion" = ${insertion}`);
  }
  await runner.changeColumn('participant', withoutIds, new TableColumn({ name: 'id', ...id }));
  await runner.createUniqueConstraint('participant', PARTICIPANT_IDS);
}

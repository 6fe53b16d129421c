import type { Transactions } from '../transactions/transactions.js';
import { ACTIVE_MODEL } from './installation-facts.js';
import { sha256 } from './sha256.js';

/**
 * What a municipality's comparisons and trends are made of, as one hash. Results and links never change and their
 * insertions are never used again, so counting them tells every change; a mapping is known by its two versions'.
 */
export async function roundStamp(transactions: Transactions, municipalityId: string): Promise<string> {
  const rows = await transactions.read(
    (manager) => manager.sql<Array<{ kind: string; state: string }>>`
      SELECT 'round' AS "kind", concat_ws(' ', "id", "revision", "state", "leadingReading",
        "catalogueVersionId", "referenceDate", "source", "title") AS "state"
      FROM "round" WHERE "municipalityId" = ${municipalityId}
      UNION ALL
      SELECT 'results', concat_ws(' ', count(*), max("insertion")) FROM "result"
      WHERE "roundId" IN (SELECT "id" FROM "round" WHERE "municipalityId" = ${municipalityId})
      UNION ALL
      SELECT 'targets', concat_ws(' ', count(*), count("endedAt"), max("insertion"))
      FROM "target" WHERE "municipalityId" = ${municipalityId}
      UNION ALL
      SELECT 'model', "fact" FROM "installation_fact" WHERE "name" = ${ACTIVE_MODEL}
      UNION ALL
      SELECT 'mapping', concat_ws(' ', "earlier"."insertion", "later"."insertion") FROM "catalogue_mapping"
      INNER JOIN "catalogue_version" "earlier" ON "earlier"."id" = "fromVersionId"
      INNER JOIN "catalogue_version" "later" ON "later"."id" = "toVersionId"`,
  );
  return sha256(
    rows
      .map(({ kind, state }) => `${kind} ${state}`)
      .sort()
      .join('\n'),
  );
}

import type { RoundKey } from '@selbstcheck/application';
import type { EntityManager } from 'typeorm';

/** See ResultStore.roundsLacking: looks into keys only, as it is asked again and again while everything is there. */
export function roundsLacking(manager: EntityManager, modelHash: string): Promise<readonly RoundKey[]> {
  return manager.sql<RoundKey[]>`
    SELECT "municipalityId", "id" AS "roundId" FROM "round"
    WHERE "state" IN ('closed', 'archived') AND (
      NOT EXISTS (
        SELECT 1 FROM "result" WHERE "roundId" = "round"."id" AND "revision" = "round"."revision"
        AND "reading" = 'self_rating' AND "modelHash" = ${modelHash})
      OR (
        (EXISTS (SELECT 1 FROM "answer" WHERE "roundId" = "round"."id" AND "reading" = 'workshop')
          OR EXISTS (SELECT 1 FROM "recorded_rating" WHERE "roundId" = "round"."id" AND "reading" = 'workshop'))
        AND NOT EXISTS (
          SELECT 1 FROM "result" WHERE "roundId" = "round"."id" AND "revision" = "round"."revision"
          AND "reading" = 'workshop' AND "modelHash" = ${modelHash})))
    ORDER BY "id"`;
}

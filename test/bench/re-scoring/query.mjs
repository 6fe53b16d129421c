/** The same file asked in SQL for the mean of each criterion of each round: not even a symbol, a stage or a bound. */
import Sqlite from 'better-sqlite3';
import { QUESTIONS } from './seeded-rounds.mjs';

const MEANS = `
  SELECT "answer"."roundId" AS "round", "question"."criterion" AS "criterion",
    avg(CASE "answer"."answer" WHEN 'yes' THEN 3 WHEN 'rather_yes' THEN 2 WHEN 'rather_no' THEN 1 WHEN 'no' THEN 0 END)
      AS "value"
  FROM "answer" INNER JOIN "question" ON "question"."id" = "answer"."questionId"
  WHERE "answer"."reading" = 'self_rating'
  GROUP BY "answer"."roundId", "question"."criterion"`;

/** How long the query took until its last row was read, in milliseconds, and how many rows. */
export function askMeans(file) {
  const database = new Sqlite(file, { readonly: true });
  database.exec(
    'CREATE TEMP TABLE "question" ("id" TEXT PRIMARY KEY, "criterion" TEXT NOT NULL) WITHOUT ROWID',
  );
  const insert = database.prepare('INSERT INTO "question" VALUES (?, ?)');
  for (const { id, criterion } of QUESTIONS) insert.run(id, criterion);
  // the cheapest way to get at the rows: as arrays, one after the other
  const query = database.prepare(MEANS).raw();
  const start = performance.now();
  let means = 0;
  for (const mean of query.iterate()) means += mean.length > 0 ? 1 : 0;
  const took = performance.now() - start;
  database.close();
  return { means, took };
}

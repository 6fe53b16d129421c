import type { PackedRound } from '@selbstcheck/application';
import type { Reading } from '@selbstcheck/domain';
import type { EntityManager } from 'typeorm';
import { rejectDamagedVector } from './answer-vectors.js';

/** Stands in no id. */
const BETWEEN = '\u001f';

/**
 * Closed rounds behind one with their vectors. There are masses of them, and a row each would take longer to read than to
 * score; so every statement gives one row of lists.
 */
export async function readPackedRounds(
  manager: EntityManager,
  afterRoundId: string | null,
  limit: number,
): Promise<readonly PackedRound[]> {
  const [page] = await manager.sql<Array<Lists<'ids' | 'municipalities' | 'versions'>>>`
    SELECT string_agg("id", ${BETWEEN}) AS "ids", string_agg("municipalityId", ${BETWEEN}) AS "municipalities",
      string_agg("catalogueVersionId", ${BETWEEN}) AS "versions"
    FROM (
      SELECT "id", "municipalityId", "catalogueVersionId" FROM "round"
      WHERE "state" IN ('closed', 'archived') AND "id" > ${afterRoundId ?? ''} ORDER BY "id" LIMIT ${limit}
    ) "page"`;
  const ids = listOf(page?.ids);
  const span: Span = { first: ids[0] ?? '', last: ids.at(-1) ?? '' };
  const takenOver = await roundsWithRecordedRatings(manager, span);
  const vectors = await vectorsByRound(manager, span);
  const [municipalities, versions] = [listOf(page?.municipalities), listOf(page?.versions)];
  return ids.map((roundId, index) => {
    const ofRound = vectors.get(roundId) ?? [];
    return {
      municipalityId: municipalities[index] ?? '',
      roundId,
      catalogueVersionId: versions[index] ?? '',
      vectors: ofRound,
      isPacked: ofRound[0]?.reading === 'self_rating' && !takenOver.has(roundId),
    };
  });
}

type Lists<Names extends string> = Readonly<Record<Names, string | null>>;
type ReadingVector = PackedRound['vectors'][number];

interface Span {
  readonly first: string;
  readonly last: string;
}

async function roundsWithRecordedRatings(
  manager: EntityManager,
  { first, last }: Span,
): Promise<Set<string>> {
  const rows = await manager.sql<Array<{ readonly roundId: string }>>`
    SELECT DISTINCT "roundId" FROM "recorded_rating" WHERE "roundId" >= ${first} AND "roundId" <= ${last}`;
  return new Set(rows.map(({ roundId }) => roundId));
}

/** The self-rating first. Throws `vector-damaged`. */
async function vectorsByRound(
  manager: EntityManager,
  { first, last }: Span,
): Promise<ReadonlyMap<string, readonly ReadingVector[]>> {
  type Columns = Lists<'rounds' | 'readings' | 'hashes' | 'lengths'> & {
    readonly bytes: string | Buffer | null;
  };
  const [columns] = await manager.sql<Columns[]>`
    SELECT string_agg("roundId", ${BETWEEN}) AS "rounds", string_agg("reading", ${BETWEEN}) AS "readings",
      string_agg("hash", ${BETWEEN}) AS "hashes", string_agg(CAST(length("bytes") AS text), ${BETWEEN}) AS "lengths",
      string_agg("bytes", '') AS "bytes"
    FROM (
      SELECT "roundId", "reading", "hash", "bytes" FROM "answer_vector"
      WHERE "roundId" >= ${first} AND "roundId" <= ${last} ORDER BY "roundId", "reading"
    ) "page"`;
  const [readings, hashes, lengths] = [columns?.readings, columns?.hashes, columns?.lengths].map(listOf);
  const bytes = bytesOf(columns?.bytes ?? '');
  const vectors = new Map<string, readonly ReadingVector[]>();
  let end = 0;
  listOf(columns?.rounds).forEach((roundId, index) => {
    const start = end;
    end += Number(lengths?.[index]);
    const [reading, hash] = [(readings?.[index] ?? '') as Reading, hashes?.[index] ?? ''];
    const vector = { reading, bytes: bytes.subarray(start, end) };
    rejectDamagedVector({ roundId, hash, ...vector });
    vectors.set(roundId, [...(vectors.get(roundId) ?? []), vector]);
  });
  return vectors;
}

/** SQLite joins bytes as text, which is what they are as long as they are answers; anything else misses its hash. */
function bytesOf(joined: string | Buffer): Buffer {
  return typeof joined === 'string' ? Buffer.from(joined, 'latin1') : joined;
}

function listOf(joined: string | null | undefined): readonly string[] {
  return joined == null ? [] : joined.split(BETWEEN);
}

/** 107,860 closed rounds with an answer to each question, as rows and as packed vectors, made of a fixed seed. */
import { packAnswers } from '@selbstcheck/domain';
import Sqlite from 'better-sqlite3';
import { createHash } from 'node:crypto';

export const ROUNDS = Number(process.env.NUMBER_OF_ROUNDS ?? '107860');
const ROUNDS_PER_MUNICIPALITY = 20;
/** 105 questions in 34 criteria, as the 2020 edition declares them. */
const SHAPE = [
  [4, 4, 3, 3],
  [3, 3, 3, 3, 3, 3, 3, 2, 3, 3],
  [3, 3, 3, 3],
  [3, 3, 3, 3, 3, 3],
  [6, 4, 2],
  [2, 2, 2],
  [4, 4, 3, 3],
];
const LEVELS = ['no', 'rather_no', 'rather_yes', 'yes'];

export const CATALOGUE = {
  id: 'bench',
  title: { de: 'Katalog der Messung' },
  edition: '1',
  isDemonstration: false,
  fields: SHAPE.map((counts, f) => ({
    id: `b-${f + 1}`,
    number: f + 1,
    title: { de: `Handlungsfeld ${f + 1}` },
    criteria: counts.map((count, c) => ({
      id: `b-${f + 1}-${c + 1}`,
      title: { de: `Kriterium ${f + 1}.${c + 1}` },
      questionCount: count,
      questions: Array.from({ length: count }, (_, q) => ({
        id: `b-${f + 1}-${c + 1}-${q + 1}`,
        code: `${f + 1}.${c + 1}.${q + 1}`,
        text: { de: `Wie steht es um ${f + 1}.${c + 1}.${q + 1}?` },
      })),
    })),
  })),
};

/** Question and criterion, in the order of the questions' ids: rows that come in the order of their key are quick. */
export const QUESTIONS = CATALOGUE.fields
  .flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => criterion.questions.map(({ id }) => ({ id, criterion: criterion.id }))),
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));

let state = 20;
function dice(sides) {
  state = (state * 16_807) % 2_147_483_647;
  return state % sides;
}

/** Around a level of the round's own, so that rounds differ; some questions were not assessable, some not answered. */
function answersOf() {
  const level = dice(31) / 10;
  return QUESTIONS.map(() => {
    const chance = dice(100);
    if (chance < 5) return 'not_assessable';
    if (chance < 8) return 'not_answered';
    return LEVELS[Math.min(3, Math.max(0, Math.round(level + (dice(21) - 10) / 10)))];
  });
}

/** In the order of their ids, for the same reason. */
function roundIds() {
  return Array.from({ length: ROUNDS }, (_, n) =>
    createHash('sha256')
      .update(String(n))
      .digest('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
  ).sort();
}

/** Fills the migrated file of a database that nobody has open. */
export function seedRounds(file) {
  const database = new Sqlite(file);
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  const municipality = database.prepare(
    `INSERT INTO "municipality" ("id", "name", "demonstration", "isDemonstration") VALUES (?, ?, 'none', 0)`,
  );
  const round = database.prepare(
    `INSERT INTO "round" ("id", "municipalityId", "catalogueVersionId", "title", "referenceDate", "state",
      "leadingReading", "revision", "source", "sourceHash")
     VALUES (?, ?, 'bench', 'Selbstcheck', '2024-06-01', 'closed', 'self_rating', 1, 'answers', NULL)`,
  );
  const answers = database.prepare(
    `INSERT INTO "answer" ("roundId", "reading", "questionId", "answer") VALUES
     ${QUESTIONS.map(({ id }) => `(?, 'self_rating', '${id}', ?)`).join(', ')}`,
  );
  const vector = database.prepare(
    `INSERT INTO "answer_vector" ("roundId", "reading", "bytes", "hash") VALUES (?, 'self_rating', ?, ?)`,
  );
  database.transaction(() => {
    roundIds().forEach((id, n) => {
      const municipalityId = `municipality-${Math.floor(n / ROUNDS_PER_MUNICIPALITY)}`;
      if (n % ROUNDS_PER_MUNICIPALITY === 0) municipality.run(municipalityId, `Messstadt ${municipalityId}`);
      round.run(id, municipalityId);
      const given = answersOf();
      answers.run(given.flatMap((answer) => [id, answer]));
      const bytes = packAnswers(CATALOGUE, new Map(QUESTIONS.map((question, q) => [question.id, given[q]])));
      vector.run(id, bytes, createHash('sha256').update(bytes).digest('hex'));
    });
  })();
  database.close();
}

import type { CatalogueVersion, Answer } from '@selbstcheck/domain';
import { aMunicipality, aRound } from '@selbstcheck/testing';
import type { Seeding } from './seeding.js';

/** The answer to a question by its place: criterion of the catalogue, question of the criterion. */
export type AnswerAt = (criterion: number, question: number) => Answer;

/** A closed round of a town. */
export interface TownRound {
  readonly version: string;
  readonly date: string;
  readonly answerAt: AnswerAt;
}

/** A municipality with its rounds, oldest first. */
export interface Town {
  readonly id: string;
  readonly name: string;
  readonly rounds: readonly TownRound[];
}

/** Writes a municipality that the coordination of the demonstration is a member of. */
export async function addTown(seeding: Seeding, town: Town): Promise<void> {
  const { stores, coordination } = seeding;
  await addOtherTown(seeding, town);
  await stores.memberships.insert({
    id: `member-${town.id}`,
    municipalityId: town.id,
    personId: coordination,
    role: 'coordination',
    department: null,
    function: null,
    source: 'invitation',
    joinedAt: '2026-01-01T00:00:00.000Z',
    leftAt: null,
  });
}

/** Writes a municipality that nobody of the demonstration belongs to. */
export async function addOtherTown({ stores, scoring }: Seeding, { id, name, rounds }: Town): Promise<void> {
  await stores.municipalities.insert(aMunicipality({ id, name }));
  for (const [index, { version, date, answerAt }] of rounds.entries()) {
    const catalogue = await stores.catalogues.find(version);
    if (catalogue === null) throw new Error(`There is no catalogue version ${version}.`);
    const key = { municipalityId: id, roundId: `${id}-${index + 1}` };
    await stores.rounds.insert(
      aRound({
        id: key.roundId,
        municipalityId: id,
        catalogueVersionId: version,
        title: `Selbstcheck ${date.slice(0, 4)}`,
        referenceDate: date,
        leadingReading: 'self_rating',
      }),
    );
    await stores.rounds.insertAnswers(key, 'self_rating', answersOf(catalogue, answerAt));
    await scoring.score(key);
  }
}

function answersOf({ fields }: CatalogueVersion, answerAt: AnswerAt): ReadonlyMap<string, Answer> {
  const criteria = fields.flatMap((field) => field.criteria);
  return new Map(
    criteria.flatMap(({ questions }, c) => questions.map(({ id }, q) => [id, answerAt(c, q)] as const)),
  );
}

import { questionsOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import { ANSWERS, type Answer } from './answer.js';

/** The byte of each answer: 0 to 3 is its level, 4 not assessable, 5 not answered. */
const BYTE: Readonly<Record<Answer, number>> = {
  no: 0,
  rather_no: 1,
  rather_yes: 2,
  yes: 3,
  not_assessable: 4,
  not_answered: 5,
};

const ANSWER_OF_BYTE = new Map(ANSWERS.map((answer) => [BYTE[answer], answer]));

/** The byte an answer is packed as: 0 to 5. */
export function byteOfAnswer(answer: Answer): number {
  return BYTE[answer];
}

/** One byte per known question, in catalogue order; a question without an answer is `not_answered`. */
export function packAnswers(catalogue: CatalogueVersion, answers: ReadonlyMap<string, Answer>): Uint8Array {
  return Uint8Array.from(
    questionsOf(catalogue),
    (question) => BYTE[answers.get(question.id) ?? 'not_answered'],
  );
}

/**
 * The answers behind a packed vector, by question id.
 * Throws a RangeError where the length or a byte does not fit the catalogue.
 */
export function unpackAnswers(catalogue: CatalogueVersion, bytes: Uint8Array): ReadonlyMap<string, Answer> {
  const questions = questionsOf(catalogue);
  if (bytes.length !== questions.length) {
    throw new RangeError(`The vector has ${bytes.length} answers for ${questions.length} questions.`);
  }
  return new Map(
    questions.map((question, index) => {
      const answer = ANSWER_OF_BYTE.get(bytes[index] ?? -1);
      if (answer === undefined) throw new RangeError(`Byte ${bytes[index]} is not an answer.`);
      return [question.id, answer] as const;
    }),
  );
}

import { criteriaOf, questionsOf, type CatalogueVersion, type LinkKind } from '../catalogue/catalogue.js';
import { knowsItsWordings } from '../catalogue/known-wordings.js';
import { questionLinks } from '../comparison/comparison-units.js';
import type { ComposedLink, ComposedMapping } from '../comparison/composed-mapping.js';
import type { Answer } from '../scoring/answer.js';
import {
  isGiven,
  settleQuestions,
  type AgreedAnswer,
  type DepartmentAnswer,
  type GivenAnswer,
  type RoundEntries,
} from './department-answers.js';
import type { RoundRatings } from './round.js';

/** A closed round whose answers stand beside those of the next one. */
export interface AnsweredRound {
  readonly catalogue: CatalogueVersion;
  /** Its leading reading. */
  readonly ratings: RoundRatings;
  /** Empty for a round that departments did not answer here. */
  readonly entries: RoundEntries;
}

/**
 * Why a question has no answer of the last round to stand beside it ("kein Vergleichswert"); `recorded`: the criterion
 * was rated as a whole and its questions have no answers.
 */
export type NoLastAnswer = 'not_linked' | 'new' | 'reworded_major' | 'split' | 'merged' | 'recorded';

/** What the last round says to a question of this one. */
export type LastAnswer =
  | {
      readonly kind: 'comparable';
      /** `reworded_minor` is flagged wherever the answer is shown (methods, 3). */
      readonly link: Extract<LinkKind, 'same' | 'moved' | 'reworded_minor'>;
      readonly questionId: string;
      readonly code: string;
      /** The answer that counted in the leading reading. */
      readonly answer: Answer;
      /** What each department said, with its note. */
      readonly departmentAnswers: readonly DepartmentAnswer[];
      readonly agreed: AgreedAnswer | null;
    }
  | { readonly kind: 'no_partner'; readonly reason: NoLastAnswer };

/** The last round's answer for each question of this round's version, by question id in printed order. */
export function lastAnswers(
  catalogue: CatalogueVersion,
  last: AnsweredRound,
  mapping: ComposedMapping,
): ReadonlyMap<string, LastAnswer> {
  const links = questionLinks(mapping.links).to;
  // without wordings only criteria are linked, and nothing is known of single questions
  const areQuestionsLinked =
    mapping.isLinked && knowsItsWordings(catalogue) && knowsItsWordings(last.catalogue);
  const answerTo = answersBy(last);
  return new Map(
    questionsOf(catalogue).map(({ id }): [string, LastAnswer] => {
      const link = links.get(id);
      if (link !== undefined) return [id, continued(link, answerTo)];
      return [id, { kind: 'no_partner', reason: areQuestionsLinked ? 'new' : 'not_linked' }];
    }),
  );
}

/**
 * The answer that a department may confirm as unchanged: what it said itself last time, else what counted then; null
 * where there is nothing to confirm.
 */
export function confirmableAnswer(last: LastAnswer, department: string): GivenAnswer | null {
  if (last.kind === 'no_partner') return null;
  const own = last.departmentAnswers.find((each) => each.department === department)?.answer;
  if (own !== undefined && isGiven(own)) return own;
  return isGiven(last.answer) ? last.answer : null;
}

type AnswerTo = (questionId: string, link: 'same' | 'moved' | 'reworded_minor') => LastAnswer;

function continued({ kind, from, to }: ComposedLink, answerTo: AnswerTo): LastAnswer {
  const [questionId] = from;
  if (kind === 'reworded_major' || questionId === undefined) {
    return { kind: 'no_partner', reason: 'reworded_major' };
  }
  if (from.length > 1 || kind === 'merged') return { kind: 'no_partner', reason: 'merged' };
  if (to.length > 1 || kind === 'split') return { kind: 'no_partner', reason: 'split' };
  return answerTo(questionId, kind === 'moved' || kind === 'reworded_minor' ? kind : 'same');
}

function answersBy({ catalogue, ratings, entries }: AnsweredRound): AnswerTo {
  const settled = settleQuestions(catalogue, entries);
  const placed = new Map(
    criteriaOf(catalogue).flatMap(({ id: criterionId, questions }) =>
      questions.map(({ id, code }) => [id, { code, criterionId }] as const),
    ),
  );
  return (questionId, link) => {
    const place = placed.get(questionId);
    if (place === undefined) return { kind: 'no_partner', reason: 'not_linked' };
    const answer = ratings.answers.get(questionId) ?? 'not_answered';
    const departmentAnswers = settled.get(questionId)?.departmentAnswers ?? [];
    if (ratings.recorded.has(place.criterionId) && !isGiven(answer) && departmentAnswers.length === 0) {
      return { kind: 'no_partner', reason: 'recorded' };
    }
    return {
      kind: 'comparable',
      link,
      questionId,
      code: place.code,
      answer,
      departmentAnswers,
      agreed: settled.get(questionId)?.agreed ?? null,
    };
  };
}

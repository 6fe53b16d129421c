import { newestEntry, type Evidence, type RoundEntry, type RoundInWork } from '@selbstcheck/application';
import type {
  CriterionStanding,
  DepartmentAnswerView,
  EvidenceView,
  QuestionView,
} from '@selbstcheck/contracts';
import {
  questionsOf,
  questionUnknown,
  type AgreedAnswer,
  type CriterionScore,
  type DepartmentAnswer,
} from '@selbstcheck/domain';

/** As much of a round in work as its questions need. */
export type AskedRound = Pick<RoundInWork, 'catalogue' | 'holdings' | 'settled' | 'current'>;

/** One question with all that was said to it; `evidence` may be the whole round's. Throws `question-unknown`. */
export function presentQuestion(
  work: AskedRound,
  questionId: string,
  evidence: readonly Evidence[],
): QuestionView {
  const question = questionsOf(work.catalogue).find(({ id }) => id === questionId);
  const holding = work.holdings.find((each) => each.questionId === questionId);
  const settled = work.settled.get(questionId);
  if (!question || !holding || !settled) throw questionUnknown(questionId);
  const { agreed, answer, settlement, departmentAnswers } = settled;
  const agreement = newestEntry(work.current, 'agreement', questionId);
  return {
    id: questionId,
    code: question.code,
    text: question.text,
    criterionId: holding.criterionId,
    departments: [...holding.departments],
    answers: departmentAnswers.flatMap((said) => presentAnswer(said, work.current)),
    agreed: presentAgreed(agreed, agreement),
    agreementRevision: agreement?.revision ?? 0,
    settlement,
    answer,
    evidence: evidence.filter((each) => each.questionId === questionId).map(presentEvidence),
  };
}

/** What backs an answer. */
export function presentEvidence(evidence: Evidence): EvidenceView {
  const { id, questionId, department, title, url, file, at, function: duty } = evidence;
  return {
    id,
    questionId,
    department,
    title,
    url,
    file: file && { name: file.name, mediaType: file.mediaType, size: file.size },
    at,
    function: duty,
  };
}

/** How one criterion stands, in whichever reading was scored. */
export function presentStanding({
  criterionId,
  symbol,
  rated,
  asked,
  basis,
}: CriterionScore): CriterionStanding {
  return { criterionId, symbol, rated, asked, isRecorded: basis === 'recorded' };
}

function presentAnswer(
  { questionId, department, answer, note, basis }: DepartmentAnswer,
  current: readonly RoundEntry[],
): DepartmentAnswerView[] {
  const entry = newestEntry(current, 'answer', questionId, department);
  if (!entry) return [];
  const { revision, at, function: duty } = entry;
  return [{ department, answer, note, basis, revision, at, function: duty }];
}

function presentAgreed(agreed: AgreedAnswer | null, entry: RoundEntry | undefined): QuestionView['agreed'] {
  if (agreed === null || !entry) return null;
  return { answer: agreed.answer, reason: agreed.reason, at: entry.at, function: entry.function };
}

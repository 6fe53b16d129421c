import type { RoundResult } from '@selbstcheck/application';
import type { FieldExplanation, OverallExplanation } from '@selbstcheck/contracts';
import {
  SelbstcheckError,
  type Criterion,
  type ReportSection,
  type WrittenRoundScore,
} from '@selbstcheck/domain';
import { fieldAt, printedSection } from './overview.presenter.js';

type WrittenCriterion = WrittenRoundScore['fields'][number]['criterionScores'][number];
type ExplainedCriterion = FieldExplanation['criteria'][number];

/** Why a field has its stage. Rejects with `field-not-found`. */
export function presentFieldExplanation(result: RoundResult, fieldId: string): FieldExplanation {
  const { catalogue, score } = result;
  const index = catalogue.fields.findIndex((field) => field.id === fieldId);
  const field = catalogue.fields[index];
  if (!field) {
    throw new SelbstcheckError('field-not-found', 'This round has no such field of action.', { fieldId });
  }
  const fieldScore = fieldAt(score, index);
  const { criterionScores, ...staged } = fieldScore;
  return {
    id: field.id,
    number: field.number,
    title: field.title,
    model: score.model,
    score: staged,
    criteria: field.criteria.map((criterion, position) =>
      presentCriterion(result, criterion, criterionScores[position]),
    ),
    report: presentReport(printedSection(result, field.id)),
  };
}

/** Why the whole has its stage. */
export function presentOverallExplanation(result: RoundResult): OverallExplanation {
  const { catalogue, score } = result;
  const { equalCriteria, equalQuestions, ...staged } = score.overall;
  return {
    model: score.model,
    score: staged,
    equalCriteria,
    equalQuestions,
    fields: catalogue.fields.map((field, index) => {
      const { value, stage } = fieldAt(score, index);
      return { id: field.id, number: field.number, title: field.title, value, stage };
    }),
    report: presentReport(printedSection(result, null)),
  };
}

function presentCriterion(
  { ratings }: RoundResult,
  criterion: Criterion,
  score: WrittenCriterion | undefined,
): ExplainedCriterion {
  if (!score) throw new Error('A stored score does not fit its catalogue version.');
  const { symbol, missing, ...calculation } = score;
  return {
    id: criterion.id,
    title: criterion.title,
    symbol,
    missing,
    calculation,
    questions: criterion.questions.map((question) => ({
      code: question.code,
      text: question.text,
      answer: score.basis === 'recorded' ? null : (ratings.answers.get(question.id) ?? 'not_answered'),
    })),
  };
}

function presentReport(section: ReportSection | undefined): FieldExplanation['report'] {
  if (!section) return null;
  return {
    declared: section.declared,
    chapterTitle: section.chapterTitle,
    namedQuestions: section.namedQuestions.map((question) => ({ ...question })),
    findings: section.findings.map((finding) => ({ ...finding, params: { ...finding.params } })),
  };
}

import type { CatalogueVersion, Criterion } from '../catalogue/catalogue.js';
import { isGiven, type SettledQuestion } from './department-answers.js';

/**
 * How far questions are, counted by question and never by person. asked = answered + open, and answered = confirmed +
 * fresh.
 */
export interface ProgressCounts {
  readonly asked: number;
  /** Somebody chose an answer, or one was agreed. */
  readonly answered: number;
  readonly open: number;
  /** Of the answered ones: – is the answer that counts. */
  readonly notAssessable: number;
  /** Of the answered ones: departments differ and nothing is agreed. */
  readonly disagreements: number;
  /** Of the answered ones: everybody who answered confirmed the last round's answer, and nothing was agreed. */
  readonly confirmed: number;
  /** Of the answered ones: all others. */
  readonly fresh: number;
  /** Questions with at least one note, answered or not. */
  readonly noted: number;
}

/** How far one criterion is. */
export interface CriterionProgress extends ProgressCounts {
  readonly criterionId: string;
}

/** How far one field is. */
export interface FieldProgress extends ProgressCounts {
  readonly fieldId: string;
  readonly criteria: readonly CriterionProgress[];
}

/** How far a round is, whole, per field and per criterion. */
export interface RoundProgress extends ProgressCounts {
  readonly fields: readonly FieldProgress[];
}

/** Counts how far a round is, in printed order. */
export function roundProgress(
  { fields }: CatalogueVersion,
  settled: ReadonlyMap<string, SettledQuestion>,
): RoundProgress {
  const fieldProgress = fields.map((field) => {
    const criteria = field.criteria.map((criterion) => criterionProgress(criterion, settled));
    return { ...total(criteria), fieldId: field.id, criteria };
  });
  return { ...total(fieldProgress), fields: fieldProgress };
}

function criterionProgress(
  { id, questions }: Criterion,
  settled: ReadonlyMap<string, SettledQuestion>,
): CriterionProgress {
  const entries = questions.flatMap((question) => settled.get(question.id) ?? []);
  const answered = entries.filter(({ settlement }) => settlement !== 'open');
  const confirmed = answered.filter(isConfirmed).length;
  return {
    criterionId: id,
    asked: questions.length,
    answered: answered.length,
    open: questions.length - answered.length,
    notAssessable: answered.filter(({ answer }) => answer === 'not_assessable').length,
    disagreements: answered.filter(({ settlement }) => settlement === 'disagreement').length,
    confirmed,
    fresh: answered.length - confirmed,
    noted: entries.filter(({ departmentAnswers }) => departmentAnswers.some(({ note }) => note !== null))
      .length,
  };
}

function isConfirmed({ agreed, departmentAnswers }: SettledQuestion): boolean {
  const given = departmentAnswers.filter(({ answer }) => isGiven(answer));
  return agreed === null && given.every(({ basis }) => basis === 'confirmed');
}

function total(parts: readonly ProgressCounts[]): ProgressCounts {
  const sum = (count: keyof ProgressCounts): number => parts.reduce((all, part) => all + part[count], 0);
  return {
    asked: sum('asked'),
    answered: sum('answered'),
    open: sum('open'),
    notAssessable: sum('notAssessable'),
    disagreements: sum('disagreements'),
    confirmed: sum('confirmed'),
    fresh: sum('fresh'),
    noted: sum('noted'),
  };
}

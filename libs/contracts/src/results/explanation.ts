import { z } from 'zod';
import {
  Answer,
  Declaration,
  Finding,
  Id,
  LocalizedText,
  NamedQuestion,
  RatingSymbol,
  Stage,
} from '../shared-schemas.js';
import { AlternativeWeighting, CriterionCalculation, StagedScore } from './scores.js';

/** What the printed report said, beside what was computed; null for an answered round. */
const ReportStatement = z.object({
  declared: Declaration,
  /** The title over the field's own chapter where it differs from the overview's. */
  chapterTitle: z.string().nullable(),
  namedQuestions: z.array(NamedQuestion),
  findings: z.array(Finding),
});

/** A criterion with the answers its symbol comes from. */
const ExplainedCriterion = z.object({
  id: Id,
  title: LocalizedText,
  symbol: RatingSymbol,
  missing: z.enum(['not_assessable', 'not_answered', 'unreadable']).nullable(),
  calculation: CriterionCalculation,
  questions: z.array(
    z.object({ code: z.string(), text: LocalizedText.nullable(), answer: Answer.nullable() }),
  ),
});

/** Why a field has its stage: criteria, answers, bounds, and what the report declared. */
export const FieldExplanation = z
  .object({
    id: Id,
    number: z.number().int(),
    title: LocalizedText,
    model: z.string(),
    score: StagedScore,
    criteria: z.array(ExplainedCriterion),
    report: ReportStatement.nullable(),
  })
  .meta({ id: 'FieldExplanation' });

/** See FieldExplanation. */
export type FieldExplanation = z.infer<typeof FieldExplanation>;

/** Why the municipality has its stage: the fields' values, the other weightings, and what the report declared. */
export const OverallExplanation = z
  .object({
    model: z.string(),
    score: StagedScore,
    equalCriteria: AlternativeWeighting,
    equalQuestions: AlternativeWeighting.nullable(),
    fields: z.array(
      z.object({
        id: Id,
        number: z.number().int(),
        title: LocalizedText,
        value: StagedScore.shape.value,
        stage: Stage.nullable(),
      }),
    ),
    report: ReportStatement.nullable(),
  })
  .meta({ id: 'OverallExplanation' });

/** See OverallExplanation. */
export type OverallExplanation = z.infer<typeof OverallExplanation>;

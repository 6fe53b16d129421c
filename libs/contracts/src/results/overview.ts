import { z } from 'zod';
import { Id, LocalizedText, QuestionCounts, RatingSymbol, Stage } from '../shared-schemas.js';
import { RoundSummary } from '../rounds/rounds.js';

/** A criterion's row of the printed table. */
export const OverviewCriterion = z
  .object({
    id: Id,
    title: LocalizedText,
    symbol: RatingSymbol,
    /** Why there is no symbol. */
    missing: z.enum(['not_assessable', 'not_answered', 'unreadable']).nullable(),
    basis: z.enum(['answers', 'recorded']),
    evidence: z.enum(['solid', 'limited', 'thin', 'none', 'unknown']),
    counts: QuestionCounts,
  })
  .meta({ id: 'OverviewCriterion' });

/** See OverviewCriterion. */
export type OverviewCriterion = z.infer<typeof OverviewCriterion>;

/** A field's row with its criteria. */
export const OverviewField = z
  .object({
    id: Id,
    number: z.number().int(),
    title: LocalizedText,
    stage: Stage.nullable(),
    /** Computed for answered rounds, as declared by the report for imported ones. */
    counts: QuestionCounts,
    criteria: z.array(OverviewCriterion),
    /** How many findings the imported report gave for this field. */
    findings: z.number().int(),
  })
  .meta({ id: 'OverviewField' });

/** See OverviewField. */
export type OverviewField = z.infer<typeof OverviewField>;

/** The printed report's table of one round: symbols, stages, coverage. */
export const Overview = z
  .object({
    municipality: z.object({
      id: Id,
      name: z.string(),
      demonstration: z.enum(['none', 'report_facts', 'fictional']),
    }),
    round: RoundSummary,
    reading: z.enum(['self_rating', 'workshop']),
    /** Name of the scoring model. */
    model: z.string(),
    overall: z.object({
      stage: Stage.nullable(),
      counts: QuestionCounts,
      criteria: z.number().int(),
      ratedCriteria: z.number().int(),
      findings: z.number().int(),
    }),
    fields: z.array(OverviewField),
  })
  .meta({ id: 'Overview' });

/** See Overview. */
export type Overview = z.infer<typeof Overview>;

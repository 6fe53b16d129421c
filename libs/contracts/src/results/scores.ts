import { z } from 'zod';
import { FractionText, Stage } from '../shared-schemas.js';

const Bounds = z.object({ lower: FractionText, upper: FractionText });

/** What missing answers leave possible; null in a StagedScore means `nicht bestimmbar`. */
const StageRange = z.object({
  bounds: Bounds,
  lowest: Stage,
  highest: Stage,
  robust: z.boolean(),
});

/** Single answer steps to the nearest stage below and above. */
const StageReserve = z.object({
  down: z.number().int().nullable(),
  up: z.number().int().nullable(),
  nearest: z.number().int().nullable(),
});

/** The calculation behind a stage (methods, 2). */
export const StagedScore = z.object({
  value: FractionText.nullable(),
  /** Share of the scale, 0 to 100. */
  percent: FractionText.nullable(),
  stage: Stage.nullable(),
  range: StageRange.nullable(),
  reserve: StageReserve.nullable(),
  asked: z.number().int().nullable(),
  rated: z.number().int().nullable(),
  criteria: z.number().int(),
  ratedCriteria: z.number().int(),
});

/** See StagedScore. */
export type StagedScore = z.infer<typeof StagedScore>;

/** The overall value under another weighting. */
export const AlternativeWeighting = z.object({
  value: FractionText.nullable(),
  stage: Stage.nullable(),
  differs: z.boolean(),
});

/** The calculation behind a criterion's symbol. */
export const CriterionCalculation = z.object({
  basis: z.enum(['answers', 'recorded']),
  value: FractionText.nullable(),
  asked: z.number().int().nullable(),
  rated: z.number().int().nullable(),
  sum: z.number().int().nullable(),
  bounds: Bounds.nullable(),
  coverage: FractionText.nullable(),
  evidence: z.enum(['solid', 'limited', 'thin', 'none', 'unknown']),
});

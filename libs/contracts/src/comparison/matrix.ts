import { z } from 'zod';
import { FractionText, Id, LocalizedText, RatingSymbol, Stage } from '../shared-schemas.js';
import { ShortChange } from './change.js';
import { MatrixReference, NamedField, SelectedRound } from './selection.js';

/** A criterion in one round. */
export const MatrixCell = z
  .object({
    symbol: RatingSymbol,
    /** Why there is no symbol. */
    missing: z.enum(['not_assessable', 'not_answered', 'unreadable']).nullable(),
    evidence: z.enum(['solid', 'limited', 'thin', 'none', 'unknown']),
    /** Against the reference; null for the first round, for the baseline, and without a partner there. */
    change: ShortChange.nullable(),
  })
  .meta({ id: 'MatrixCell' });

/** See MatrixCell. */
export type MatrixCell = z.infer<typeof MatrixCell>;

/** A criterion over all rounds. A cell is null where that round's catalogue does not ask it. */
export const MatrixRow = z.object({
  /** Its id in the latest round that asks it. */
  criterionId: Id,
  title: LocalizedText,
  cells: z.array(MatrixCell.nullable()),
});

/** A field or the whole in one round. */
const MeanCell = z.object({
  stage: Stage.nullable(),
  value: FractionText.nullable(),
  /** Against the reference, as one sentence; null where there is none. */
  change: z
    .object({ likeForLike: FractionText.nullable(), words: z.string(), sentence: z.string() })
    .nullable(),
});

/** Criteria × rounds, with each round's own symbols. */
export const ComparisonMatrix = z
  .object({
    rounds: z.array(SelectedRound),
    reference: MatrixReference,
    /** What cannot be said, in one sentence; null where nothing hinders. */
    notice: z.string().nullable(),
    overall: z.array(MeanCell.nullable()),
    fields: z.array(NamedField.extend({ cells: z.array(MeanCell.nullable()), criteria: z.array(MatrixRow) })),
    /** Series that end before the latest round. */
    ended: z.array(MatrixRow.extend({ field: NamedField })),
  })
  .meta({ id: 'ComparisonMatrix' });

/** See ComparisonMatrix. */
export type ComparisonMatrix = z.infer<typeof ComparisonMatrix>;

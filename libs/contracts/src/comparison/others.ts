import { z } from 'zod';
import { FractionText, Id, LocalizedText, Moment } from '../shared-schemas.js';
import { NamedField } from './selection.js';

/** Whether the municipality takes part in the comparison with others, since when, and how many are needed. */
export const Participation = z
  .object({ joins: z.boolean(), since: Moment.nullable(), needed: z.number().int() })
  .meta({ id: 'Participation' });

/** See Participation. */
export type Participation = z.infer<typeof Participation>;

const OthersOfYear = z.object({
  year: z.number().int(),
  /** The municipality's own value as it is compared; null: not rated. */
  own: FractionText.nullable(),
  basis: z.enum(['answers', 'symbols']),
  lower: FractionText,
  median: FractionText,
  upper: FractionText,
  /** Where the own value lies, in one sentence and without a ranking; null where there is none. */
  sentence: z.string().nullable(),
});

/** Medians and quartiles of at least ten others per criterion and year; never names, counts or ranks. */
export const OthersComparison = z
  .object({
    participation: Participation,
    /** Why nothing is shown, in one sentence; null where something is. */
    notice: z.string().nullable(),
    years: z.array(z.number().int()),
    fields: z.array(
      NamedField.extend({
        criteria: z.array(
          z.object({
            criterionId: Id,
            title: LocalizedText,
            /** One per year; null where fewer than ten others have a comparable value. */
            years: z.array(OthersOfYear.nullable()),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'OthersComparison' });

/** See OthersComparison. */
export type OthersComparison = z.infer<typeof OthersComparison>;

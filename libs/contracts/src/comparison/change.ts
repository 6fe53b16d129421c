import { z } from 'zod';
import { FractionText } from '../shared-schemas.js';

/** What became of a criterion (methods, 4); the words for it stand beside it. */
export const ChangeClass = z.enum([
  'levels_higher',
  'levels_lower',
  'same_level',
  'not_rated',
  'newly_rated',
  'no_longer_rated',
  'not_comparable',
  'improved',
  'worsened',
  'slightly_risen',
  'slightly_fallen',
  'unchanged',
]);

/** See ChangeClass. */
export type ChangeClass = z.infer<typeof ChangeClass>;

/** A flag with its meaning as a sentence, in the order b, d, u (methods, 3). */
export const FlagView = z.object({ flag: z.enum(['b', 'd', 'u']), sentence: z.string() });

/** The change of a criterion in few words. */
export const ShortChange = z
  .object({
    class: ChangeClass,
    /** The class in words. */
    label: z.string(),
    /** The change on the same questions (of symbols: at criterion level); null where nothing is comparable. */
    likeForLike: FractionText.nullable(),
    /** "+0,4", "unter 0,1", "unverändert", "kein Vergleichswert". */
    words: z.string(),
    flags: z.array(z.enum(['b', 'd', 'u'])),
    /** Why the symbol changed although the same questions did not change it; null where that is not so. */
    note: z.string().nullable(),
  })
  .meta({ id: 'ShortChange' });

/** See ShortChange. */
export type ShortChange = z.infer<typeof ShortChange>;

/** The three pieces of a criterion's change; they sum to it exactly. */
export const CriterionPieces = z.object({
  likeForLike: FractionText,
  coverage: FractionText,
  questionnaire: FractionText,
});

/** The pieces of a field's or the overall change; they sum to it exactly. */
export const ChangePieces = CriterionPieces.extend({
  entry: FractionText,
  exit: FractionText,
  notComparable: FractionText,
});

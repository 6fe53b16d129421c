import { z } from 'zod';
import { FractionText, Id, LocalizedText, RatingSymbol, Stage } from '../shared-schemas.js';
import { ChangeClass, ChangePieces, CriterionPieces, FlagView, ShortChange } from './change.js';
import { NamedField, SelectedRound } from './selection.js';

/** A criterion on one side of a comparison. */
export const ComparedSide = z
  .object({
    criterionId: Id,
    title: LocalizedText,
    field: NamedField,
    /** As it is compared; null: not rated. */
    value: FractionText.nullable(),
    symbol: RatingSymbol,
  })
  .meta({ id: 'ComparedSide' });

/** See ComparedSide. */
export type ComparedSide = z.infer<typeof ComparedSide>;

/** What an assumed wavering of the answers would do; an assumption, not a measurement. */
const Noise = z.object({ lower: FractionText, upper: FractionText, sentence: z.string() });

/** How one criterion changed. */
export const CriterionChangeView = z
  .object({
    before: ComparedSide,
    after: ComparedSide,
    change: ShortChange,
    sentence: z.string(),
    basis: z.enum(['answers', 'symbols']),
    pieces: CriterionPieces.nullable(),
    /** How many questions are the same and rated on both sides, of how many the later round asks; null at criterion level. */
    sameQuestions: z.object({ usable: z.number().int(), asked: z.number().int().nullable() }).nullable(),
    isComparableForTrend: z.boolean(),
    flags: z.array(FlagView),
    notes: z.array(z.string()),
    noise: Noise.nullable(),
  })
  .meta({ id: 'CriterionChangeView' });

/** See CriterionChangeView. */
export type CriterionChangeView = z.infer<typeof CriterionChangeView>;

/** What one value contributes by entering a mean, leaving it, or not being comparable. */
const PassageView = z.object({
  title: LocalizedText,
  cause: z.enum([
    'newly_rated',
    'no_longer_rated',
    'added',
    'removed',
    'moved',
    'regrouped',
    'not_comparable',
  ]),
  amount: FractionText,
});

/** How a mean changed: a field, or the whole as the mean of the fields. */
export const MeanChangeView = z
  .object({
    before: FractionText.nullable(),
    after: FractionText.nullable(),
    raw: FractionText.nullable(),
    stages: z.object({ before: Stage.nullable(), after: Stage.nullable() }),
    basis: z.enum(['answers', 'symbols', 'mixed']),
    /** How many criteria or fields are comparable. */
    comparable: z.number().int(),
    /** null where nothing is comparable: then only the raw change is told. */
    pieces: ChangePieces.nullable(),
    entries: z.array(PassageView),
    exits: z.array(PassageView),
    notComparable: z.array(PassageView),
    sentence: z.string(),
    noise: Noise.nullable(),
  })
  .meta({ id: 'MeanChangeView' });

/** See MeanChangeView. */
export type MeanChangeView = z.infer<typeof MeanChangeView>;

/** Two readings side by side: of two rounds, or of one. */
export const TwoRounds = z
  .object({
    before: SelectedRound,
    after: SelectedRound,
    model: z.string(),
    /** What cannot be said, in one sentence; null where nothing hinders. */
    notice: z.string().nullable(),
    overall: MeanChangeView,
    fields: z.array(
      MeanChangeView.extend({
        /** The later field's, or the earlier one's where it ended. */
        field: NamedField,
        isAdded: z.boolean(),
        isRemoved: z.boolean(),
      }),
    ),
    /** How the two stand to each other: only `rounds` show a development over time. */
    order: z.enum(['rounds', 'same_date', 'readings']),
    /** false where the two catalogue versions are not linked, so that nothing of them can be compared. */
    isLinked: z.boolean(),
    /** Criteria by class, classes that occur, in the order of methods, 4. */
    classes: z.array(
      z.object({ class: ChangeClass, label: z.string(), criteria: z.array(CriterionChangeView) }),
    ),
    /** What got worse; a count with its expected noise, and never "none" while something is not comparable. */
    worsening: z.string(),
    /** How many symbols changed, in one sentence with the expected noise and its assumption where there is one. */
    symbolsChanged: z.object({ changed: z.number().int(), sentence: z.string() }),
    regrouped: z.array(
      z.object({
        kind: z.enum(['split', 'merged']),
        before: z.array(ComparedSide),
        after: z.array(ComparedSide),
        sentence: z.string(),
      }),
    ),
    added: z.array(ComparedSide),
    removed: z.array(ComparedSide),
    addedSentence: z.string().nullable(),
    removedSentence: z.string().nullable(),
    /** Questions of the later round by how they continue from the earlier one; null where not linked or not known. */
    questions: z
      .object({
        /** Asked the same, whether rated or not. */
        same: z.number().int(),
        /** Continued and rated in both: what the comparison rests on. */
        ratedOnBothSides: z.number().int(),
        reworded: z.number().int(),
        notComparable: z.number().int(),
        added: z.number().int(),
        removed: z.number().int(),
      })
      .nullable(),
  })
  .meta({ id: 'TwoRounds' });

/** See TwoRounds. */
export type TwoRounds = z.infer<typeof TwoRounds>;

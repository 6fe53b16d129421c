import { z } from 'zod';
import { ShortChange } from '../comparison/change.js';
import { NamedField, SelectedRound } from '../comparison/selection.js';
import { FractionText, Id, LocalizedText, RatingSymbol } from '../shared-schemas.js';
import { PaceView, TargetSymbol } from './targets.js';

/** A criterion in one round, as it is drawn. */
export const TrendPoint = z
  .object({
    value: FractionText.nullable(),
    symbol: RatingSymbol,
    missing: z.enum(['not_assessable', 'not_answered', 'unreadable']).nullable(),
    bounds: z.object({ lower: FractionText, upper: FractionText }).nullable(),
    evidence: z.enum(['solid', 'limited', 'thin', 'none', 'unknown']),
    /** A rating taken over from a report; it enters no line and no count of steps. */
    isRecorded: z.boolean(),
    /** Drawn hollow: recorded, or thin evidence. */
    isHollow: z.boolean(),
    /** Whether the step line leads here from the previous round rated by answers. */
    isConnected: z.boolean(),
    /** Whether the definition breaks between the round directly before and this one. */
    hasBreakBefore: z.boolean(),
  })
  .meta({ id: 'TrendPoint' });

/** See TrendPoint. */
export type TrendPoint = z.infer<typeof TrendPoint>;

/** A criterion over all closed rounds: one small multiple. */
export const CriterionSummary = z
  .object({
    /** Its id in the latest round that asks it. */
    criterionId: Id,
    title: LocalizedText,
    /** One per round; null where that round's catalogue does not ask it. */
    points: z.array(TrendPoint.nullable()),
    /** The latest round against the one before it; null for a single round. */
    change: ShortChange.nullable(),
    /** What there is to say, in one sentence. */
    sentence: z.string(),
    worsened: z.boolean(),
    improved: z.boolean(),
    neverRated: z.boolean(),
    thin: z.boolean(),
    /** How many of the latest rounds in a row are unchanged. */
    unchangedFor: z.number().int(),
    target: z.object({ symbol: TargetSymbol, date: z.iso.date(), pace: PaceView }).nullable(),
  })
  .meta({ id: 'CriterionSummary' });

/** See CriterionSummary. */
export type CriterionSummary = z.infer<typeof CriterionSummary>;

/** Every criterion since the first round. Rounds are closed ones by their leading reading, oldest first. */
export const Trends = z
  .object({
    rounds: z.array(SelectedRound),
    /** What cannot be said, in one sentence; null where nothing hinders. */
    notice: z.string().nullable(),
    /** What moved from the last round but one to the last, in one or two sentences; null for a single round. */
    sentence: z.string().nullable(),
    fields: z.array(NamedField.extend({ criteria: z.array(CriterionSummary) })),
    /** Series that end before the latest round. */
    ended: z.array(CriterionSummary.extend({ field: NamedField })),
  })
  .meta({ id: 'Trends' });

/** See Trends. */
export type Trends = z.infer<typeof Trends>;

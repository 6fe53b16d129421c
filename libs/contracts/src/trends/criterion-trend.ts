import { z } from 'zod';
import { CriterionPieces, FlagView, ShortChange } from '../comparison/change.js';
import { NamedField, SelectedRound } from '../comparison/selection.js';
import { CriterionCalculation } from '../results/scores.js';
import { Answer, FractionText, Id, LocalizedText } from '../shared-schemas.js';
import { CriterionTargets } from './targets.js';
import { TrendPoint } from './trends.js';

const DatedFigure = z.object({ date: z.iso.date(), value: FractionText });

/** A round of a criterion in depth: the point and the calculation behind it. */
export const CriterionPoint = TrendPoint.extend({
  calculation: CriterionCalculation,
  /** Field and title as this round's catalogue has them. */
  title: LocalizedText,
  field: NamedField,
}).meta({ id: 'CriterionPoint' });

/** See CriterionPoint. */
export type CriterionPoint = z.infer<typeof CriterionPoint>;

/** The way from one round to the next. */
export const CriterionStep = z
  .object({
    /** Indexes into `rounds`. */
    from: z.number().int(),
    to: z.number().int(),
    change: ShortChange,
    sentence: z.string(),
    flags: z.array(FlagView),
    notes: z.array(z.string()),
    pieces: CriterionPieces.nullable(),
  })
  .meta({ id: 'CriterionStep' });

/** See CriterionStep. */
export type CriterionStep = z.infer<typeof CriterionStep>;

/** One question over the rounds. */
export const QuestionOverRounds = z
  .object({
    code: z.string(),
    text: LocalizedText.nullable(),
    /** One per round; null where the round shows a symbol taken over from a report. */
    answers: z.array(z.union([Answer, z.literal('not_asked')]).nullable()),
  })
  .meta({ id: 'QuestionOverRounds' });

/** See QuestionOverRounds. */
export type QuestionOverRounds = z.infer<typeof QuestionOverRounds>;

/** One criterion in depth. */
export const CriterionTrend = z
  .object({
    rounds: z.array(SelectedRound),
    criterionId: Id,
    title: LocalizedText,
    field: NamedField,
    model: z.string(),
    /** Whether the latest round still asks it. */
    hasEnded: z.boolean(),
    /** One per round; null where that round's catalogue does not ask it. */
    points: z.array(CriterionPoint.nullable()),
    /** The most important sentence first; at least one. */
    sentences: z.array(z.string()),
    steps: z.array(CriterionStep),
    /** Where the definition breaks: between two rounds, with the words for the line drawn there. */
    breaks: z.array(
      z.object({ from: z.number().int(), to: z.number().int(), label: z.string(), sentence: z.string() }),
    ),
    /** The Theil–Sen line, where nothing forbids one. */
    line: z.object({ slope: FractionText, from: DatedFigure, to: DatedFigure }).nullable(),
    /** Dashed lines across breaks; never a rating. */
    chained: z.array(z.array(DatedFigure)),
    /** What every chained line is called. */
    chainedLabel: z.string(),
    questions: z.array(QuestionOverRounds),
    targets: CriterionTargets,
    /** Field neighbours, to go on reading: the criteria before and after this one. */
    previous: z.object({ criterionId: Id, title: LocalizedText }).nullable(),
    next: z.object({ criterionId: Id, title: LocalizedText }).nullable(),
  })
  .meta({ id: 'CriterionTrend' });

/** See CriterionTrend. */
export type CriterionTrend = z.infer<typeof CriterionTrend>;

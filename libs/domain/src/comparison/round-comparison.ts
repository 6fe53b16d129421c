import type { Fraction } from '../kernel/fraction.js';
import type { Stage } from '../scoring/stage.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import type { PairKind } from './comparison-ground.js';

/** The three pieces of a criterion's change; they sum to it exactly (methods, 4). */
export interface CriterionPieces {
  /** The change at questions rated on both sides. */
  readonly likeForLike: Fraction;
  /** What comes from other questions being answered. */
  readonly coverage: Fraction;
  /** What comes from other questions being asked. */
  readonly questionnaire: Fraction;
}

/** The pieces of a field's or the overall change; they sum to it exactly (methods, 4). */
export interface ChangePieces extends CriterionPieces {
  /** What comes from criteria that have a value only in the later round. */
  readonly entry: Fraction;
  /** What comes from criteria that have a value only in the earlier round. */
  readonly exit: Fraction;
  /** What comes from criteria with a value in both rounds that cannot be compared. */
  readonly notComparable: Fraction;
}

/** What became of a criterion (methods, 4). */
export type ChangeClass =
  | 'levels_higher'
  | 'levels_lower'
  | 'same_level'
  | 'not_rated'
  | 'newly_rated'
  | 'no_longer_rated'
  | 'not_comparable'
  | 'improved'
  | 'worsened'
  | 'slightly_risen'
  | 'slightly_fallen'
  | 'unchanged';

/** b: break, d: definition differs, u: thin evidence; always in this order (methods, 3). */
export type ComparisonFlag = 'b' | 'd' | 'u';

/** What is also worth saying of a criterion's change (methods, 4). */
export type ChangeNote =
  'symbol_changed' | 'only_through_coverage' | 'only_through_questionnaire' | 'other_departments';

/** One side of a criterion's change. */
export interface CriterionSide {
  readonly criterionId: string;
  readonly fieldId: string;
  /** As it is compared, 0 to 3: the mean of the answers, or the symbol where symbols are compared; null: not rated. */
  readonly value: Fraction | null;
  readonly symbol: RatingSymbol;
}

/** How the answered ones among the common questions differ; `other`: neither more nor fewer, or not clearly so. */
export type AnsweredQuestions = 'more' | 'fewer' | 'other';

/** A criterion that continues from one round to the other. */
export interface CriterionChange {
  readonly link: PairKind;
  /** `symbols`: a side was taken over from a report, so only the symbols are compared. */
  readonly basis: 'answers' | 'symbols';
  readonly before: CriterionSide;
  readonly after: CriterionSide;
  readonly changeClass: ChangeClass;
  /** How many levels the symbol moved, without a sign; null unless symbols are compared. */
  readonly levels: number | null;
  /** null where the criterion is not comparable or a side has no value. */
  readonly pieces: CriterionPieces | null;
  /** Among the common questions, whether more or fewer are rated afterwards. */
  readonly answered: AnsweredQuestions;
  /** Whether the two rounds may stand in one trend without a break (methods, 3). */
  readonly isComparableForTrend: boolean;
  readonly flags: readonly ComparisonFlag[];
  readonly notes: readonly ChangeNote[];
}

/** Why a value enters or leaves a mean. */
export type PassageCause =
  'newly_rated' | 'no_longer_rated' | 'added' | 'removed' | 'moved' | 'regrouped' | 'not_comparable';

/** What one value contributes to the change of a mean by entering it, leaving it, or not being comparable. */
export interface Passage {
  readonly beforeId: string | null;
  readonly afterId: string | null;
  readonly cause: PassageCause;
  /** entry + exit; a value that is not comparable has both and is shown as this one piece. */
  readonly amount: Fraction;
  readonly entry: Fraction;
  readonly exit: Fraction;
}

/** What one comparable criterion or field contributes to the change of a mean. */
export interface Contribution extends ChangePieces {
  readonly beforeId: string;
  readonly afterId: string;
}

/** How a mean of criteria or of fields changed. */
export interface MeanChange {
  /** The means as compared, 0 to 3; null where nothing is rated. */
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  /** after − before; null where a side has no value. */
  readonly raw: Fraction | null;
  /** How many criteria or fields are comparable (n_C). */
  readonly comparable: number;
  /** null where nothing is comparable: then only the raw change is told. */
  readonly pieces: ChangePieces | null;
  readonly contributions: readonly Contribution[];
  readonly entries: readonly Passage[];
  readonly exits: readonly Passage[];
  readonly notComparable: readonly Passage[];
}

/** What a mean is compared by: answers, symbols only, or criteria of both kinds. */
export type ComparisonBasis = 'answers' | 'symbols' | 'mixed';

/** Both rounds' own stages, 1 to 4; null where nothing is rated or the field is in one version only. */
export interface ComparedStages {
  readonly before: Stage | null;
  readonly after: Stage | null;
}

/** What a field's change and the overall change are told from besides their pieces. */
interface ToldMean extends MeanChange {
  readonly basis: ComparisonBasis;
  /** The questions behind the piece of coverage. */
  readonly answered: AnsweredQuestions;
  readonly stages: ComparedStages;
}

/** How one field of action changed. An id is null where the field is in one version only. */
export interface FieldChange extends ToldMean {
  readonly beforeId: string | null;
  readonly afterId: string | null;
}

/** How the overall value changed: the mean of the fields. */
export type OverallChange = ToldMean;

/** Criteria that were split or merged, side by side and without a class. */
export interface RegroupedCriteria {
  readonly kind: 'split' | 'merged';
  readonly before: readonly CriterionSide[];
  readonly after: readonly CriterionSide[];
}

/** Everything the product says about two rounds of one municipality, or two readings of one round. */
export interface RoundComparison {
  /** false where the two catalogue versions are not linked at all. */
  readonly isLinked: boolean;
  readonly criteria: readonly CriterionChange[];
  readonly regrouped: readonly RegroupedCriteria[];
  /** In the later round only. */
  readonly added: readonly CriterionSide[];
  /** In the earlier round only. */
  readonly removed: readonly CriterionSide[];
  readonly fields: readonly FieldChange[];
  readonly overall: OverallChange;
}

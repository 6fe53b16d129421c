import { Fraction } from '../kernel/fraction.js';
import type { Level } from '../scoring/answer.js';
import type { CriterionScore } from '../scoring/round-score.js';
import { SCALE_MAXIMUM } from '../scoring/scoring-model.js';
import { answeredQuestions } from './answered-questions.js';
import { changeClassOf } from './change-class.js';
import type { ComparedRound } from './compared-round.js';
import type { CriterionPair, PlacedCriterion } from './comparison-ground.js';
import { comparisonFlags, coverTwoThirds } from './comparison-flags.js';
import type { ChangeNote, CriterionChange, CriterionPieces, CriterionSide } from './round-comparison.js';
import { answerMovement, measureUnits, piecesOf, type MeasuredUnit } from './unit-comparison.js';

/** Compares one criterion that continues from the one round to the other (methods, 3 and 4). */
export function compareCriterion(
  pair: CriterionPair,
  before: ComparedRound,
  after: ComparedRound,
): CriterionChange {
  const scores = {
    before: scoreOf(before, pair.before.criterion.id),
    after: scoreOf(after, pair.after.criterion.id),
  };
  const isRecorded = scores.before.basis === 'recorded' || scores.after.basis === 'recorded';
  const basis = isRecorded ? 'symbols' : 'answers';
  const earlier = sideOf(before, pair.before, basis);
  const later = sideOf(after, pair.after, basis);
  const units = isRecorded ? [] : measureUnits(pair, before, after);
  const pieces = isRecorded ? symbolPieces(pair, earlier, later) : answerPieces(units, earlier, later);
  const usable = units.filter((unit) => unit.isUsable);
  return {
    link: pair.kind,
    basis,
    before: earlier,
    after: later,
    changeClass: changeClassOf({
      basis,
      symbolBefore: earlier.symbol,
      symbolAfter: later.symbol,
      pieces,
      movement: answerMovement(units),
    }),
    levels: isRecorded && pieces !== null ? Math.abs(pieces.likeForLike.toNumber()) : null,
    pieces,
    answered: answeredQuestions(units),
    isComparableForTrend: pieces !== null && coverTwoThirds(usable, scores.before, scores.after),
    flags: comparisonFlags({ link: pair.kind, basis, before: scores.before, after: scores.after, units }),
    notes: notesOf(
      { basis, before: earlier, after: later, pieces },
      hasOtherDepartments(pair, before, after),
    ),
  };
}

/** A criterion's side on its own basis, or with its symbol as the value where symbols are compared. */
export function sideOf(
  round: ComparedRound,
  { fieldId, criterion }: PlacedCriterion,
  basis: 'answers' | 'symbols',
): CriterionSide {
  const { value, symbol } = scoreOf(round, criterion.id);
  const compared = basis === 'symbols' && symbol !== null ? Fraction.of(symbol) : value;
  return { criterionId: criterion.id, fieldId, value: compared, symbol };
}

function scoreOf(round: ComparedRound, criterionId: string): CriterionScore {
  const score = round.criterionScores.get(criterionId);
  if (score === undefined) throw new RangeError(`The round has no criterion "${criterionId}".`);
  return score;
}

function answerPieces(
  units: readonly MeasuredUnit[],
  before: CriterionSide,
  after: CriterionSide,
): CriterionPieces | null {
  return before.value === null || after.value === null ? null : piecesOf(units, before.value, after.value);
}

function symbolPieces(
  { kind }: CriterionPair,
  before: CriterionSide,
  after: CriterionSide,
): CriterionPieces | null {
  if (kind === 'reworded_major' || before.value === null || after.value === null) return null;
  const none = Fraction.ZERO;
  return { likeForLike: after.value.minus(before.value), coverage: none, questionnaire: none };
}

function notesOf(
  change: Pick<CriterionChange, 'basis' | 'before' | 'after' | 'pieces'>,
  hasOther: boolean,
): readonly ChangeNote[] {
  const { before, after } = change;
  const changed = before.symbol !== null && after.symbol !== null && before.symbol !== after.symbol;
  const otherCause = changed ? otherCauseOf(change) : null;
  return [
    ...(changed ? ['symbol_changed' as const] : []),
    ...(otherCause === null ? [] : [otherCause]),
    ...(hasOther ? ['other_departments' as const] : []),
  ];
}

/** What changed the symbol where the same questions would have left it as it was (methods, 4). */
function otherCauseOf({
  basis,
  before,
  pieces,
}: Pick<CriterionChange, 'basis' | 'before' | 'pieces'>): ChangeNote | null {
  if (basis === 'symbols' || pieces === null || before.value === null) return null;
  if (symbolOf(before.value.plus(pieces.likeForLike)) !== before.symbol) return null;
  return pieces.coverage.sign() === 0 ? 'only_through_questionnaire' : 'only_through_coverage';
}

/** Like-for-like can lead beyond the scale where other questions hold the value back. */
function symbolOf(value: Fraction): Level {
  if (value.compare(Fraction.ZERO) < 0) return 0;
  return (value.compare(SCALE_MAXIMUM) > 0 ? SCALE_MAXIMUM : value).roundHalfUp() as Level;
}

function hasOtherDepartments(pair: CriterionPair, before: ComparedRound, after: ComparedRound): boolean {
  const earlier = before.departments.get(pair.before.criterion.id);
  const later = after.departments.get(pair.after.criterion.id);
  if (earlier === undefined || later === undefined) return false;
  return [...new Set(earlier)].sort().join('\n') !== [...new Set(later)].sort().join('\n');
}

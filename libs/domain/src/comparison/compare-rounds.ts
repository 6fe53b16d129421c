import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { compareCriterion, sideOf } from './compare-criteria.js';
import type { ComparedRound } from './compared-round.js';
import type { ComparisonGround, PlacedCriterion } from './comparison-ground.js';
import { decomposeMean, withoutPassages, type MeanPart } from './decompose-mean.js';
import type {
  ComparisonBasis,
  CriterionChange,
  CriterionSide,
  FieldChange,
  PassageCause,
  RoundComparison,
} from './round-comparison.js';

/**
 * Everything that can be said about two rounds, on the ground that their catalogue versions have in common
 * (methods, 3 and 4). Throws `comparison-model-differs` where they were not scored under one model.
 */
export function compareRounds(
  ground: ComparisonGround,
  before: ComparedRound,
  after: ComparedRound,
): RoundComparison {
  if (before.score.model !== after.score.model) {
    throw new SelbstcheckError(
      'comparison-model-differs',
      `The rounds were scored under different models, "${before.score.model}" and "${after.score.model}". Score both under the same one.`,
      { before: before.score.model, after: after.score.model },
    );
  }
  const sides = (round: ComparedRound, placed: readonly PlacedCriterion[]): readonly CriterionSide[] =>
    placed.map((each) => sideOf(round, each, 'answers'));
  const criteria = ground.pairs.map((pair) => compareCriterion(pair, before, after));
  const regrouped = ground.regroupings.map((regrouping) => ({
    kind: regrouping.kind,
    before: sides(before, regrouping.before),
    after: sides(after, regrouping.after),
  }));
  const added = sides(after, ground.added);
  const removed = sides(before, ground.removed);
  const loose = [
    ...regrouped.flatMap((each) => [
      ...each.before.map((side) => looseCriterion(side, null, 'regrouped')),
      ...each.after.map((side) => looseCriterion(null, side, 'regrouped')),
    ]),
    ...added.map((side) => looseCriterion(null, side, 'added')),
    ...removed.map((side) => looseCriterion(side, null, 'removed')),
  ];
  const members = [...criteria.map(continuingCriterion), ...loose];
  const fields = ground.fields.map(({ beforeId, afterId }): FieldChange => {
    const inField = members.flatMap((member) => memberInField(member, beforeId, afterId));
    const ratedQuestions = {
      before: ratedInField(before, beforeId),
      after: ratedInField(after, afterId),
    };
    const mean = decomposeMean(inField.map(partOf));
    return { beforeId, afterId, basis: basisOf(inField), ratedQuestions, ...mean };
  });
  const overall = {
    basis: basisOf(members),
    ratedQuestions: { before: before.score.overall.rated, after: after.score.overall.rated },
    ...decomposeMean(fields.map(fieldPart)),
  };
  return { isLinked: ground.isLinked, criteria, regrouped, added, removed, fields, overall };
}

/** A criterion as a member of fields; a side is null where it is not in that round's catalogue. */
interface FieldMember {
  readonly before: CriterionSide | null;
  readonly after: CriterionSide | null;
  readonly change: CriterionChange | null;
  readonly cause: PassageCause;
}

function looseCriterion(
  before: CriterionSide | null,
  after: CriterionSide | null,
  cause: PassageCause,
): FieldMember {
  return { before, after, change: null, cause };
}

function continuingCriterion(change: CriterionChange): FieldMember {
  const { before, after } = change;
  return { before, after, change, cause: passageCause(before, after) };
}

function passageCause(
  before: Pick<CriterionSide, 'value'>,
  after: Pick<CriterionSide, 'value'>,
): PassageCause {
  if (before.value === null) return 'newly_rated';
  return after.value === null ? 'no_longer_rated' : 'not_comparable';
}

/** A criterion that went to another field leaves its old field and enters its new one (methods, 3). */
function memberInField(
  member: FieldMember,
  beforeFieldId: string | null,
  afterFieldId: string | null,
): readonly FieldMember[] {
  const before = member.before?.fieldId === beforeFieldId ? member.before : null;
  const after = member.after?.fieldId === afterFieldId ? member.after : null;
  if (before === null && after === null) return [];
  const isWhole = before === member.before && after === member.after;
  return [isWhole ? member : { ...member, before, after, cause: 'moved' }];
}

function partOf({ before, after, change, cause }: FieldMember): MeanPart {
  const pieces = before !== null && after !== null ? (change?.pieces ?? null) : null;
  return {
    beforeId: before?.criterionId ?? null,
    afterId: after?.criterionId ?? null,
    before: before?.value ?? null,
    after: after?.value ?? null,
    pieces: pieces === null ? null : withoutPassages(pieces),
    cause,
  };
}

function fieldPart(field: FieldChange): MeanPart {
  const { beforeId, afterId, before, after, pieces } = field;
  const cause = passageCause({ value: before }, { value: after });
  if (beforeId === null) return { beforeId, afterId, before, after, pieces, cause: 'added' };
  return { beforeId, afterId, before, after, pieces, cause: afterId === null ? 'removed' : cause };
}

function ratedInField(round: ComparedRound, fieldId: string | null): number | null {
  return round.score.fields.find((field) => field.fieldId === fieldId)?.rated ?? null;
}

/** Only criteria with a value on both sides say by what is compared. */
function basisOf(members: readonly FieldMember[]): ComparisonBasis {
  const rated = members.filter(({ before, after }) => before?.value != null && after?.value != null);
  const bases = new Set(rated.map(({ change }) => change?.basis));
  if (!bases.has('symbols')) return 'answers';
  return bases.has('answers') ? 'mixed' : 'symbols';
}

import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { answeredQuestionsBehind } from './answered-questions.js';
import { compareCriterion, sideOf } from './compare-criteria.js';
import type { ComparedRound } from './compared-round.js';
import type { ComparisonGround, PlacedCriterion } from './comparison-ground.js';
import { decomposeMean, type MeanPart } from './decompose-mean.js';
import {
  continuingCriterion,
  looseCriterion,
  membersByField,
  passageCause,
  partOf,
  type FieldMember,
} from './field-members.js';
import type {
  ComparedStages,
  ComparisonBasis,
  CriterionChange,
  CriterionSide,
  FieldChange,
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
  const membersOf = membersByField(members, ground.fields);
  const fields = ground.fields.map(({ beforeId, afterId }, index): FieldChange => {
    const inField = membersOf[index] ?? [];
    return {
      beforeId,
      afterId,
      basis: basisOf(inField),
      answered: answeredQuestionsBehind(staying(inField)),
      stages: { before: stageOf(before, beforeId), after: stageOf(after, afterId) },
      ...decomposeMean(inField.map(partOf)),
    };
  });
  const overall = {
    basis: basisOf(members),
    answered: answeredQuestionsBehind(membersOf.flatMap(staying)),
    stages: { before: before.score.overall.stage, after: after.score.overall.stage },
    ...decomposeMean(fields.map(fieldPart)),
  };
  return { isLinked: ground.isLinked, criteria, regrouped, added, removed, fields, overall };
}

function fieldPart(field: FieldChange): MeanPart {
  const { beforeId, afterId, before, after, pieces } = field;
  const cause = passageCause({ value: before }, { value: after });
  if (beforeId === null) return { beforeId, afterId, before, after, pieces, cause: 'added' };
  return { beforeId, afterId, before, after, pieces, cause: afterId === null ? 'removed' : cause };
}

function stageOf(round: ComparedRound, fieldId: string | null): ComparedStages['before'] {
  return round.score.fields.find((field) => field.fieldId === fieldId)?.stage ?? null;
}

/** A criterion that moved to another field has its pieces in neither. */
function staying(members: readonly FieldMember[]): readonly CriterionChange[] {
  return members.flatMap(({ before, after, change }) =>
    before !== null && after !== null && change !== null ? [change] : [],
  );
}

/** Only criteria with a value on both sides say by what is compared. */
function basisOf(members: readonly FieldMember[]): ComparisonBasis {
  const rated = members.filter(({ before, after }) => before?.value != null && after?.value != null);
  const bases = new Set(rated.map(({ change }) => change?.basis));
  if (!bases.has('symbols')) return 'answers';
  return bases.has('answers') ? 'mixed' : 'symbols';
}

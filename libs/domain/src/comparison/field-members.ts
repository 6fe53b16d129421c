import { withoutPassages, type MeanPart } from './decompose-mean.js';
import type { FieldPair } from './field-pairs.js';
import type { CriterionChange, CriterionSide, PassageCause } from './round-comparison.js';

/** A criterion as a member of fields; a side is null where it is not in that round's catalogue. */
export interface FieldMember {
  readonly before: CriterionSide | null;
  readonly after: CriterionSide | null;
  readonly change: CriterionChange | null;
  readonly cause: PassageCause;
}

/** A criterion that does not continue as exactly one other. */
export function looseCriterion(
  before: CriterionSide | null,
  after: CriterionSide | null,
  cause: PassageCause,
): FieldMember {
  return { before, after, change: null, cause };
}

/** A criterion that continues from the one round to the other. */
export function continuingCriterion(change: CriterionChange): FieldMember {
  const { before, after } = change;
  return { before, after, change, cause: passageCause(before, after) };
}

/** Why something in both rounds is told by itself: it has a value in one of them only, or cannot be compared. */
export function passageCause(
  before: Pick<CriterionSide, 'value'>,
  after: Pick<CriterionSide, 'value'>,
): PassageCause {
  if (before.value === null) return 'newly_rated';
  return after.value === null ? 'no_longer_rated' : 'not_comparable';
}

/** The members of each field; what went to another field leaves its old field and enters its new one (methods, 3). */
export function membersByField(
  members: readonly FieldMember[],
  fields: readonly FieldPair[],
): readonly (readonly FieldMember[])[] {
  const lists = fields.map(({ beforeId, afterId }) => ({ beforeId, afterId, list: [] as FieldMember[] }));
  const listOfBefore = new Map(lists.map(({ beforeId, list }) => [beforeId, list]));
  const listOfAfter = new Map(lists.map(({ afterId, list }) => [afterId, list]));
  for (const member of members) {
    const left = member.before === null ? undefined : listOfBefore.get(member.before.fieldId);
    const entered = member.after === null ? undefined : listOfAfter.get(member.after.fieldId);
    if (left === undefined || entered === undefined || left === entered) {
      (left ?? entered)?.push(member);
    } else {
      left.push({ ...member, after: null, cause: 'moved' });
      entered.push({ ...member, before: null, cause: 'moved' });
    }
  }
  return lists.map(({ list }) => list);
}

/** A member as a part of its field's mean. */
export function partOf({ before, after, change, cause }: FieldMember): MeanPart {
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

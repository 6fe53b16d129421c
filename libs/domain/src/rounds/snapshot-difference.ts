import type { ReportTextKind } from '../imports/auswertung-draft.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { Answer } from '../scoring/answer.js';
import type { Reading, RecordedRating } from './round.js';
import type { FrozenAgreement, FrozenReading, RoundContent } from './snapshot.js';

/** What something was and what it is now. */
export interface RevisionChange<T> {
  readonly before: T;
  readonly after: T;
}

/** One question's answer in one reading; null where that revision does not have it. */
export interface ChangedAnswer extends RevisionChange<Answer | null> {
  readonly reading: Reading;
  readonly questionId: string;
}

/** One criterion's taken-over rating in one reading; undefined where that revision has none. */
export interface ChangedRating extends RevisionChange<RecordedRating['symbol'] | undefined> {
  readonly reading: Reading;
  readonly criterionId: string;
}

/** One question's agreed answer and its reason; null where nothing was agreed. */
export interface ChangedAgreement extends RevisionChange<FrozenAgreement | null> {
  readonly questionId: string;
}

/** One text of a field; null where nobody wrote it. */
export interface ChangedText extends RevisionChange<string | null> {
  readonly fieldId: string;
  readonly kind: ReportTextKind;
}

/** What one revision says differently from another. Results follow from it and are not listed. */
export interface SnapshotDifference {
  readonly title: RevisionChange<string> | null;
  readonly referenceDate: RevisionChange<string> | null;
  readonly leadingReading: RevisionChange<Reading> | null;
  /** Whether the round got or lost its workshop view. */
  readonly workshop: 'added' | 'removed' | null;
  /** The workshop view only where it did not simply follow the self-rating. */
  readonly answers: readonly ChangedAnswer[];
  readonly ratings: readonly ChangedRating[];
  readonly agreements: readonly ChangedAgreement[];
  readonly texts: readonly ChangedText[];
}

/** What differs between two contents of one round, by id. */
export function snapshotDifference(before: RoundContent, after: RoundContent): SnapshotDifference {
  return {
    title: changed(before.title, after.title),
    referenceDate: changed(before.referenceDate, after.referenceDate),
    leadingReading: changed(before.leadingReading, after.leadingReading),
    workshop: workshopChange(before, after),
    answers: changesOfReadings(before, after, ({ answers }) => answers).map(
      ({ reading, id, before: was, after: is }) => ({
        reading,
        questionId: id,
        before: was ?? null,
        after: is ?? null,
      }),
    ),
    ratings: changesOfReadings(before, after, ({ recorded }) => recorded).map(({ id, ...change }) => ({
      criterionId: id,
      ...change,
    })),
    agreements: changedMembers(before.agreed, after.agreed).map(({ id, before: was, after: is }) => ({
      questionId: id,
      before: was ?? null,
      after: is ?? null,
    })),
    texts: changedTexts(before, after),
  };
}

/** Whether two revisions say the same. */
export function isWithoutDifference(difference: SnapshotDifference): boolean {
  return Object.values(difference).every(
    (part: SnapshotDifference[keyof SnapshotDifference]) =>
      part === null || (Array.isArray(part) && part.length === 0),
  );
}

interface ChangedMember<T> extends RevisionChange<T | undefined> {
  readonly id: string;
}

function changed<T>(before: T, after: T): RevisionChange<T> | null {
  return before === after ? null : { before, after };
}

function workshopChange(before: RoundContent, after: RoundContent): SnapshotDifference['workshop'] {
  if ((before.readings.workshop === null) === (after.readings.workshop === null)) return null;
  return before.readings.workshop === null ? 'added' : 'removed';
}

function changesOfReadings<T>(
  before: RoundContent,
  after: RoundContent,
  partOf: (reading: FrozenReading) => Readonly<Record<string, T>>,
): readonly (ChangedMember<T> & { readonly reading: Reading })[] {
  const changesOf = (reading: Reading): readonly ChangedMember<T>[] =>
    changedMembers(partOf(readingIn(before, reading)), partOf(readingIn(after, reading)));
  const selfRating = changesOf('self_rating');
  const told = new Set(selfRating.map((change) => canonicalJson(change)));
  const workshop = changesOf('workshop').filter((change) => !told.has(canonicalJson(change)));
  return [
    ...selfRating.map((change) => ({ ...change, reading: 'self_rating' as const })),
    ...workshop.map((change) => ({ ...change, reading: 'workshop' as const })),
  ];
}

/** Where there is no workshop view, the self-rating stands for it. */
function readingIn({ readings }: RoundContent, reading: Reading): FrozenReading {
  return readings[reading] ?? readings.self_rating;
}

function changedTexts(before: RoundContent, after: RoundContent): readonly ChangedText[] {
  const fieldIds = [...new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])].sort();
  return fieldIds.flatMap((fieldId) =>
    changedMembers<string>(before.texts[fieldId] ?? {}, after.texts[fieldId] ?? {}).map(
      ({ id, before: was, after: is }) => ({
        fieldId,
        kind: id as ReportTextKind,
        before: was ?? null,
        after: is ?? null,
      }),
    ),
  );
}

function changedMembers<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): readonly ChangedMember<T>[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const written = (member: T | undefined): string => canonicalJson({ member });
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .filter((id) => written(was.get(id)) !== written(is.get(id)))
    .map((id) => ({ id, before: was.get(id), after: is.get(id) }));
}

import type {
  AgreedAnswer,
  DepartmentAnswer,
  FieldText,
  RecordedRating,
  ReportTextKind,
  RoundEntries,
  RoundRatings,
} from '@selbstcheck/domain';
import type { EntryContent, EntryKind, RoundEntry } from '../ports/entry-store.js';

/** What the newest entries of a round say, by kind; what was taken back is not there. */
export interface EnteredRound extends RoundEntries {
  /** The answers and whole criteria that the workshop rates differently. */
  readonly workshopChanges: RoundRatings;
  /** Symbols taken over for whole criteria of the self-rating, by criterion id. */
  readonly recorded: ReadonlyMap<string, RecordedRating>;
  readonly texts: readonly FieldText[];
}

/** Sorts the newest entries of a round by what they say. */
export function enteredRound(current: readonly RoundEntry[]): EnteredRound {
  const ratings = (kind: 'workshop_rating' | 'recorded_rating'): ReadonlyMap<string, RecordedRating> =>
    new Map(
      contentsOf(current, kind).map(({ entry, content }) => [
        entry.subject.partId,
        { criterionId: entry.subject.partId, symbol: content.symbol },
      ]),
    );
  return {
    departmentAnswers: contentsOf(current, 'answer').map(
      ({ entry: { subject }, content: { answer, note, basis } }): DepartmentAnswer => ({
        questionId: subject.partId,
        department: subject.detail,
        answer,
        note,
        basis,
      }),
    ),
    agreedAnswers: contentsOf(current, 'agreement').map(
      ({ entry: { subject }, content: { answer, reason } }): AgreedAnswer => ({
        questionId: subject.partId,
        answer,
        reason,
      }),
    ),
    workshopChanges: {
      answers: new Map(
        contentsOf(current, 'workshop_answer').map(({ entry, content }) => [
          entry.subject.partId,
          content.answer,
        ]),
      ),
      recorded: ratings('workshop_rating'),
    },
    recorded: ratings('recorded_rating'),
    texts: contentsOf(current, 'text').map(({ entry: { subject }, content }) => ({
      fieldId: subject.partId,
      kind: subject.detail as ReportTextKind,
      text: content.text,
    })),
  };
}

/** The newest entry of a subject, also where it was taken back; undefined where nothing was entered. */
export function newestEntry(
  current: readonly RoundEntry[],
  kind: EntryKind,
  partId: string,
  detail = '',
): RoundEntry | undefined {
  return current.find(
    ({ subject }) => subject.kind === kind && subject.partId === partId && subject.detail === detail,
  );
}

interface EntryWithContent<Kind extends EntryKind> {
  readonly entry: RoundEntry;
  readonly content: Extract<EntryContent, { kind: Kind }>;
}

function contentsOf<Kind extends EntryKind>(
  current: readonly RoundEntry[],
  kind: Kind,
): readonly EntryWithContent<Kind>[] {
  return current.flatMap((entry) =>
    entry.content?.kind === kind
      ? [{ entry, content: entry.content as Extract<EntryContent, { kind: Kind }> }]
      : [],
  );
}

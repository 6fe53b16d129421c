import type { EntryKind, EntryStore, RoundEntry } from '../ports/entry-store.js';
import type { RoundKey } from '../ports/round-store.js';
import { questionsNow, type QuestionsNow, type ReadQuestions } from './read-questions.js';

const OF_QUESTIONS: readonly EntryKind[] = ['answer', 'agreement'];
const OF_CRITERIA: readonly EntryKind[] = ['recorded_rating'];

/** What others entered since somebody looked. */
export interface QuestionnaireChanges extends QuestionsNow {
  /** Where to go on from; never before what was asked for. */
  readonly position: number;
}

/** Reads the questions to which something was entered since a position. */
export class ReadQuestionnaireChanges {
  constructor(
    private readonly entries: EntryStore,
    private readonly readQuestions: ReadQuestions,
  ) {}

  /** Rejects with `round-not-found` and `round-not-planned`. */
  async read(key: RoundKey, since: number): Promise<QuestionnaireChanges> {
    // first, so that what is entered meanwhile is told the next time rather than never
    const newer = await this.entries.since(key, since);
    const now = questionsNow(
      await this.readQuestions.read(key),
      partsOf(newer, OF_QUESTIONS),
      partsOf(newer, OF_CRITERIA),
    );
    return { ...now, position: newer.at(-1)?.position ?? since };
  }
}

function partsOf(entries: readonly RoundEntry[], kinds: readonly EntryKind[]): ReadonlySet<string> {
  return new Set(
    entries.filter(({ subject }) => kinds.includes(subject.kind)).map(({ subject }) => subject.partId),
  );
}

import type { AnswerEntry, EntryProblem } from '@selbstcheck/contracts';
import type { Answer } from '@selbstcheck/domain';

/** The question and the department that an entry is about. */
export interface EntryPlace {
  readonly questionId: string;
  readonly department: string;
}

/** What somebody says to a question: answer and note are one. */
export interface Said {
  readonly answer: Answer;
  readonly note: string | null;
  readonly basis: AnswerEntry['basis'];
}

/**
 * Where an entry stands. `typing`: more may come; `waiting`: to be sent; `sent`: handed over and perhaps received, so it
 * stays as it is until the server says what became of it; `stale` and `refused`: for the person to decide.
 */
export type EntryState = 'typing' | 'waiting' | 'sent' | 'stale' | 'refused';

/** Something that was typed and is not yet known to be saved. */
export interface OutboxEntry extends EntryPlace, Said {
  /** Stands for this text and no other: changing the text makes a new one. */
  readonly entryId: string;
  /** The revision of the department's answer that the person saw; set anew once what it follows is saved. */
  readonly basedOn: number;
  /** The entry that was still on its way when this was typed on top of it; null where there was none. */
  readonly follows: string | null;
  readonly state: EntryState;
  /** Why it was refused; else null. */
  readonly problem: EntryProblem | null;
  /** Counts up in the order of typing, so that a reload keeps it. */
  readonly sequence: number;
}

export function isAt(place: EntryPlace, entry: EntryPlace): boolean {
  return entry.questionId === place.questionId && entry.department === place.department;
}

/** Whether two say the same, once a note is written as the server keeps it. */
export function saysTheSame(one: Said, other: Said): boolean {
  return one.answer === other.answer && one.basis === other.basis && keptNote(one) === keptNote(other);
}

function keptNote({ note }: Said): string {
  return (note ?? '').normalize('NFC').trim();
}

/** The entry as the server takes it. */
export function asSent(entry: OutboxEntry): AnswerEntry {
  const { entryId, questionId, department, answer, note, basis, basedOn } = entry;
  return { entryId, questionId, department, answer, note, basis, basedOn };
}

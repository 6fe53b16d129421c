import type { Questionnaire } from '@selbstcheck/contracts';
import type { Answer } from '@selbstcheck/domain';
import type { OutboxEntry, Said } from '../outbox/outbox-entry.js';
import type { OutboxRunner } from '../outbox/outbox-runner.js';
import { ownAnswer } from '../shown/own-answer.js';

export type Question = Questionnaire['fields'][number]['criteria'][number]['questions'][number];

/** What a person can do with the questions of a department. */
export interface Actions {
  /** Judges anew. What was judged so already is taken back; what was only confirmed becomes a judgement. */
  readonly choose: (question: Question, answer: Answer) => void;
  /** As last time, deliberately. */
  readonly confirm: (question: Question) => void;
  readonly write: (question: Question, note: string) => void;
  /** The note is left: nothing more comes for now. */
  readonly leaveNote: (question: Question) => void;
  /** Of two answers that met, this one. */
  readonly settle: (entry: OutboxEntry, said: Said, revision: number) => void;
  readonly discard: (entry: OutboxEntry) => void;
}

export function actionsOf(outbox: OutboxRunner, department: string): Actions {
  const own = (question: Question) => ownAnswer(question, department, outbox.view().entries ?? []);
  const say = (question: Question, changes: Partial<Said>, isStillTyping = false) => {
    const { answer, note, basis, revision } = own(question);
    const place = { questionId: question.id, department };
    outbox.type({ place, said: { answer, note, basis, ...changes }, revision, isStillTyping });
  };
  return {
    choose: (question, answer) => {
      const { answer: before, basis } = own(question);
      const isRepeated = answer === before && basis === 'fresh';
      say(question, { answer: isRepeated ? 'not_answered' : answer, basis: 'fresh' });
    },
    confirm: (question) => {
      const answer = question.last?.kind === 'comparable' ? question.last.confirmable : null;
      if (answer !== null) say(question, { answer, basis: 'confirmed' });
    },
    write: (question, note) => say(question, { note: note === '' ? null : note }, true),
    leaveNote: ({ id }) => outbox.finish({ questionId: id, department }),
    settle: ({ entryId }, said, revision) => outbox.decide(entryId, { said, revision }),
    discard: ({ entryId }) => outbox.discard(entryId),
  };
}

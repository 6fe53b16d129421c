import { useEffect, useEffectEvent } from 'react';
import type { Actions, Question } from './actions.js';
import { actAndStay, focusNext, focusQuestion, isForKeys, isInSight, NEXT_ID, questionOf } from './places.js';
import { actOfKey, type KeyAct, type KeyPlace } from './pressed-key.js';

interface AnswerKeys {
  readonly isOn: boolean;
  readonly questions: readonly Question[];
  /** The question that keys are for where none has the focus. */
  readonly active: Question | undefined;
  readonly actions: Actions | null;
  readonly openNote: (question: Question) => void;
}

/** The keys with which a criterion is answered without a mouse. They never fire while somebody types. */
export function useAnswerKeys({ isOn, questions, active, actions, openNote }: AnswerKeys): void {
  const change = (can: Actions, question: Question, act: KeyAct) => {
    if (act.act === 'note') openNote(question);
    else if (act.act === 'confirm') actAndStay(question.id, () => can.confirm(question));
    else if (act.act === 'answer') actAndStay(question.id, () => can.choose(question, act.answer));
  };

  const from = (question: Question, act: KeyAct) => {
    const index = questions.indexOf(question);
    if (act.act === 'up') focusAt(questions[index - 1] ?? question);
    else if (act.act === 'down' || act.act === 'on') focusAt(questions[index + 1]);
    else if (actions !== null) change(actions, question, act);
  };

  const fromOutside = (act: KeyAct) => {
    if (act.act === 'follow') document.getElementById(NEXT_ID)?.click();
    else if (active === undefined) focusNext();
    else if (!isInSight(active.id) || isMove(act)) focusQuestion(active.id);
    else from(active, act);
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || isComposing) return;
    if (!(target instanceof HTMLElement) || !isForKeys(target)) return;
    const act = actOfKey(key, placeOf(target));
    if (act === null || (repeat && act.act === 'answer')) return;
    event.preventDefault();
    const focused = questionOf(target);
    const question = questions.find(({ id }) => id === focused);
    if (question === undefined) fromOutside(act);
    else from(question, act);
  });

  useEffect(() => {
    if (!isOn) return undefined;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function isMove({ act }: KeyAct): boolean {
  return act === 'up' || act === 'down' || act === 'on';
}

function focusAt(question: Question | undefined): void {
  if (question === undefined) focusNext();
  else focusQuestion(question.id);
}

function placeOf(target: HTMLElement): KeyPlace {
  if (target.id === NEXT_ID) return { on: 'next' };
  if (target.matches('input[type=radio]')) return { on: 'choice' };
  if (target.isContentEditable || target.matches('input, textarea, select')) return { on: 'text' };
  return { on: target.matches('a, button, summary') ? 'other control' : 'page' };
}

import { flushSync } from 'react-dom';

/** The id of a question's card. */
export function cardId(questionId: string): string {
  return `frage-${questionId}`;
}

/** The part of the screen in which keys answer questions. */
export const KEYS_CLASS = 'answering__main';

/** Whether keys are for the questions: in their part of the screen, and where nothing has the focus. */
export function isForKeys(target: HTMLElement): boolean {
  return target === document.body || target.closest(`.${KEYS_CLASS}`) !== null;
}

/** The link to what comes after the last question of a criterion. */
export const NEXT_ID = 'weiter';

/** Moves the focus to the answers of a question, or where it cannot be answered to its card. */
export function focusQuestion(questionId: string): void {
  const card = document.getElementById(cardId(questionId));
  const answers = card?.querySelector<HTMLInputElement>('.scale input:checked:enabled');
  const target = answers ?? card?.querySelector<HTMLInputElement>('.scale input:enabled') ?? card;
  target?.focus();
  card?.scrollIntoView({ block: 'nearest' });
}

/** Whether the answers of a question can be seen: what is out of sight is not answered by a key. */
export function isInSight(questionId: string): boolean {
  const answers = document.getElementById(cardId(questionId))?.querySelector('.scale');
  if (answers == null) return false;
  const { top, bottom } = answers.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

export function focusNote(questionId: string): void {
  document.getElementById(cardId(questionId))?.querySelector('textarea')?.focus();
}

/** Does something with a question and stays there, also where the pressed button goes away with it. */
export function actAndStay(questionId: string, act: () => void): void {
  flushSync(act);
  focusQuestion(questionId);
}

export function focusNext(): void {
  document.getElementById(NEXT_ID)?.focus();
}

/** The question that an element belongs to; null for everything beside the cards. */
export function questionOf(element: Element): string | null {
  return element.closest<HTMLElement>('[data-question]')?.dataset.question ?? null;
}

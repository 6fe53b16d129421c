import { recall, remember } from '../remembered.js';

const NAME = 'ungesendet';

/** Remembers for the next screen whether answers wait in this browser until they can be sent. */
export function rememberUnsent(isLeft: boolean): void {
  remember(NAME, isLeft ? 'ja' : null);
}

/** Whether answers wait in this browser until whoever typed them signs in again. */
export function isUnsentLeft(): boolean {
  return recall(NAME) !== null;
}

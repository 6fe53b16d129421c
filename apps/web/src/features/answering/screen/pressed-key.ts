import type { GivenAnswer } from '@selbstcheck/domain';
import { answerOfKey } from '../../../shared/round/answer-keys.js';

/** What a key does on the screen of a criterion. */
export type KeyAct =
  | { readonly act: 'answer'; readonly answer: GivenAnswer }
  | { readonly act: 'note' | 'confirm' | 'up' | 'down' | 'on' | 'follow' };

/** Where a key was pressed. */
export interface KeyPlace {
  /** `text`: letters are typed here; `choice`: a radio button; `next`: the link to what comes next. */
  readonly on: 'text' | 'choice' | 'next' | 'other control' | 'page';
}

/** What a key without Ctrl, Alt or Meta does; null where it is left to the browser. */
export function actOfKey(key: string, { on }: KeyPlace): KeyAct | null {
  if (on === 'text') return null;
  const answer = answerOfKey(key);
  if (answer !== undefined) return { act: 'answer', answer };
  switch (key) {
    case 'n':
    case 'N':
      return { act: 'note' };
    case 'w':
    case 'W':
      return { act: 'confirm' };
    case 'ArrowUp':
      return { act: 'up' };
    case 'ArrowDown':
      return { act: 'down' };
    case 'ArrowRight':
      return on === 'next' ? { act: 'follow' } : null;
    case 'Enter':
      return on === 'choice' || on === 'page' ? { act: 'on' } : null;
    default:
      return null;
  }
}

import { SelbstcheckError } from '@selbstcheck/domain';
import type { PasswordJudge } from '../ports/identity.js';

const SHORTEST = 12;
const LONGEST = 200;

/**
 * Throws `password-weak` (shortest: 12) unless the password has 12 to 200 characters and would not be guessed early.
 * `words`: what others know of the person, such as name and address.
 */
export function checkPassword(password: string, words: readonly string[], judge: PasswordJudge): void {
  const length = Array.from(password).length;
  if (length >= SHORTEST && length <= LONGEST && !judge.isGuessable(password, words)) return;
  throw new SelbstcheckError(
    'password-weak',
    `This password is too easy to guess. Take at least ${SHORTEST} characters, for example several words that do not belong together, and neither name nor address.`,
    { shortest: SHORTEST },
  );
}

import { SelbstcheckError } from '@selbstcheck/domain';

/** `code-wrong`: neither the app's current code nor an unused recovery code. */
export function codeWrong(): SelbstcheckError {
  return new SelbstcheckError(
    'code-wrong',
    'This code is not right, or it was used already. Wait for the next code of the app, or give a recovery code.',
  );
}

/** `password-wrong`: the person at the keyboard did not give the account's password. */
export function passwordWrong(): SelbstcheckError {
  return new SelbstcheckError('password-wrong', 'The password is not right. Please try again.');
}

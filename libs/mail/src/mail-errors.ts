import { SelbstcheckError } from '@selbstcheck/domain';

export function mailNotSent(cause: Error): SelbstcheckError {
  return new SelbstcheckError(
    'mail-not-sent',
    'The mail was not sent. Please try again later; if it happens again, ask the administration of this installation to check the address and the mail settings.',
    {},
    { cause },
  );
}

/** The settings themselves hold a password: they are not repeated. */
export function mailSettingsInvalid(sentence: string): SelbstcheckError {
  return new SelbstcheckError('mail-settings-invalid', sentence);
}

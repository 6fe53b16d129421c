import { SelbstcheckError } from '@selbstcheck/domain';

/** What whoever brings no question at all is told. */
export function questionsEmpty(): SelbstcheckError {
  return new SelbstcheckError(
    'questions-empty',
    'There is no question yet. Give at least one code, such as "1.4.2"; its wording may stay on paper.',
  );
}

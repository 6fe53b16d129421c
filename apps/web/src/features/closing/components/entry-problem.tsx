import type { EntryProblem, SavedAgreement } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '../../../shared/i18n/problem-sentence.js';

/** Why one entry was not saved: the request failed, somebody was faster, or the server refused it. */
export type EntryFailure = Error | 'stale' | EntryProblem;

/** What became of the only entry of a request; null where it was saved. */
export function failureOf({ outcomes }: SavedAgreement): EntryFailure | null {
  const [first] = outcomes;
  if (first === undefined || first.outcome === 'saved') return null;
  return first.outcome === 'stale' ? 'stale' : (first.problem ?? 'stale');
}

/** One sentence on why an entry was not saved. What was typed stays where it is. */
export function EntryProblemNotice({ failure }: { readonly failure: EntryFailure | null }) {
  const { t } = useTranslation();
  if (failure === null) return null;
  const error =
    failure === 'stale'
      ? new SelbstcheckError('entry-stale', 'Somebody else entered something here.')
      : failure instanceof Error
        ? failure
        : new SelbstcheckError(failure.code, failure.detail, failure.params);
  return (
    <p className="entry-problem" role="alert">
      {problemSentence(error, t)}
    </p>
  );
}

import type { ProblemCode } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../components/problem-notice.js';
import { problemCodeOf, problemSentence } from '../i18n/problem-sentence.js';
import { complaintsOf, type Complaint } from './complaints.js';

/** What was typed, by the name of the input; a checkbox that is not ticked has none. */
export type Typed = Readonly<Record<string, string>>;

interface FormProps {
  readonly submitWord: string;
  /** Among other forms on a screen, none is the main one. */
  readonly quiet?: boolean;
  /** On the button while the answer is awaited. */
  readonly pendingWord: string;
  readonly pending: boolean;
  /** Why sending failed; null where it did not. */
  readonly error: Error | null;
  /** The input that a problem belongs to; others stand above the form. */
  readonly inputOf?: Partial<Record<ProblemCode, string>>;
  /** Another way on beside the submit button, such as cancelling. */
  readonly aside?: ReactNode;
  readonly onSend: (typed: Typed) => void;
  /** The inputs; `errorAt` gives the sentence about an input, or null. */
  readonly children: (errorAt: (name: string) => string | null) => ReactNode;
}

const NO_COMPLAINTS: ReadonlyMap<string, Complaint> = new Map();

/** A form that keeps what was typed, says at each input what is wrong with it, and leads there. */
export function Form(props: FormProps) {
  const { submitWord, quiet, pendingWord, pending, error, inputOf = {}, aside, onSend, children } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [complaints, setComplaints] = useState(NO_COMPLAINTS);
  const addressed = error === null ? undefined : inputAddressedBy(error, inputOf);

  useEffect(() => {
    if (complaints.size > 0 || error !== null) leadToProblem(form.current);
  }, [complaints, error]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const { currentTarget } = event;
    const found = complaintsOf(currentTarget.elements as HTMLCollectionOf<HTMLInputElement>);
    setComplaints(found);
    if (found.size === 0) onSend(typedIn(currentTarget));
  };

  const errorAt = (name: string) => {
    const complaint = complaints.get(name);
    if (complaint) return t(`form.${complaint}`);
    return addressed === name && complaints.size === 0 ? problemSentence(error, t) : null;
  };

  return (
    <form ref={form} className="form" noValidate aria-busy={pending} onSubmit={submit}>
      {error && addressed === undefined && complaints.size === 0 ? (
        <div className="form__problem" tabIndex={-1}>
          <ProblemNotice error={error} />
        </div>
      ) : null}
      {children(errorAt)}
      <div className="form__actions">
        <Button variant={quiet ? 'secondary' : 'primary'} type="submit" aria-disabled={pending}>
          {pending ? pendingWord : submitWord}
        </Button>
        {aside}
      </div>
    </form>
  );
}

function inputAddressedBy(error: Error, inputOf: Partial<Record<ProblemCode, string>>): string | undefined {
  const code = problemCodeOf(error);
  return code in inputOf ? inputOf[code as ProblemCode] : undefined;
}

function typedIn(form: HTMLFormElement): Typed {
  const entries = [...new FormData(form).entries()];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function leadToProblem(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true], .form__problem')?.focus();
}

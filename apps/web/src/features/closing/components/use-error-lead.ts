import { useEffect, useRef, useState, type RefObject } from 'react';

interface ErrorLead {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Whether somebody tried to send, so that what is missing may be named. */
  readonly isAsked: boolean;
  readonly ask: () => void;
}

/** Leads to the first field that something is wrong with, each time somebody tries to send. */
export function useErrorLead(): ErrorLead {
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts === 0) return;
    form.current
      ?.querySelector<HTMLElement>('[aria-invalid=true], fieldset[aria-describedby] input')
      ?.focus();
  }, [attempts]);
  return { form, isAsked: attempts > 0, ask: () => setAttempts((before) => before + 1) };
}

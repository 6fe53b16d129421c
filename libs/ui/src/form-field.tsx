import type { ReactNode } from 'react';
import { Icon } from './icon.js';

/** What every field of a form has: a label, perhaps a hint and, where something is wrong, one sentence about it. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Said beside the label of a field that may stay empty. */
  readonly optional?: string;
  readonly error?: string | null;
}

/** The ids of hint and error, for the control's `aria-describedby`. */
export function describedBy(id: string, { hint, error }: FieldWords): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

interface FormFieldProps {
  /** The id of the control. */
  readonly id: string;
  readonly words: FieldWords;
  readonly children: ReactNode;
}

/** Label and hint above a control, its error below. */
export function FormField({ id, words, children }: FormFieldProps) {
  const { label, hint, optional, error } = words;
  return (
    <div className={`kern-form-input${error ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {optional ? <span className="kern-label__optional">{optional}</span> : null}
      </label>
      {hint ? (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

interface FieldErrorProps {
  readonly id: string;
  readonly error: string | null | undefined;
}

/** The one sentence about what is wrong with a control. */
export function FieldError({ id, error }: FieldErrorProps) {
  return error ? (
    <p className="kern-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span className="kern-body">{error}</span>
    </p>
  ) : null;
}

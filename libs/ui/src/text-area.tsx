import { useId, type ComponentProps } from 'react';
import { describedBy, FormField, type FieldWords } from './form-field.js';

interface TextAreaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id' | 'children'> {}

/** A labelled KERN input for several lines. */
export function TextArea({ label, hint, optional, error, rows = 5, ...textarea }: TextAreaProps) {
  const id = useId();
  const words = { label, hint, optional, error };
  return (
    <FormField id={id} words={words}>
      <textarea
        id={id}
        rows={rows}
        className={`kern-form-input__input text-area${error ? ' kern-form-input__input--error' : ''}`}
        aria-describedby={describedBy(id, words)}
        aria-invalid={error ? true : undefined}
        {...textarea}
      />
    </FormField>
  );
}

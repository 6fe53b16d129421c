import { useId, type ComponentProps } from 'react';
import { describedBy, FormField, type FieldWords } from './form-field.js';

interface TextFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'children'> {}

/** A labelled KERN input. */
export function TextField({ label, hint, optional, error, ...input }: TextFieldProps) {
  const id = useId();
  const words = { label, hint, optional, error };
  return (
    <FormField id={id} words={words}>
      <input
        id={id}
        className={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`}
        aria-describedby={describedBy(id, words)}
        aria-invalid={error ? true : undefined}
        {...input}
      />
    </FormField>
  );
}

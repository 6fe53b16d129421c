import { useId, type ComponentProps } from 'react';
import { describedBy, FieldError, type FieldWords } from './form-field.js';

interface CheckboxProps
  extends Omit<FieldWords, 'optional'>, Omit<ComponentProps<'input'>, 'id' | 'children' | 'type'> {}

/** A KERN checkbox with its label beside it. */
export function Checkbox({ label, hint, error, ...input }: CheckboxProps) {
  const id = useId();
  return (
    <div className={`checkbox${error ? ' kern-form-input--error' : ''}`}>
      <div className="kern-form-check">
        <input
          id={id}
          type="checkbox"
          className={`kern-form-check__checkbox${error ? ' kern-form-check__checkbox--error' : ''}`}
          aria-describedby={describedBy(id, { label, hint, error })}
          aria-invalid={error ? true : undefined}
          {...input}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {hint ? (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <FieldError id={id} error={error} />
    </div>
  );
}

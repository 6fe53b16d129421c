import { useId, type ComponentProps } from 'react';
import { describedBy, FormField, type FieldWords } from './form-field.js';

/** One choice: what is sent, and the word for it. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly word: string;
  /** The language of the word where it is not that of the page. */
  readonly lang?: string;
}

interface SelectFieldProps extends FieldWords, Omit<ComponentProps<'select'>, 'id' | 'children'> {
  readonly choices: readonly Choice[];
}

/** A labelled KERN list to choose one from. */
export function SelectField({ label, hint, optional, error, choices, ...select }: SelectFieldProps) {
  const id = useId();
  const words = { label, hint, optional, error };
  return (
    <FormField id={id} words={words}>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className={`kern-form-input__select${error ? ' kern-form-input__select--error' : ''}`}
          aria-describedby={describedBy(id, words)}
          aria-invalid={error ? true : undefined}
          {...select}
        >
          {choices.map(({ value, word, lang }) => (
            <option key={value} value={value} lang={lang}>
              {word}
            </option>
          ))}
        </select>
      </div>
    </FormField>
  );
}

import { useId, useState, type ComponentProps } from 'react';
import { describedBy, FormField, type FieldWords } from './form-field.js';

interface PasswordFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'children' | 'type'> {
  /** The words on the button that shows what was typed, and on the one that hides it again. */
  readonly showWord: string;
  readonly hideWord: string;
}

/** A password with a button that shows it. Pasting is allowed, so that password managers work. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, optional, error, showWord, hideWord, ...input } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  const words = { label, hint, optional, error };
  return (
    <FormField id={id} words={words}>
      <div className="password">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          className={`kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`}
          aria-describedby={describedBy(id, words)}
          aria-invalid={error ? true : undefined}
          autoCapitalize="none"
          spellCheck={false}
          {...input}
        />
        <button type="button" className="password__show" aria-controls={id} onClick={() => setShown(!shown)}>
          {shown ? hideWord : showWord}
        </button>
      </div>
    </FormField>
  );
}

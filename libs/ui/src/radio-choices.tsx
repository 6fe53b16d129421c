import { useId } from 'react';
import { FieldError } from './form-field.js';

/** One of several ways, with a line that says what it means. */
export interface ExplainedChoice<Value extends string = string> {
  readonly value: Value;
  readonly word: string;
  readonly hint?: string;
}

interface RadioChoicesProps<Value extends string> {
  readonly legend: string;
  /** Under which name a form sends the choice; without one it is not sent by itself. */
  readonly name?: string;
  readonly choices: readonly ExplainedChoice<Value>[];
  /** null: none is chosen yet. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** One sentence about what is wrong with the choice. */
  readonly error?: string | null;
}

/** KERN radio buttons, each with its explanation below. */
export function RadioChoices<Value extends string>(props: RadioChoicesProps<Value>) {
  const { legend, choices, chosen, onChoose, error } = props;
  const id = useId();
  const { name = id } = props;
  return (
    <fieldset
      className={`kern-fieldset radio-choices${error ? ' kern-fieldset--error' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body">
        {choices.map(({ value, word, hint }) => (
          <div key={value} className="kern-form-check">
            <input
              id={`${id}-${value}`}
              className={`kern-form-check__radio${error ? ' kern-form-check__radio--error' : ''}`}
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              aria-describedby={hint ? `${id}-${value}-hint` : undefined}
              onChange={() => onChoose(value)}
            />
            <div>
              <label className="kern-label" htmlFor={`${id}-${value}`}>
                {word}
              </label>
              {hint ? (
                <p className="radio-choices__hint" id={`${id}-${value}-hint`}>
                  {hint}
                </p>
              ) : null}
            </div>
          </div>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

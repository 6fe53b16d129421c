import { useId } from 'react';

/** One of several ways, with a line that says what it means. */
export interface ExplainedChoice<Value extends string = string> {
  readonly value: Value;
  readonly word: string;
  readonly hint: string;
}

interface ChoicesProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly ExplainedChoice[];
  readonly defaultValue: string;
}

/** Radio buttons, each with its explanation: one is always chosen. */
export function Choices({ legend, name, choices, defaultValue }: ChoicesProps) {
  const id = useId();
  return (
    <fieldset className="kern-fieldset choices">
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body">
        {choices.map(({ value, word, hint }) => (
          <div key={value} className="kern-form-check">
            <input
              id={`${id}-${value}`}
              className="kern-form-check__radio"
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
              aria-describedby={`${id}-${value}-hint`}
            />
            <div>
              <label className="kern-label" htmlFor={`${id}-${value}`}>
                {word}
              </label>
              <p className="choices__hint" id={`${id}-${value}-hint`}>
                {hint}
              </p>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

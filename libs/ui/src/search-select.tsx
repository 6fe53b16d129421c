import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { describedBy, FormField, type FieldWords } from './form-field.js';

/** One of many choices that are found by searching. */
export interface FoundChoice {
  readonly value: string;
  /** What is searched. */
  readonly word: string;
  readonly shown: ReactNode;
  /** A quiet line below; searched too. */
  readonly note?: string;
}

interface SearchSelectProps extends FieldWords {
  readonly choices: readonly FoundChoice[];
  /** How many fit what was typed, in words; read out. */
  readonly countInWords: (count: number) => string;
  /** The choice is taken at once; the field is empty again. */
  readonly onChoose: (value: string) => void;
}

/** A text field that lists what fits: arrow keys lead through the list, Enter takes one, Escape folds it. */
export function SearchSelect({ choices, countInWords, onChoose, ...words }: SearchSelectProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const found = choices.filter((choice) => fits(choice, typed));

  const show = (index: number) => {
    setOpen(true);
    setActive(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const fold = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (value: string) => {
    setTyped('');
    fold();
    onChoose(value);
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const choice = found[active];
    if (step !== undefined && found.length > 0) show(within(step(active), found.length));
    else if (event.key === 'Enter' && open && choice) take(choice.value);
    else if (event.key === 'Escape' && open) fold();
    else return;
    event.preventDefault();
  };

  return (
    <FormField id={id} words={words}>
      <div className="search-select">
        <input
          id={id}
          className={`kern-form-input__input${words.error ? ' kern-form-input__input--error' : ''}`}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
          aria-describedby={describedBy(id, words)}
          aria-invalid={words.error ? true : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            show(-1);
          }}
          onClick={() => setOpen(true)}
          onBlur={fold}
          onKeyDown={press}
        />
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={words.label} hidden={!open}>
          {found.map(({ value, shown, note }, index) => (
            <li
              key={value}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              // The field keeps the focus while somebody points.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(value)}
            >
              <span>{shown}</span>
              {note ? <span className="search-select__note">{note}</span> : null}
            </li>
          ))}
        </ul>
        <span role="status" className={open && found.length === 0 ? 'search-select__none' : 'kern-sr-only'}>
          {open ? countInWords(found.length) : null}
        </span>
      </div>
    </FormField>
  );
}

const STEPS: Readonly<Record<string, (active: number) => number>> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => (active < 0 ? -1 : active - 1),
};

function within(index: number, count: number): number {
  return (index + count) % count;
}

function fits({ word, note = '' }: FoundChoice, typed: string): boolean {
  const searched = `${word} ${note}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => searched.includes(part));
}

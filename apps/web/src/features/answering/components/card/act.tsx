import type { ComponentProps } from 'react';

interface ActProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly word: string;
  /** The key that does the same; undefined where none does. */
  readonly pressed?: string | undefined;
}

/** Something that can be done with a question, quietly in a line. */
export function Act({ word, pressed, ...button }: ActProps) {
  return (
    <button type="button" className="act" aria-keyshortcuts={pressed} {...button}>
      {pressed === undefined ? null : (
        <kbd className="scale__key" aria-hidden="true">
          {pressed}
        </kbd>
      )}
      <span>{word}</span>
    </button>
  );
}

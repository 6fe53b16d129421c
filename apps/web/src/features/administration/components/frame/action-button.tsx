import type { ReactNode } from 'react';
import { VisuallyHidden } from '@selbstcheck/ui';

interface ActionButtonProps {
  readonly word: string;
  /** What it is done to, for those who hear the button out of its row. */
  readonly to: ReactNode;
  readonly pending?: boolean;
  readonly onClick: () => void;
}

/** A quiet button in a row of a list. */
export function ActionButton({ word, to, pending = false, onClick }: ActionButtonProps) {
  return (
    <button
      type="button"
      className="action"
      aria-disabled={pending || undefined}
      onClick={() => {
        if (!pending) onClick();
      }}
    >
      {word} <VisuallyHidden>{to}</VisuallyHidden>
    </button>
  );
}

import { VisuallyHidden } from '@selbstcheck/ui';
import { Link } from 'react-router';

interface ActProps {
  readonly word: string;
  /** What it is done to, for those who hear it out of its place. */
  readonly about: string;
}

/** A quiet button among others. */
export function ActButton({
  word,
  about,
  pending,
  onClick,
}: ActProps & { readonly pending: boolean; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className="link-button"
      aria-disabled={pending || undefined}
      onClick={() => {
        if (!pending) onClick();
      }}
    >
      {word} <VisuallyHidden>{about}</VisuallyHidden>
    </button>
  );
}

/** A quiet link among others. */
export function ActLink({ word, about, to }: ActProps & { readonly to: string }) {
  return (
    <Link className="lone-link" to={to}>
      {word} <VisuallyHidden>{about}</VisuallyHidden>
    </Link>
  );
}

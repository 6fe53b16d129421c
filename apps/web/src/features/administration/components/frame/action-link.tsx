import type { ReactNode } from 'react';
import { VisuallyHidden } from '@selbstcheck/ui';
import { Link } from 'react-router';

interface ActionLinkProps {
  readonly word: string;
  /** What it is about, for those who hear the link out of its row. */
  readonly about: ReactNode;
  readonly to: string;
}

/** A quiet link in a row of a list. */
export function ActionLink({ word, about, to }: ActionLinkProps) {
  return (
    <Link className="action" to={to}>
      {word} <VisuallyHidden>{about}</VisuallyHidden>
    </Link>
  );
}

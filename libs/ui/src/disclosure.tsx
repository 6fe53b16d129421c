import type { ReactNode } from 'react';

interface DisclosureProps {
  /** What the folded part holds. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that stays folded until somebody wants it; print shows it unfolded. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary>{summary}</summary>
      <div className="disclosure__content">{children}</div>
    </details>
  );
}

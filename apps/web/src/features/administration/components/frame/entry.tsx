import type { ReactNode } from 'react';

interface EntryProps {
  readonly title: ReactNode;
  readonly marks?: ReactNode;
  /** Short statements, one below the other; null says nothing. */
  readonly facts: readonly ReactNode[];
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One row of a list that reads well at any width: what it is, what is known of it, what can be done. */
export function Entry({ title, marks, facts, actions, children }: EntryProps) {
  return (
    <li className="entry">
      <div className="entry__words">
        <h3>
          {title} {marks}
        </h3>
        {facts.map((fact, index) => (fact === null ? null : <p key={index}>{fact}</p>))}
        {children}
      </div>
      {actions ? <div className="entry__actions">{actions}</div> : null}
    </li>
  );
}

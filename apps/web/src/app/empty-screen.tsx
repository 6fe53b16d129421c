import type { ReactNode } from 'react';
import { ScreenHeading } from '../shared/components/screen-heading.js';

interface EmptyScreenProps {
  readonly title: string;
  readonly text: string;
  /** The way on, where there is one. */
  readonly children: ReactNode;
}

/** A start without anything to show yet. */
export function EmptyScreen({ title, text, children }: EmptyScreenProps) {
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={title}>{title}</ScreenHeading>
      <p className="lead">{text}</p>
      {children === null ? null : <p>{children}</p>}
    </div>
  );
}

import type { ReactNode } from 'react';

/** A small marked word. */
export function Badge({
  tone,
  children,
}: {
  readonly tone: 'info' | 'warning';
  readonly children: ReactNode;
}) {
  return (
    <span className={`kern-badge kern-badge--small kern-badge--${tone}`}>
      <span className="kern-label">{children}</span>
    </span>
  );
}

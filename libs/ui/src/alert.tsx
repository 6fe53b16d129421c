import type { ReactNode } from 'react';
import { Icon } from './icon.js';

/** How much an alert matters. */
export type AlertTone = 'info' | 'success' | 'warning' | 'danger';

interface AlertProps {
  readonly tone: AlertTone;
  readonly title: string;
  /** `alert` and `status` are read out when they appear; without a role the text waits to be reached. */
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** A message in the flow of the page. */
export function Alert({ tone, title, role, children }: AlertProps) {
  return (
    <div className={`kern-alert kern-alert--${tone}`} role={role}>
      <div className="kern-alert__header">
        <Icon name={tone} />
        <p className="kern-title">{title}</p>
      </div>
      {children === undefined ? null : <div className="kern-alert__body">{children}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';

/** A table that may be wider than the screen: its frame scrolls, also by keyboard, and is named. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="wide-table" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

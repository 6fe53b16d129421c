import { useEffect, useRef, type ReactNode } from 'react';

interface ArrivalProps {
  /** False for what is there from the start of the screen. */
  readonly wanted?: boolean;
  readonly children: ReactNode;
}

/** Takes the focus when it appears in the place of what had it, so that nobody is left at the page's start. */
export function Arrival({ wanted = true, children }: ArrivalProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // a dialog that closes at the same moment gives the focus back first, to a button that may be gone
    const frame = requestAnimationFrame(() => {
      if (wanted && document.activeElement === document.body) place.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return (
    <div ref={place} className="arrival" tabIndex={-1}>
      {children}
    </div>
  );
}

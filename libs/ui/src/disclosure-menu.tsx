import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface DisclosureMenuProps {
  /** What the button is for, read out before its visible words. */
  readonly label: string;
  /** The visible words on the button: what is chosen now. */
  readonly chosen: ReactNode;
  /** The choices; `close` folds the menu after one was taken. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that unfolds a list of links. Escape, a click elsewhere or leaving it with the keyboard folds it. */
export function DisclosureMenu({ label, chosen, children }: DisclosureMenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

  return (
    <div className="menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="menu__button"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <span className="kern-sr-only">{label} </span>
        <span className="menu__chosen">{chosen}</span>
        <span className="menu__arrow" aria-hidden="true" />
      </button>
      <div id={panelId} className="menu__panel" hidden={!open}>
        {children(() => setOpen(false))}
      </div>
    </div>
  );
}

import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Also called when the person presses Escape. */
  readonly onClose: () => void;
  /** The buttons below; a dialog that holds a form has them there. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A modal question. The browser keeps the focus inside and gives it back on closing. */
export function Dialog({ open, title, onClose, actions, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    <dialog ref={element} className="kern-dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="kern-dialog__header">
        <h2 className="kern-title" id={titleId}>
          {title}
        </h2>
      </div>
      <div className="kern-dialog__body">{children}</div>
      {actions === undefined ? null : <div className="kern-dialog__footer">{actions}</div>}
    </dialog>
  );
}

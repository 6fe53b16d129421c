import { Button, Dialog } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from './problem-notice.js';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly confirmWord: string;
  readonly pendingWord: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something is done that others notice, or that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, confirmWord, pendingWord, pending, error, onConfirm, onClose, children } = props;
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            variant="primary"
            aria-disabled={pending}
            onClick={() => {
              if (!pending) onConfirm();
            }}
          >
            {pending ? pendingWord : confirmWord}
          </Button>
        </>
      }
    >
      {children}
      {error ? <ProblemNotice error={error} /> : null}
    </Dialog>
  );
}

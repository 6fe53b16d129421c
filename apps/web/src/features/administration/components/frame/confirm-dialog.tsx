import { Button, Dialog } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly confirmWord: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something is done that others notice. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, confirmWord, pending, error, onConfirm, onClose, children } = props;
  const t = useAdministrationText();
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
            {pending ? t('action.running') : confirmWord}
          </Button>
        </>
      }
    >
      {children}
      {error ? <ProblemNotice error={error} /> : null}
    </Dialog>
  );
}

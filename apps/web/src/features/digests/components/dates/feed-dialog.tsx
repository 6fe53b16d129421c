import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';

interface FeedDialogProps {
  /** null while nothing is asked. */
  readonly asked: 'renew' | 'end' | null;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before the address of a calendar stops working. */
export function FeedDialog({ asked, ...dialog }: FeedDialogProps) {
  const { t } = useTranslation('digests');
  const act = asked ?? 'renew';
  return (
    <ConfirmDialog
      open={asked !== null}
      title={t(`feed.${act}Title`)}
      confirmWord={t(`feed.${act}`)}
      pendingWord={t('pending')}
      {...dialog}
    >
      <p className="kern-body">{t(`feed.${act}Text`)}</p>
    </ConfirmDialog>
  );
}

import type { SubscriptionView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';
import { recipientTitle } from '../words/recipient-words.js';

interface EndDialogProps {
  readonly open: boolean;
  readonly subscription: SubscriptionView;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what ending a subscription means before it is done. */
export function EndDialog({ subscription, ...dialog }: EndDialogProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const { recipient, about, state } = subscription;
  const act = state === 'unsubscribed' ? 'remove' : 'end';
  return (
    <ConfirmDialog
      title={t(`end.title.${act}`, { about: wordingOf(about, language).text })}
      confirmWord={t(`act.${act}`)}
      pendingWord={t('pending')}
      {...dialog}
    >
      <p className="kern-body">{t(`end.${meaningOf(subscription)}`, { name: recipientTitle(recipient) })}</p>
    </ConfirmDialog>
  );
}

function meaningOf({ recipient, state }: SubscriptionView) {
  if (recipient.kind === 'address') return 'address';
  if (!recipient.isOneself) return 'member';
  return state === 'unsubscribed' ? 'forgotten' : 'own';
}

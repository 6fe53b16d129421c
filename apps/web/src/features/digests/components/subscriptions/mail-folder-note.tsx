import { Alert } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** Says that mails lie in a folder and reach nobody, where no mail server is set up. */
export function MailFolderNote() {
  const { t } = useTranslation('digests');
  return (
    <Alert tone="warning" title={t('folder.title')}>
      <p className="kern-body">{t('folder.text')}</p>
    </Alert>
  );
}

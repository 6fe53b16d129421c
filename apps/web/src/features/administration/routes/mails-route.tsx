import { Alert } from '@selbstcheck/ui';
import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useFolderMails } from '../api/installation.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { FolderMails } from '../components/installation/folder-mails.js';

/** The mails in the folder of a machine without a mail server. */
export function MailsRoute() {
  const t = useAdministrationText();
  const query = useFolderMails();
  return (
    <AdministrationScreen title={t('section.mails')} municipalityId={null} lead={t('mails.lead')}>
      <Fetched query={query}>
        {({ place, mails }) =>
          place === null ? (
            <Alert tone="info" title={t('mails.leadServer')} />
          ) : (
            <FolderMails place={place} mails={mails} />
          )
        }
      </Fetched>
    </AdministrationScreen>
  );
}

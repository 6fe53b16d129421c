import type { Members } from '@selbstcheck/contracts';
import { Link } from 'react-router';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useSignedIn } from '../../../../shared/session/use-session.js';
import { installationPath } from '../frame/addresses.js';
import { Outcome } from '../../../../shared/components/outcome.js';

interface MailOutcomeProps {
  readonly email: string;
  readonly mail: NonNullable<Members['mail']>;
}

const TONES = { sent: 'success', in_folder: 'warning', not_sent: 'danger' } as const;

/** Whether the invited person has a mail, and what to do where not. */
export function MailOutcome({ email, mail }: MailOutcomeProps) {
  const t = useAdministrationText();
  const mayOpenFolder = useSignedIn()?.person.isInstallationAdmin === true && mail === 'in_folder';
  return (
    <Outcome tone={TONES[mail]} title={t(`mail.${mail}Title`, { email })}>
      <p className="kern-body">{t(`mail.${mail}Text`)}</p>
      {mayOpenFolder ? (
        <p>
          <Link className="lone-link" to={installationPath('mails')}>
            {t('mail.toMails')}
          </Link>
        </p>
      ) : null}
    </Outcome>
  );
}

import { useState } from 'react';
import { Form, type Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useAdminInvitation } from '../../api/people.js';
import { InviteFields } from '../members/invite-fields.js';
import { MailOutcome } from '../members/mail-outcome.js';

/** Invites a person to administer the installation. */
export function AdminInviteCard() {
  const t = useAdministrationText();
  const invitation = useAdminInvitation();
  const [invited, setInvited] = useState(0);
  const invite = ({ email = '', language }: Typed) =>
    invitation.mutate(
      { email, language: language === 'en' ? 'en' : 'de' },
      { onSuccess: () => setInvited((before) => before + 1) },
    );
  const mail = invitation.data?.mail ?? null;
  return (
    <section className="card">
      <h2>{t('people.inviteTitle')}</h2>
      <p>{t('people.inviteLead')}</p>
      {mail === null ? null : (
        <MailOutcome key={invited} mail={mail} email={invitation.variables?.email ?? ''} />
      )}
      <Form
        key={`form-${invited}`}
        submitWord={t('people.invite')}
        pendingWord={t('action.running')}
        pending={invitation.isPending}
        error={invitation.error}
        inputOf={{ 'member-exists': 'email' }}
        onSend={invite}
      >
        {(errorAt) => <InviteFields emailError={errorAt('email')} />}
      </Form>
    </section>
  );
}

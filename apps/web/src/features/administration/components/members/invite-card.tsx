import { useState } from 'react';
import { Form, type Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useMemberInvitation } from '../../api/members.js';
import { InviteFields } from './invite-fields.js';
import { MailOutcome } from './mail-outcome.js';
import { MemberFields } from './member-fields.js';
import { roleNamed } from './roles.js';

/** Invites a person into a municipality; the form is empty again afterwards. */
export function InviteCard({ municipalityId }: { readonly municipalityId: string }) {
  const t = useAdministrationText();
  const invitation = useMemberInvitation(municipalityId);
  const [invited, setInvited] = useState(0);
  const invite = ({ email = '', role, department, function: task, language }: Typed) =>
    invitation.mutate(
      {
        email,
        role: roleNamed(role),
        department,
        function: task,
        language: language === 'en' ? 'en' : 'de',
      },
      { onSuccess: () => setInvited((before) => before + 1) },
    );
  const mail = invitation.data?.mail ?? null;
  return (
    <section className="card">
      <h2>{t('members.inviteTitle')}</h2>
      <p>
        {t('members.inviteLead')} {t('members.inviteAgain')}
      </p>
      {mail === null ? null : (
        <MailOutcome key={invited} mail={mail} email={invitation.variables?.email ?? ''} />
      )}
      <Form
        key={`form-${invited}`}
        submitWord={t('members.invite')}
        pendingWord={t('action.running')}
        pending={invitation.isPending}
        error={invitation.error}
        inputOf={{ 'member-exists': 'email' }}
        onSend={invite}
      >
        {(errorAt) => (
          <InviteFields emailError={errorAt('email')}>
            <MemberFields />
          </InviteFields>
        )}
      </Form>
    </section>
  );
}

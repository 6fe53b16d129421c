import type { InvitationView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { Form } from '../../../shared/forms/form.js';
import { NewPassword } from '../../../shared/forms/new-password.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import type { useAcceptance } from '../api/joining.js';
import { NameField } from './person-fields.js';
import { Offer } from './offer.js';

interface AcceptanceFormProps {
  readonly token: string;
  readonly invitation: InvitationView;
  readonly acceptance: ReturnType<typeof useAcceptance>;
}

/** What is offered, and what is still needed to accept it: nothing where the address has an account. */
export function AcceptanceForm({ token, invitation, acceptance }: AcceptanceFormProps) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const { hasAccount, email } = invitation;
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('invitation.title')}>{t('invitation.title')}</ScreenHeading>
      <Offer invitation={invitation} />
      <Form
        submitWord={t('invitation.accept')}
        pendingWord={t('pending')}
        pending={acceptance.isPending}
        error={acceptance.error}
        inputOf={{ 'password-weak': 'password' }}
        onSend={({ name = '', password = '' }) =>
          acceptance.mutate({ token, language, account: hasAccount ? null : { name, password } })
        }
      >
        {(errorAt) =>
          hasAccount ? (
            <p>{t('invitation.hasAccount', { email })}</p>
          ) : (
            <>
              <p>{t('invitation.newAccount', { email })}</p>
              <NameField error={errorAt('name')} />
              {/* So that password managers keep the new password under the address. */}
              <input type="hidden" name="email" value={email} autoComplete="username" />
              <NewPassword error={errorAt('password')} />
            </>
          )
        }
      </Form>
    </div>
  );
}

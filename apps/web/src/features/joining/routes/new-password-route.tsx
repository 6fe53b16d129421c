import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { Form } from '../../../shared/forms/form.js';
import { NewPassword } from '../../../shared/forms/new-password.js';
import { usePasswordReset } from '../api/joining.js';
import { BrokenLink } from '../components/broken-link.js';
import { useLinkToken } from '../../../shared/links/link-token.js';
import { Outcome } from '../components/outcome.js';

/** A new password with the link of a mail. */
export default function NewPasswordRoute() {
  const { t } = useTranslation('account');
  const token = useLinkToken();
  const reset = usePasswordReset();
  if (reset.isSuccess) return <Outcome title={t('newPassword.doneTitle')} text={t('newPassword.doneText')} />;
  if (token === null) return <BrokenLink kind="newPassword" />;
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('newPassword.title')}>{t('newPassword.title')}</ScreenHeading>
      <p className="lead">{t('newPassword.lead')}</p>
      <Form
        submitWord={t('newPassword.submit')}
        pendingWord={t('pending')}
        pending={reset.isPending}
        error={reset.error}
        inputOf={{ 'password-weak': 'password' }}
        onSend={({ password = '' }) => reset.mutate({ token, password })}
      >
        {(errorAt) => <NewPassword error={errorAt('password')} />}
      </Form>
    </div>
  );
}

import { TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { CurrentPassword } from '../../../shared/forms/current-password.js';
import { Form } from '../../../shared/forms/form.js';
import { useSignIn } from '../api/sign-in.js';

/** Address and password. */
export function CredentialsForm() {
  const { t } = useTranslation('account');
  const signIn = useSignIn();
  return (
    <Form
      submitWord={t('signIn.submit')}
      pendingWord={t('signIn.pending')}
      pending={signIn.isPending}
      error={signIn.error}
      aside={
        <Link className="lone-link" to={PATHS.forgottenPassword}>
          {t('signIn.forgotten')}
        </Link>
      }
      onSend={({ email = '', password = '' }) => signIn.mutate({ email, password })}
    >
      {(errorAt) => (
        <>
          <TextField
            name="email"
            type="email"
            label={t('address')}
            error={errorAt('email')}
            required
            autoComplete="username"
            maxLength={254}
          />
          <CurrentPassword error={errorAt('password')} />
        </>
      )}
    </Form>
  );
}

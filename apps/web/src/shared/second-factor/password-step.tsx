import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CurrentPassword } from '../forms/current-password.js';
import { Form } from '../forms/form.js';

/** An account that came through the OpenID provider has no password; signing in does not tell which account has. */
export type PasswordWanted =
  | { readonly kind: 'needed' | 'none' }
  /** May stay empty for who signed in with the provider of this name. */
  | { readonly kind: 'unless_provider'; readonly provider: string };

interface PasswordStepProps {
  readonly password: PasswordWanted;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly aside?: ReactNode;
  readonly onPassword: (password: string) => void;
}

/** Before anything is set up: what it is, and who is at the keyboard. */
export function PasswordStep({ password: wanted, pending, error, aside, onPassword }: PasswordStepProps) {
  const { t } = useTranslation('account');
  return (
    <Form
      submitWord={t('secondFactor.begin')}
      pendingWord={t('pending')}
      pending={pending}
      error={error}
      inputOf={{ 'password-wrong': 'password' }}
      aside={aside}
      onSend={({ password = '' }) => onPassword(password)}
    >
      {(errorAt) => (
        <>
          <p>{t('secondFactor.what')}</p>
          {wanted.kind === 'none' ? null : (
            <CurrentPassword
              error={errorAt('password')}
              {...(wanted.kind === 'unless_provider' && {
                required: false,
                hint: t('secondFactor.passwordHint', { name: wanted.provider }),
              })}
            />
          )}
        </>
      )}
    </Form>
  );
}

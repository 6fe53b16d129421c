import type { Account } from '@selbstcheck/contracts';
import { Alert, Disclosure, TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { CurrentPassword } from '../../../shared/forms/current-password.js';
import { Form } from '../../../shared/forms/form.js';
import { useAddressChange } from '../api/account.js';
import { AccountCard } from './account-card.js';

/** Another mail address. */
export function AddressCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation('account');
  const change = useAddressChange();
  const asked = change.isSuccess ? change.variables.email : null;
  return (
    <AccountCard title={t('address')}>
      <p>
        {t('changeAddress.now')} <b className="breakable">{account.email}</b>
      </p>
      {asked === null ? (
        <Disclosure summary={t('changeAddress.open')}>
          <Form
            quiet
            submitWord={t('changeAddress.submit')}
            pendingWord={t('pending')}
            pending={change.isPending}
            error={change.error}
            inputOf={{ 'password-wrong': 'password', 'address-taken': 'email' }}
            onSend={({ email = '', password = '' }) => change.mutate({ email, password })}
          >
            {(errorAt) => (
              <>
                <TextField
                  name="email"
                  type="email"
                  label={t('changeAddress.next')}
                  hint={t('changeAddress.hint')}
                  error={errorAt('email')}
                  required
                  autoComplete="email"
                  maxLength={254}
                />
                {account.hasPassword ? <CurrentPassword error={errorAt('password')} /> : null}
              </>
            )}
          </Form>
        </Disclosure>
      ) : (
        <Alert tone="info" role="status" title={t('changeAddress.askedTitle')}>
          <p className="kern-body">{t('changeAddress.askedText', { email: asked })}</p>
        </Alert>
      )}
    </AccountCard>
  );
}

import type { Account } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { CurrentPassword } from '../../../shared/forms/current-password.js';
import { Form } from '../../../shared/forms/form.js';
import { NewPassword } from '../../../shared/forms/new-password.js';
import { usePasswordChange } from '../api/account.js';
import { AccountCard } from './account-card.js';
import { DoneNote } from './done-note.js';

/** Another password; whoever is signed in elsewhere no longer is. */
export function PasswordCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation('account');
  const change = usePasswordChange();
  return (
    <AccountCard title={t('password.title')}>
      {account.hasPassword ? (
        <>
          <Disclosure summary={t('password.submit')}>
            <Form
              quiet
              // What was typed goes once it is taken over.
              key={change.isSuccess ? change.submittedAt : 0}
              submitWord={t('password.submit')}
              pendingWord={t('saving')}
              pending={change.isPending}
              error={change.error}
              inputOf={{ 'password-wrong': 'current', 'password-weak': 'next' }}
              onSend={({ current = '', next = '' }) => change.mutate({ current, next })}
            >
              {(errorAt) => (
                <>
                  <p>{t('password.text')}</p>
                  <input type="hidden" name="username" value={account.email} autoComplete="username" />
                  <CurrentPassword name="current" label={t('password.current')} error={errorAt('current')} />
                  <NewPassword name="next" error={errorAt('next')} />
                </>
              )}
            </Form>
          </Disclosure>
          <DoneNote shown={change.isSuccess} words={t('password.done')} />
        </>
      ) : (
        <p>{t('password.none')}</p>
      )}
    </AccountCard>
  );
}

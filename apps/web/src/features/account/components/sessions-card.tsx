import type { Account } from '@selbstcheck/contracts';
import { Badge, Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { CurrentPassword } from '../../../shared/forms/current-password.js';
import { Form } from '../../../shared/forms/form.js';
import { showMoment } from '../../../shared/format/moment.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useOtherSessionsEnd } from '../api/account.js';
import { AccountCard } from './account-card.js';
import { DoneNote } from './done-note.js';

/** Where the person is signed in, and ending it everywhere but here. */
export function SessionsCard({ account: { sessions, hasPassword } }: { readonly account: Account }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const ending = useOtherSessionsEnd();
  return (
    <AccountCard title={t('sessions.title')}>
      <ul className="account__list">
        {sessions.map(({ id, startedAt, lastSeenAt, isThisOne }) => (
          <li key={id}>
            {t('sessions.since', { moment: showMoment(startedAt, language) })}
            {isThisOne ? (
              <Badge tone="info">{t('sessions.here')}</Badge>
            ) : (
              <span className="muted">
                {t('sessions.lastUsed', { moment: showMoment(lastSeenAt, language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Disclosure summary={t('sessions.end')}>
          <Form
            quiet
            submitWord={t('sessions.end')}
            pendingWord={t('pending')}
            pending={ending.isPending}
            error={ending.error}
            inputOf={{ 'password-wrong': 'password' }}
            onSend={({ password = '' }) => ending.mutate(password)}
          >
            {(errorAt) => (hasPassword ? <CurrentPassword error={errorAt('password')} /> : null)}
          </Form>
        </Disclosure>
      ) : (
        <p className="muted">{t('sessions.only')}</p>
      )}
      <DoneNote shown={ending.isSuccess} words={t('sessions.ended')} />
    </AccountCard>
  );
}

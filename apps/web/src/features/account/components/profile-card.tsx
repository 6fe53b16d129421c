import type { Account } from '@selbstcheck/contracts';
import { SelectField, TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form.js';
import { REMEMBERED_LANGUAGE } from '../../../shared/i18n/language.js';
import { showLanguage } from '../../../shared/i18n/load-sentences.js';
import { remember } from '../../../shared/remembered.js';
import { useProfileChange } from '../api/account.js';
import { AccountCard } from './account-card.js';
import { DoneNote } from './done-note.js';

/** Name and language. */
export function ProfileCard({ account }: { readonly account: Account }) {
  const { t, i18n } = useTranslation('account');
  const change = useProfileChange();
  const save = (name: string, language: Account['language']) =>
    change.mutate(
      { name, language },
      {
        onSuccess: () => {
          remember(REMEMBERED_LANGUAGE, language);
          void showLanguage(i18n, language);
        },
      },
    );
  return (
    <AccountCard title={t('profile.title')}>
      <Form
        quiet
        submitWord={t('save')}
        pendingWord={t('saving')}
        pending={change.isPending}
        error={change.error}
        aside={<DoneNote shown={change.isSuccess} words={t('saved')} />}
        onSend={({ name = '', language }) => save(name, language === 'en' ? 'en' : 'de')}
      >
        {(errorAt) => (
          <>
            <TextField
              name="name"
              label={t('name')}
              error={errorAt('name')}
              required
              autoComplete="name"
              maxLength={200}
              defaultValue={account.name}
            />
            <SelectField
              name="language"
              label={t('profile.language')}
              defaultValue={account.language}
              choices={[
                { value: 'de', word: 'Deutsch' },
                { value: 'en', word: 'English' },
              ]}
            />
          </>
        )}
      </Form>
    </AccountCard>
  );
}

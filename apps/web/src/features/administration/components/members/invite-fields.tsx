import { SelectField, TextField } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

interface InviteFieldsProps {
  readonly emailError: string | null;
  /** What the invited person is to be; nothing where there is no choice. */
  readonly children?: ReactNode;
}

/** Who is invited, and in which language the mail is written. */
export function InviteFields({ emailError, children }: InviteFieldsProps) {
  const t = useAdministrationText();
  const language = useLanguage();
  return (
    <>
      <TextField
        name="email"
        type="email"
        label={t('members.email')}
        error={emailError}
        required
        maxLength={254}
        autoComplete="off"
      />
      {children}
      <SelectField
        name="language"
        label={t('members.mailLanguage')}
        defaultValue={language}
        choices={[
          { value: 'de', word: t('language.de') },
          { value: 'en', word: t('language.en') },
        ]}
      />
    </>
  );
}

import { TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** Takes a code of the app, or a recovery code. */
export function CodeField({ error }: { readonly error: string | null }) {
  const { t } = useTranslation('account');
  return (
    <TextField
      name="code"
      label={t('signIn.codeLabel')}
      hint={t('signIn.codeHint')}
      error={error}
      required
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={100}
    />
  );
}

import { TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** The name somebody wants to be addressed by. */
export function NameField({ error }: { readonly error: string | null }) {
  const { t } = useTranslation('account');
  return (
    <TextField
      name="name"
      label={t('name')}
      hint={t('nameHint')}
      error={error}
      required
      autoComplete="name"
      maxLength={200}
    />
  );
}

import { PasswordField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

interface CurrentPasswordProps {
  readonly name?: string;
  readonly label?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly error: string | null;
}

/** The password somebody has, asked for again to prove who is at the keyboard. */
export function CurrentPassword({
  name = 'password',
  label,
  hint,
  required = true,
  error,
}: CurrentPasswordProps) {
  const { t } = useTranslation();
  return (
    <PasswordField
      name={name}
      label={label ?? t('form.currentPassword')}
      hint={hint}
      error={error}
      showWord={t('form.showPassword')}
      hideWord={t('form.hidePassword')}
      required={required}
      autoComplete="current-password"
    />
  );
}

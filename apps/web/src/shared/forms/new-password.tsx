import { PasswordField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

const SHORTEST = 12;
const LONGEST = 200;

interface NewPasswordProps {
  readonly name?: string;
  readonly error: string | null;
}

/** A password somebody chooses; the rules stand there before anything is typed. */
export function NewPassword({ name = 'password', error }: NewPasswordProps) {
  const { t } = useTranslation();
  return (
    <PasswordField
      name={name}
      label={t('form.newPassword')}
      hint={t('form.passwordRules', { count: SHORTEST })}
      error={error}
      showWord={t('form.showPassword')}
      hideWord={t('form.hidePassword')}
      required
      minLength={SHORTEST}
      maxLength={LONGEST}
      autoComplete="new-password"
    />
  );
}

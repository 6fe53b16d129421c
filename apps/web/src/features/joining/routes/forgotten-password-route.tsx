import { TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { Form } from '../../../shared/forms/form.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useResetRequest } from '../api/joining.js';
import { Outcome } from '../components/outcome.js';

/** Asks for a mail with a link to a new password; says the same whether there is an account or not. */
export default function ForgottenPasswordRoute() {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const request = useResetRequest();
  if (request.isSuccess) return <Outcome title={t('forgotten.doneTitle')} text={t('forgotten.doneText')} />;
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('forgotten.title')}>{t('forgotten.title')}</ScreenHeading>
      <p className="lead">{t('forgotten.lead')}</p>
      <Form
        submitWord={t('forgotten.submit')}
        pendingWord={t('pending')}
        pending={request.isPending}
        error={request.error}
        aside={
          <Link className="lone-link" to={PATHS.signIn}>
            {t('toSignIn')}
          </Link>
        }
        onSend={({ email = '' }) => request.mutate({ email, language })}
      >
        {(errorAt) => (
          <TextField
            name="email"
            type="email"
            label={t('address')}
            error={errorAt('email')}
            required
            autoComplete="username"
            maxLength={254}
          />
        )}
      </Form>
    </div>
  );
}

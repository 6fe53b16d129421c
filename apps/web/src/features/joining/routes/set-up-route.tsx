import { TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useInstallation } from '../../../shared/api/installation.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { Form } from '../../../shared/forms/form.js';
import { NewPassword } from '../../../shared/forms/new-password.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useSetUp } from '../api/joining.js';
import { useLinkToken } from '../../../shared/links/link-token.js';
import { Outcome } from '../components/outcome.js';
import { NameField } from '../components/person-fields.js';
import { SetUpNeeded } from '../components/set-up-needed.js';

/** The first account of an installation, with the link that the terminal shows. */
export default function SetUpRoute() {
  const { t } = useTranslation('account');
  const token = useLinkToken();
  const language = useLanguage();
  const setUp = useSetUp();
  const needsSetUp = useInstallation().data?.needsSetUp;
  if (setUp.isSuccess) return <Outcome title={t('setUp.doneTitle')} text={t('setUp.doneText')} />;
  if (token === null) {
    const isOver = needsSetUp === false;
    return isOver ? <Outcome title={t('setUp.overTitle')} text={t('setUp.overText')} /> : <SetUpNeeded />;
  }
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={t('setUp.title')}>{t('setUp.title')}</ScreenHeading>
      <p className="lead">{t('setUp.lead')}</p>
      <Form
        submitWord={t('setUp.submit')}
        pendingWord={t('pending')}
        pending={setUp.isPending}
        error={setUp.error}
        inputOf={{
          'password-weak': 'password',
          'address-taken': 'email',
          'municipality-exists': 'municipality',
        }}
        onSend={({ name = '', email = '', password = '', municipality = '' }) =>
          setUp.mutate({ token, name, email, password, language, municipality })
        }
      >
        {(errorAt) => (
          <>
            <TextField
              name="municipality"
              label={t('setUp.municipality')}
              optional={t('recommended')}
              hint={t('setUp.municipalityHint')}
              error={errorAt('municipality')}
              autoComplete="organization"
              maxLength={200}
            />
            <NameField error={errorAt('name')} />
            <TextField
              name="email"
              type="email"
              label={t('address')}
              hint={t('addressHint')}
              error={errorAt('email')}
              required
              autoComplete="username"
              maxLength={254}
            />
            <NewPassword error={errorAt('password')} />
          </>
        )}
      </Form>
    </div>
  );
}

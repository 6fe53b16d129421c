import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form.js';
import { CodeField } from '../../../shared/second-factor/code-field.js';
import { useCode } from '../api/sign-in.js';
import { OtherAccountButton } from './other-account-button.js';

/** The second step: a code of the app, or a recovery code where the app is not at hand. */
export function CodeForm() {
  const { t } = useTranslation('account');
  const code = useCode();
  return (
    <Form
      submitWord={t('signIn.submit')}
      pendingWord={t('signIn.pending')}
      pending={code.isPending}
      error={code.error}
      inputOf={{ 'code-wrong': 'code' }}
      aside={<OtherAccountButton />}
      onSend={(typed) => code.mutate(typed.code ?? '')}
    >
      {(errorAt) => (
        <>
          <CodeField error={errorAt('code')} />
          <p className="muted">{t('signIn.codeLost')}</p>
        </>
      )}
    </Form>
  );
}

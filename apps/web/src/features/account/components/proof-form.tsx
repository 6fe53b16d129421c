import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CurrentPassword } from '../../../shared/forms/current-password.js';
import { Form } from '../../../shared/forms/form.js';
import { CodeField } from '../../../shared/second-factor/code-field.js';

interface ProofFormProps {
  readonly text: string;
  readonly submitWord: string;
  readonly hasPassword: boolean;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly aside: ReactNode;
  readonly onProof: (proof: { password: string; code: string }) => void;
}

/** Password and a code of the app: both are asked for where the second factor itself changes. */
export function ProofForm({ text, submitWord, hasPassword, aside, onProof, ...sending }: ProofFormProps) {
  const { t } = useTranslation('account');
  return (
    <Form
      submitWord={submitWord}
      pendingWord={t('pending')}
      inputOf={{ 'password-wrong': 'password', 'code-wrong': 'code' }}
      aside={aside}
      onSend={({ password = '', code = '' }) => onProof({ password, code })}
      {...sending}
    >
      {(errorAt) => (
        <>
          <p>{text}</p>
          {hasPassword ? <CurrentPassword error={errorAt('password')} /> : null}
          <CodeField error={errorAt('code')} />
        </>
      )}
    </Form>
  );
}

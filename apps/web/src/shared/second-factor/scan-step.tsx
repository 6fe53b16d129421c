import { TextField } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../forms/form.js';
import { QrCode } from './qr-code.js';

interface ScanStepProps {
  readonly secret: string;
  /** The secret as the otpauth address that apps read. */
  readonly address: string;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly aside?: ReactNode;
  readonly onCode: (code: string) => void;
}

/** The secret as a picture and as text, and the first code of the app that took it over. */
export function ScanStep({ secret, address, pending, error, aside, onCode }: ScanStepProps) {
  const { t } = useTranslation('account');
  return (
    <Form
      submitWord={t('secondFactor.confirm')}
      pendingWord={t('pending')}
      pending={pending}
      error={error}
      inputOf={{ 'code-wrong': 'code' }}
      aside={aside}
      onSend={({ code = '' }) => onCode(code)}
    >
      {(errorAt) => (
        <>
          <p>{t('secondFactor.scan')}</p>
          <QrCode text={address} name={t('secondFactor.picture')} />
          <p>
            {t('secondFactor.typeInstead')} <code className="secret">{inGroups(secret)}</code>
          </p>
          <TextField
            name="code"
            label={t('secondFactor.codeLabel')}
            hint={t('secondFactor.codeHint')}
            error={errorAt('code')}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={100}
          />
        </>
      )}
    </Form>
  );
}

function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}

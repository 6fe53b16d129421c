import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { CurrentPassword } from '../../../shared/forms/current-password.js';
import { Form } from '../../../shared/forms/form.js';
import { useErasure, type ArchiveChoice } from '../api/leaving.js';

interface ErasureFormProps {
  readonly archive: ArchiveChoice;
  readonly hasPassword: boolean;
  readonly onCancel: () => void;
}

/** The last step: what goes, what stays, and the password. */
export function ErasureForm({ archive, hasPassword, onCancel }: ErasureFormProps) {
  const { t } = useTranslation('account');
  const erasure = useErasure();
  return (
    <Form
      submitWord={t('erasure.confirm')}
      pendingWord={t('pending')}
      pending={erasure.isPending}
      error={erasure.error}
      inputOf={{ 'password-wrong': 'password' }}
      aside={
        <Button variant="secondary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      }
      onSend={({ password = '' }) => erasure.mutate({ password, archive })}
    >
      {(errorAt) => (
        <>
          <p className="kern-body">{t('erasure.goes')}</p>
          <p className="kern-body">{t('erasure.stays')}</p>
          <p className="kern-body">
            <b>{t('erasure.final')}</b>
          </p>
          {hasPassword ? <CurrentPassword error={errorAt('password')} /> : null}
        </>
      )}
    </Form>
  );
}

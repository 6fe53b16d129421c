import { Button, Dialog, TextArea } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../../shared/forms/form.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useTargetWithdrawal } from '../../api/targets.js';
import type { CriterionAddress } from '../../api/trends.js';

interface WithdrawalDialogProps {
  readonly open: boolean;
  readonly address: CriterionAddress;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks for the reason before a target is withdrawn. */
export function WithdrawalDialog({ open, address, onDone, onClose }: WithdrawalDialogProps) {
  const { t } = useTranslation('trends');
  return (
    <Dialog open={open} title={t('target.withdrawTitle')} onClose={onClose}>
      {open ? <WithdrawalForm address={address} onDone={onDone} onClose={onClose} /> : null}
    </Dialog>
  );
}

function WithdrawalForm({ address, onDone, onClose }: Omit<WithdrawalDialogProps, 'open'>) {
  const { t } = useTranslation('trends');
  const withdrawal = useTargetWithdrawal(address, useLanguage());
  return (
    <Form
      submitWord={t('target.withdraw')}
      pendingWord={t('target.withdrawing')}
      pending={withdrawal.isPending}
      error={withdrawal.error}
      aside={
        <Button variant="tertiary" onClick={onClose}>
          {t('target.cancel')}
        </Button>
      }
      onSend={({ reason = '' }) => withdrawal.mutate({ reason }, { onSuccess: onDone })}
    >
      {(errorAt) => (
        <>
          <p className="kern-body">{t('target.withdrawText')}</p>
          <TextArea
            name="reason"
            label={t('target.reason')}
            error={errorAt('reason')}
            rows={3}
            maxLength={1000}
            required
          />
        </>
      )}
    </Form>
  );
}

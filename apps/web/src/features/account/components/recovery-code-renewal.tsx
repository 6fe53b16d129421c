import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Arrival } from '../../../shared/components/arrival.js';
import { RecoveryCodes } from '../../../shared/second-factor/recovery-codes.js';
import { useRecoveryCodeRenewal } from '../api/account.js';
import { ProofForm } from './proof-form.js';

interface RecoveryCodeRenewalProps {
  readonly hasPassword: boolean;
  readonly aside: ReactNode;
  readonly onDone: () => void;
}

/** New recovery codes instead of those that were used or lost. */
export function RecoveryCodeRenewal({ hasPassword, aside, onDone }: RecoveryCodeRenewalProps) {
  const { t } = useTranslation('account');
  const renewal = useRecoveryCodeRenewal();
  if (renewal.data) {
    return (
      <Arrival key="codes">
        <RecoveryCodes codes={renewal.data.recoveryCodes} onKept={onDone} />
      </Arrival>
    );
  }
  return (
    <ProofForm
      text={t('recoveryCodes.renewText')}
      submitWord={t('secondFactor.renew')}
      hasPassword={hasPassword}
      pending={renewal.isPending}
      error={renewal.error}
      aside={aside}
      onProof={(proof) => renewal.mutate(proof)}
    />
  );
}

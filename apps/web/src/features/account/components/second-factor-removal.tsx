import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSecondFactorRemoval } from '../api/account.js';
import { ProofForm } from './proof-form.js';

interface SecondFactorRemovalProps {
  readonly hasPassword: boolean;
  readonly aside: ReactNode;
  readonly onDone: () => void;
}

/** Switches the confirmation by app off. */
export function SecondFactorRemoval({ hasPassword, aside, onDone }: SecondFactorRemovalProps) {
  const { t } = useTranslation('account');
  const removal = useSecondFactorRemoval();
  return (
    <ProofForm
      text={t('secondFactor.removeText')}
      submitWord={t('secondFactor.remove')}
      hasPassword={hasPassword}
      pending={removal.isPending}
      error={removal.error}
      aside={aside}
      onProof={(proof) => removal.mutate(proof, { onSuccess: onDone })}
    />
  );
}

import type { ReactNode } from 'react';
import { Arrival } from '../components/arrival.js';
import { PasswordStep, type PasswordWanted } from './password-step.js';
import { RecoveryCodes } from './recovery-codes.js';
import { ScanStep } from './scan-step.js';
import { useSecondFactorBeginning, useSecondFactorConfirmation } from './second-factor.js';

interface SecondFactorSetUpProps {
  readonly password: PasswordWanted;
  /** Another way on while nothing is switched on yet. */
  readonly aside?: ReactNode;
  /** The codes are kept; only now the set-up is over. */
  readonly onDone: () => void;
}

/** Setting up the confirmation by app: prove who one is, scan, give a code, keep the recovery codes. */
export function SecondFactorSetUp({ password, aside, onDone }: SecondFactorSetUpProps) {
  const beginning = useSecondFactorBeginning();
  const confirmation = useSecondFactorConfirmation();
  if (confirmation.data) {
    return (
      <Arrival key="codes">
        <RecoveryCodes codes={confirmation.data.recoveryCodes} onKept={onDone} />
      </Arrival>
    );
  }
  if (beginning.data) {
    return (
      <Arrival key="scan">
        <ScanStep
          secret={beginning.data.secret}
          address={beginning.data.address}
          pending={confirmation.isPending}
          error={confirmation.error}
          aside={aside}
          onCode={(code) => confirmation.mutate(code)}
        />
      </Arrival>
    );
  }
  return (
    <PasswordStep
      password={password}
      pending={beginning.isPending}
      error={beginning.error}
      aside={aside}
      onPassword={(given) => beginning.mutate(given)}
    />
  );
}

import type { Account } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Arrival } from '../../../shared/components/arrival.js';
import { SecondFactorSetUp } from '../../../shared/second-factor/second-factor-set-up.js';
import { refreshAccount } from '../api/account.js';
import { AccountCard } from './account-card.js';
import { RecoveryCodeRenewal } from './recovery-code-renewal.js';
import { SecondFactorRemoval } from './second-factor-removal.js';

type Task = 'set-up' | 'renewal' | 'removal';

/** The confirmation by app: whether it is on, and what can be done about it. */
export function SecondFactorCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const [task, setTask] = useState<Task | null>(null);
  const [begun, setBegun] = useState(false);
  const begin = (next: Task) => {
    setBegun(true);
    setTask(next);
  };
  const close = () => setTask(null);
  const cancel = (
    <Button variant="tertiary" onClick={close}>
      {t('cancel')}
    </Button>
  );
  const finish = () => void refreshAccount(queryClient).then(close);
  return (
    <AccountCard title={t('secondFactor.title')}>
      <Arrival key={task ?? 'state'} wanted={begun}>
        {task === null ? <State account={account} onTask={begin} /> : null}
        {task === 'set-up' ? (
          <SecondFactorSetUp
            password={{ kind: account.hasPassword ? 'needed' : 'none' }}
            aside={cancel}
            onDone={finish}
          />
        ) : null}
        {task === 'renewal' ? (
          <RecoveryCodeRenewal hasPassword={account.hasPassword} aside={cancel} onDone={finish} />
        ) : null}
        {task === 'removal' ? (
          <SecondFactorRemoval hasPassword={account.hasPassword} aside={cancel} onDone={close} />
        ) : null}
      </Arrival>
    </AccountCard>
  );
}

interface StateProps {
  readonly account: Account;
  readonly onTask: (task: Task) => void;
}

function State({ account: { secondFactor, recoveryCodesLeft }, onTask }: StateProps) {
  const { t } = useTranslation('account');
  if (secondFactor === 'off') {
    return (
      <>
        <p>{t('secondFactor.off')}</p>
        <Button variant="secondary" onClick={() => onTask('set-up')}>
          {t('secondFactor.setUp')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p>
        {t('secondFactor.on')} {t('secondFactor.codesLeft', { count: recoveryCodesLeft })}
      </p>
      <div className="form__actions">
        <Button variant="secondary" onClick={() => onTask('renewal')}>
          {t('secondFactor.renew')}
        </Button>
        <Button variant="tertiary" onClick={() => onTask('removal')}>
          {t('secondFactor.remove')}
        </Button>
      </div>
    </>
  );
}

import type { Account } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { PATHS } from '../../../shared/addresses/addresses.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { useProviderSignIn } from '../../../shared/provider/begin-provider-sign-in.js';
import { AccountCard } from './account-card.js';

interface ProviderCardProps {
  readonly account: Account;
  /** The provider as the people of the town know it. */
  readonly name: string;
}

/** Whether the account can be signed in to with the town's own sign-in service. */
export function ProviderCard({ account, name }: ProviderCardProps) {
  const { t } = useTranslation('account');
  const beginning = useProviderSignIn(PATHS.account);
  return (
    <AccountCard title={t('provider.title', { name })}>
      {account.isLinkedToProvider ? (
        <p>{t('provider.linked', { name })}</p>
      ) : (
        <>
          <p>{t('provider.notLinked', { name })}</p>
          {beginning.error ? <ProblemNotice error={beginning.error} /> : null}
          <Button
            variant="secondary"
            aria-disabled={beginning.isPending}
            onClick={() => {
              if (!beginning.isPending) beginning.mutate();
            }}
          >
            {t('provider.link', { name })}
          </Button>
        </>
      )}
    </AccountCard>
  );
}

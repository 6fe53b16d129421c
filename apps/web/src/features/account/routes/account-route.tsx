import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInstallation } from '../../../shared/api/installation.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { accountQuery } from '../api/account.js';
import { AddressCard } from '../components/address-card.js';
import { MembershipsCard } from '../components/memberships-card.js';
import { OwnDataCard } from '../components/own-data-card.js';
import { PasswordCard } from '../components/password-card.js';
import { ProfileCard } from '../components/profile-card.js';
import { ProviderCard } from '../components/provider-card.js';
import { SecondFactorCard } from '../components/second-factor-card.js';
import { SessionsCard } from '../components/sessions-card.js';

/** Everything about one's own account. */
export default function AccountRoute() {
  const { t } = useTranslation('account');
  const { data: account, error, refetch } = useQuery(accountQuery);
  const provider = useInstallation().data?.identityProvider ?? null;
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (account === undefined) return <Loading />;
  return (
    <div className="account">
      <ScreenHeading documentTitle={t('account.title')}>{t('account.title')}</ScreenHeading>
      <div className="account__cards">
        <ProfileCard account={account} />
        <MembershipsCard account={account} />
        <PasswordCard account={account} />
        <SecondFactorCard account={account} />
        <AddressCard account={account} />
        <SessionsCard account={account} />
        {provider === null ? null : <ProviderCard account={account} name={provider} />}
        <OwnDataCard account={account} />
      </div>
    </div>
  );
}

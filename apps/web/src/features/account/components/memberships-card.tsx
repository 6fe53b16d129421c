import type { Account, OwnMembership } from '@selbstcheck/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountCard } from './account-card.js';
import { LeavingDialog } from './leaving-dialog.js';

/** The municipalities one belongs to, what one is there, and leaving. */
export function MembershipsCard({ account: { memberships } }: { readonly account: Account }) {
  const { t } = useTranslation('account');
  const [leaving, setLeaving] = useState<OwnMembership | null>(null);
  return (
    <AccountCard title={t('memberships.title')}>
      {memberships.length === 0 ? <p>{t('memberships.none')}</p> : null}
      <ul className="account__list">
        {memberships.map((membership) => (
          <li key={membership.municipalityId}>
            <span>
              <b lang="de">{membership.municipality}</b>: <MembershipWords membership={membership} />
            </span>
            <button
              type="button"
              className="link-button"
              aria-label={t('memberships.leaveNamed', { municipality: membership.municipality })}
              onClick={() => setLeaving(membership)}
            >
              {t('memberships.leave')}
            </button>
          </li>
        ))}
      </ul>
      <LeavingDialog membership={leaving} onClose={() => setLeaving(null)} />
    </AccountCard>
  );
}

function MembershipWords({ membership: { role, department, function: title } }: MembershipWordsProps) {
  const { t } = useTranslation('account');
  const places = [title, department].filter((place) => place !== null);
  return (
    <>
      {t(`role.${role}`)}
      {places.length > 0 ? <span lang="de">{`, ${places.join(', ')}`}</span> : null}
    </>
  );
}

interface MembershipWordsProps {
  readonly membership: OwnMembership;
}

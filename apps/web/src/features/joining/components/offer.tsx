import type { InvitationView } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';

/** Which municipality somebody is invited to, and what they may do there. */
export function Offer({ invitation }: { readonly invitation: InvitationView }) {
  const { t } = useTranslation('account');
  const { municipality, role, department, function: title } = invitation;
  return (
    <dl className="facts-list card">
      {municipality === null ? null : (
        <div>
          <dt>{t('invitation.municipality')}</dt>
          <dd lang="de">{municipality}</dd>
        </div>
      )}
      <div>
        <dt>{t('invitation.role')}</dt>
        <dd>
          <b>{t(`role.${role}`)}</b>: {t(`roleMeans.${role}`)}
        </dd>
      </div>
      {department === null ? null : (
        <div>
          <dt>{t('department')}</dt>
          <dd lang="de">{department}</dd>
        </div>
      )}
      {title === null ? null : (
        <div>
          <dt>{t('function')}</dt>
          <dd lang="de">{title}</dd>
        </div>
      )}
    </dl>
  );
}

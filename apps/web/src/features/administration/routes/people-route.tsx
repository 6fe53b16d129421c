import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useAdminInvitationWithdrawal, usePeople } from '../api/people.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { InvitationList } from '../components/members/invitation-list.js';
import { AdminInviteCard } from '../components/people/admin-invite-card.js';
import { PeopleList } from '../components/people/people-list.js';

/** All accounts of the installation, and who is invited to administer it. */
export function PeopleRoute() {
  const t = useAdministrationText();
  const query = usePeople();
  const withdrawal = useAdminInvitationWithdrawal();
  return (
    <AdministrationScreen title={t('section.people')} municipalityId={null} lead={t('people.lead')}>
      <Fetched query={query}>
        {({ people, invitations }) => (
          <>
            <PeopleList people={people} />
            <InvitationList invitations={invitations} withdrawal={withdrawal} />
          </>
        )}
      </Fetched>
      <AdminInviteCard />
    </AdministrationScreen>
  );
}

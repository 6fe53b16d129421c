import { useAdministrationText } from '../../../shared/i18n/administration-sentences.js';
import { useInvitationWithdrawal, useMembers } from '../api/members.js';
import { AdministrationScreen } from '../components/frame/administration-screen.js';
import { Fetched } from '../components/frame/fetched.js';
import { FormerMembers } from '../components/members/former-members.js';
import { InvitationList } from '../components/members/invitation-list.js';
import { InviteCard } from '../components/members/invite-card.js';
import { MemberList } from '../components/members/member-list.js';

/** Who works in a municipality, who is invited, and who left. */
export function MembersRoute({ municipalityId }: { readonly municipalityId: string }) {
  const t = useAdministrationText();
  const members = useMembers(municipalityId);
  const withdrawal = useInvitationWithdrawal(municipalityId);
  return (
    <AdministrationScreen
      title={t('section.members')}
      municipalityId={municipalityId}
      lead={t('members.lead')}
    >
      <Fetched query={members}>
        {({ members: everybody, invitations }) => (
          <>
            <MemberList
              municipalityId={municipalityId}
              members={everybody.filter(({ leftAt }) => leftAt === null)}
            />
            <InvitationList invitations={invitations} withdrawal={withdrawal} />
            <InviteCard municipalityId={municipalityId} />
            <FormerMembers members={everybody.filter(({ leftAt }) => leftAt !== null)} />
          </>
        )}
      </Fetched>
    </AdministrationScreen>
  );
}

import { endpoints, type CallArguments } from '@selbstcheck/contracts';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { refreshSession } from '../../../shared/session/session-query.js';
import { useListChange } from './list-change.js';

/** What is typed to invite somebody. */
export type TypedInvitation = NonNullable<
  CallArguments<undefined, undefined, (typeof endpoints.inviteMember)['body']>['body']
>;

/** Role, department and function of a member, as they are typed. */
export type TypedMember = NonNullable<
  CallArguments<undefined, undefined, (typeof endpoints.changeMember)['body']>['body']
>;

export const membersQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['members', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.listMembers, { params: { municipalityId } }, signal),
  });

export function useMembers(municipalityId: string) {
  return useQuery(membersQuery(municipalityId));
}

export function useMemberInvitation(municipalityId: string) {
  return useListChange(membersQuery(municipalityId).queryKey, (body: TypedInvitation) =>
    callEndpoint(endpoints.inviteMember, { params: { municipalityId }, body }),
  );
}

export function useInvitationWithdrawal(municipalityId: string) {
  return useListChange(membersQuery(municipalityId).queryKey, (invitationId: string) =>
    callEndpoint(endpoints.withdrawInvitation, { params: { municipalityId, invitationId } }),
  );
}

/** A change of the own role changes what the session allows. */
export function useMemberChange(municipalityId: string, memberId: string) {
  const queryClient = useQueryClient();
  return useListChange(membersQuery(municipalityId).queryKey, async (body: TypedMember) => {
    const members = await callEndpoint(endpoints.changeMember, {
      params: { municipalityId, memberId },
      body,
    });
    await refreshSession(queryClient);
    return members;
  });
}

export function useMemberRemoval(municipalityId: string) {
  return useListChange(membersQuery(municipalityId).queryKey, (memberId: string) =>
    callEndpoint(endpoints.removeMember, { params: { municipalityId, memberId } }),
  );
}

import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';
import { useListChange } from './list-change.js';

interface AdminInvitation {
  readonly email: string;
  readonly language: 'de' | 'en';
}

/** What becomes of an account. */
export interface PersonChange {
  readonly personId: string;
  readonly state: 'active' | 'deactivated';
  readonly isInstallationAdmin: boolean;
}

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => callEndpoint(endpoints.administerPeople, {}, signal),
});

export function usePeople() {
  return useQuery(peopleQuery);
}

export function useAdminInvitation() {
  return useListChange(peopleQuery.queryKey, (body: AdminInvitation) =>
    callEndpoint(endpoints.inviteAdmin, { body }),
  );
}

export function useAdminInvitationWithdrawal() {
  return useListChange(peopleQuery.queryKey, (invitationId: string) =>
    callEndpoint(endpoints.withdrawAdminInvitation, { params: { invitationId } }),
  );
}

export function usePersonChange() {
  return useListChange(peopleQuery.queryKey, ({ personId, ...body }: PersonChange) =>
    callEndpoint(endpoints.changePerson, { params: { personId }, body }),
  );
}

export function useSecondFactorReset() {
  return useListChange(peopleQuery.queryKey, (personId: string) =>
    callEndpoint(endpoints.resetSecondFactor, { params: { personId } }),
  );
}

export function useSessionsEnd() {
  return useMutation({
    mutationFn: (personId: string) => callEndpoint(endpoints.endSessions, { params: { personId } }),
  });
}

export function usePersonExport() {
  return useMutation({
    mutationFn: (personId: string) => downloadFile(endpoints.exportPerson, { params: { personId } }),
  });
}

interface PersonErasure {
  readonly personId: string;
  readonly archive: 'taken' | 'declined';
}

export function usePersonErasure() {
  return useListChange(peopleQuery.queryKey, ({ personId, archive }: PersonErasure) =>
    callEndpoint(endpoints.erasePerson, { params: { personId }, body: { archive } }),
  );
}

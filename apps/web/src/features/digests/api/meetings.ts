import { endpoints, type MeetingsView } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import type { BodyOf } from '../../../shared/api/send-request.js';
import { subscriptionsQuery } from './subscriptions.js';

/** A meeting of the steering group. */
export type Meeting = MeetingsView['meetings'][number];

/** When and where a meeting is, as it is typed. */
export type TypedMeeting = BodyOf<typeof endpoints.planMeeting>;

export const meetingsQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['meetings', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.listMeetings, { params: { municipalityId } }, signal),
  });

export function useMeetingPlanning(municipalityId: string) {
  return useMeetingsChange(municipalityId, (body: TypedMeeting) =>
    callEndpoint(endpoints.planMeeting, { params: { municipalityId }, body }),
  );
}

export function useMeetingChange(municipalityId: string, { id: meetingId, revision }: Meeting) {
  return useMeetingsChange(municipalityId, (typed: TypedMeeting) =>
    callEndpoint(endpoints.changeMeeting, {
      params: { municipalityId, meetingId },
      body: { ...typed, revision },
    }),
  );
}

export function useMeetingRemoval(municipalityId: string) {
  return useMeetingsChange(municipalityId, (meetingId: string) =>
    callEndpoint(endpoints.removeMeeting, { params: { municipalityId, meetingId } }),
  );
}

/** The dates of mails before meetings follow, and so they are fetched anew. */
function useMeetingsChange<Change>(municipalityId: string, send: (change: Change) => Promise<MeetingsView>) {
  const queryClient = useQueryClient();
  const { queryKey } = meetingsQuery(municipalityId);
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      queryClient.setQueryData(queryKey, answer);
      void queryClient.invalidateQueries({ queryKey: subscriptionsQuery(municipalityId).queryKey });
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}

import { z } from 'zod';
import { endpoint, FILE_ANSWER, READERS } from '../endpoint.js';
import {
  Id,
  lineOfText,
  LinkToken,
  Moment,
  MunicipalityParams,
  optionally,
  RoundParams,
} from '../shared-schemas.js';

/** Meetings of the steering group, the next one first and past ones behind. */
export const MeetingsView = z
  .object({
    meetings: z.array(
      z.object({
        id: Id,
        date: z.iso.date(),
        time: z.string().nullable(),
        place: z.string().nullable(),
        isPast: z.boolean(),
        revision: z.number().int(),
      }),
    ),
    zone: z.string(),
  })
  .meta({ id: 'Meetings' });

/** See MeetingsView. */
export type MeetingsView = z.infer<typeof MeetingsView>;

/** When and where a meeting is; what is no day or time is refused with a sentence. */
export const MeetingWish = z.object({
  date: z.string().max(40),
  time: optionally(z.string().max(5)),
  place: optionally(lineOfText(200)),
});

/** See MeetingWish. */
export type MeetingWish = z.infer<typeof MeetingWish>;

/** Whether one has a calendar feed. The address is there in the answer that makes it, and never again. */
export const CalendarFeedView = z
  .object({
    createdAt: Moment.nullable(),
    address: z.string().nullable(),
  })
  .meta({ id: 'CalendarFeed' });

/** See CalendarFeedView. */
export type CalendarFeedView = z.infer<typeof CalendarFeedView>;

/** Closed rounds, and which of them addresses without an account may know. */
export const PublicationsView = z
  .object({
    rounds: z.array(
      z.object({
        id: Id,
        title: z.string(),
        referenceDate: z.iso.date(),
        publishedAt: Moment.nullable(),
        /** Function of whoever published it. */
        function: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Publications' });

/** See PublicationsView. */
export type PublicationsView = z.infer<typeof PublicationsView>;

const COORDINATION = ['coordination'] as const;
const MeetingParams = z.object({ municipalityId: Id, meetingId: Id });
const MEETINGS = '/municipalities/:municipalityId/meetings';

/** Meetings, calendar feeds, and what addresses without an account may know. */
export const meetingEndpoints = {
  listMeetings: endpoint({
    method: 'GET',
    path: MEETINGS,
    summary: 'Meetings of the steering group',
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    response: MeetingsView,
  }),
  planMeeting: endpoint({
    method: 'POST',
    path: MEETINGS,
    summary: 'Plan a meeting; digests before meetings follow it',
    access: COORDINATION,
    status: 201,
    params: MunicipalityParams,
    body: MeetingWish,
    response: MeetingsView,
    problems: ['meeting-date-invalid', 'time-invalid', 'meeting-exists'],
  }),
  changeMeeting: endpoint({
    method: 'PUT',
    path: `${MEETINGS}/:meetingId`,
    summary: 'Move a meeting; digests before meetings follow it',
    access: COORDINATION,
    params: MeetingParams,
    body: MeetingWish.extend({ revision: z.number().int() }),
    response: MeetingsView,
    problems: [
      'meeting-date-invalid',
      'time-invalid',
      'meeting-exists',
      'meeting-stale',
      'meeting-not-found',
    ],
  }),
  removeMeeting: endpoint({
    method: 'DELETE',
    path: `${MEETINGS}/:meetingId`,
    summary: 'Take a meeting out of the calendar',
    access: COORDINATION,
    params: MeetingParams,
    response: MeetingsView,
    problems: ['meeting-not-found'],
  }),
  viewCalendarFeed: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/calendar-feed',
    summary: 'Whether one has a calendar feed for this municipality; its address is told only once',
    access: READERS,
    params: MunicipalityParams,
    response: CalendarFeedView,
  }),
  makeCalendarFeed: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/calendar-feed',
    summary: 'Make a calendar feed; an earlier address ends',
    access: READERS,
    status: 201,
    params: MunicipalityParams,
    response: CalendarFeedView,
  }),
  endCalendarFeed: endpoint({
    method: 'DELETE',
    path: '/municipalities/:municipalityId/calendar-feed',
    summary: "End one's calendar feed",
    access: READERS,
    params: MunicipalityParams,
    response: CalendarFeedView,
  }),
  readCalendarFeed: endpoint({
    method: 'GET',
    path: '/calendar/:token',
    summary: 'Deadlines, meetings and next digests as iCalendar, for whoever has the secret address',
    access: 'public',
    params: z.object({ token: LinkToken }),
    response: FILE_ANSWER,
    problems: ['link-invalid'],
  }),
  listPublications: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/publications',
    summary: 'Which closed rounds addresses without an account may know',
    access: COORDINATION,
    params: MunicipalityParams,
    response: PublicationsView,
  }),
  publishRound: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/publication',
    summary: 'Let addresses without an account know the results of a closed round',
    access: COORDINATION,
    params: RoundParams,
    response: PublicationsView,
    problems: ['round-not-found', 'round-not-closed', 'round-archived'],
  }),
  withdrawPublication: endpoint({
    method: 'DELETE',
    path: '/municipalities/:municipalityId/rounds/:roundId/publication',
    summary: 'No longer let them know; mails that were sent stay sent',
    access: COORDINATION,
    params: RoundParams,
    response: PublicationsView,
    problems: ['round-not-found'],
  }),
} as const;

import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditAction, AuditValues } from '../audit/audit-event.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Meeting, MeetingStore } from '../ports/meeting-store.js';
import type { Ids } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { FollowMeetings } from './follow-meetings.js';
import { checkMeeting, type MeetingWish } from './meeting-wish.js';

/** Names a meeting of a municipality. */
export interface MeetingKey {
  readonly municipalityId: string;
  readonly meetingId: string;
}

/** Plans, moves and removes meetings; digests before meetings follow in the same unit of work. */
export class ChangeMeetings {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly following: FollowMeetings,
    private readonly auditTrail: AuditTrail,
    private readonly ids: Ids,
  ) {}

  /** Rejects with `meeting-date-invalid`, `time-invalid`, or `meeting-exists` where there is one on that day. */
  async plan(actor: Actor, municipalityId: string, wish: MeetingWish): Promise<void> {
    checkMeeting(wish);
    await this.unitOfWork.run(async () => {
      const meeting: Meeting = { ...wish, id: this.ids.next(), municipalityId, revision: 1 };
      await this.meetings.insert(meeting);
      const key = { municipalityId, meetingId: meeting.id };
      await this.settle(actor, key, 'meeting_planned', { after: recorded(meeting) });
    });
  }

  /**
   * Writes a wish over the revision that somebody saw. Rejects with `meeting-not-found`, `meeting-stale`, and as `plan`
   * does.
   */
  async change(actor: Actor, key: MeetingKey, revision: number, wish: MeetingWish): Promise<void> {
    checkMeeting(wish);
    const { municipalityId, meetingId } = key;
    await this.unitOfWork.run(async () => {
      const before = await this.meetingOf(key);
      const { date, time, place } = wish;
      await this.meetings.change(municipalityId, meetingId, revision, { date, time, place });
      await this.settle(actor, key, 'meeting_changed', { before: recorded(before), after: recorded(wish) });
    });
  }

  /** Rejects with `meeting-not-found`. */
  async remove(actor: Actor, key: MeetingKey): Promise<void> {
    await this.unitOfWork.run(async () => {
      const before = await this.meetingOf(key);
      await this.meetings.remove(key.municipalityId, key.meetingId);
      await this.settle(actor, key, 'meeting_removed', { before: recorded(before) });
    });
  }

  private async settle(
    actor: Actor,
    { municipalityId, meetingId }: MeetingKey,
    action: AuditAction,
    values: { readonly before?: AuditValues; readonly after?: AuditValues },
  ): Promise<void> {
    await this.following.follow(municipalityId);
    const subject = { kind: 'meeting', id: meetingId } as const;
    await this.auditTrail.record(actor, { municipalityId, action, subject, ...values });
  }

  private async meetingOf({ municipalityId, meetingId }: MeetingKey): Promise<Meeting> {
    const meetings = await this.meetings.listByMunicipality(municipalityId);
    const meeting = meetings.find(({ id }) => id === meetingId);
    if (meeting) return meeting;
    throw new SelbstcheckError(
      'meeting-not-found',
      'There is no such meeting. It may have been taken out of the calendar; reload the page.',
    );
  }
}

function recorded({ date, time }: MeetingWish): AuditValues {
  return { meetingDate: date, timeOfDay: time };
}

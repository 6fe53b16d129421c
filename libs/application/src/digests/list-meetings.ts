import type { Meeting, MeetingStore } from '../ports/meeting-store.js';
import type { Clock } from '../ports/surroundings.js';

/** A meeting, and whether its day is over. */
export interface ListedMeeting extends Meeting {
  readonly isPast: boolean;
}

/** Lists the meetings of a steering group. */
export class ListMeetings {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly clock: Clock,
  ) {}

  /** Those to come, the next one first; then past ones, the latest first. */
  async list(municipalityId: string): Promise<readonly ListedMeeting[]> {
    const today = this.clock.today();
    const all = await this.meetings.listByMunicipality(municipalityId);
    const listed = all.map((meeting) => ({ ...meeting, isPast: meeting.date < today }));
    return [...listed.filter(({ isPast }) => !isPast), ...listed.filter(({ isPast }) => isPast).toReversed()];
  }
}

import { MeetingStore, type Meeting } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { inOrderOf, rejectMissing, rejectTaken, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryMeetingStore extends MeetingStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async listByMunicipality(municipalityId: string): Promise<readonly Meeting[]> {
    const own = this.tables.meetings.filter((meeting) => meeting.municipalityId === municipalityId);
    return inOrderOf(own, ({ date }) => date);
  }

  async insert(meeting: Meeting): Promise<void> {
    rejectMissing('municipality', this.tables.municipalities.has(meeting.municipalityId));
    this.rejectSameDay(meeting, this.tables.meetings);
    this.tables.meetings = [...this.tables.meetings, meeting];
  }

  async change(
    municipalityId: string,
    meetingId: string,
    revision: number,
    { date, time, place }: Pick<Meeting, 'date' | 'time' | 'place'>,
  ): Promise<void> {
    const there = this.find(municipalityId, meetingId);
    if (there?.revision !== revision) {
      throw new SelbstcheckError(
        'meeting-stale',
        'The meeting was changed in the meantime. Look at it again and repeat what still holds.',
      );
    }
    const changed = { ...there, date, time, place, revision: revision + 1 };
    const others = this.tables.meetings.filter((meeting) => meeting !== there);
    this.rejectSameDay(changed, others);
    this.tables.meetings = [...others, changed];
  }

  async remove(municipalityId: string, meetingId: string): Promise<void> {
    const there = this.find(municipalityId, meetingId);
    if (!there) {
      throw new SelbstcheckError(
        'meeting-not-found',
        'The municipality has no such meeting any more. Open the list of meetings again.',
      );
    }
    this.tables.meetings = this.tables.meetings.filter((meeting) => meeting !== there);
  }

  private find(municipalityId: string, meetingId: string): Meeting | undefined {
    return this.tables.meetings.find(
      (meeting) => meeting.id === meetingId && meeting.municipalityId === municipalityId,
    );
  }

  private rejectSameDay({ municipalityId, date }: Meeting, others: readonly Meeting[]): void {
    const isTaken = others.some((other) => other.municipalityId === municipalityId && other.date === date);
    rejectTaken('meeting-exists', 'A meeting on this date', isTaken);
  }
}

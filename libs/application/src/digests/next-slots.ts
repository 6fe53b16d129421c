import { nextDate } from '@selbstcheck/domain';
import type { MeetingStore } from '../ports/meeting-store.js';
import type { WallClock } from '../ports/wall-clock.js';
import type { NextSlot, Subscription } from './subscription.js';

/** Finds when a subscription tells next. */
export class NextSlots {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly wallClock: WallClock,
  ) {}

  /**
   * The first slot strictly after a moment (ISO timestamp in UTC); null after closings, and before meetings as long as
   * no later one is planned.
   */
  async after(
    { municipalityId, rhythm, time, zone }: Pick<Subscription, 'municipalityId' | 'rhythm' | 'time' | 'zone'>,
    moment: string,
  ): Promise<NextSlot | null> {
    const meetings = rhythm.kind === 'before_meeting' ? await this.datesOfMeetings(municipalityId) : [];
    // A slot earlier on the local day before cannot lie after the moment; one later on this day can.
    let date = nextDate(rhythm, dayBefore(this.wallClock.localOf(moment, zone).date), meetings);
    while (date !== null) {
      const at = this.wallClock.momentOf(date, time, zone);
      if (Date.parse(at) > Date.parse(moment)) return { date, time, at };
      date = nextDate(rhythm, date, meetings);
    }
    return null;
  }

  private async datesOfMeetings(municipalityId: string): Promise<readonly string[]> {
    const meetings = await this.meetings.listByMunicipality(municipalityId);
    return meetings.map(({ date }) => date);
  }
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

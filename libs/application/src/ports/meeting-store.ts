/** A meeting of a municipality's steering group. */
export interface Meeting {
  readonly id: string;
  readonly municipalityId: string;
  /** ISO calendar date. */
  readonly date: string;
  /** Local wall time "HH:MM" in the installation's time zone; null where only the day is known. */
  readonly time: string | null;
  readonly place: string | null;
  /** 1 when it is planned, one more with every change. */
  readonly revision: number;
}

/** Meetings of steering groups; they go with their municipality. */
export abstract class MeetingStore {
  /** By date and time. */
  abstract listByMunicipality(municipalityId: string): Promise<readonly Meeting[]>;
  /** Rejects with `meeting-exists` where the municipality has one on that date. */
  abstract insert(meeting: Meeting): Promise<void>;
  /** Writes the next revision; rejects with `meeting-stale` or `meeting-exists`. */
  abstract change(
    municipalityId: string,
    meetingId: string,
    revision: number,
    change: Pick<Meeting, 'date' | 'time' | 'place'>,
  ): Promise<void>;
  /** Rejects with `meeting-not-found`. */
  abstract remove(municipalityId: string, meetingId: string): Promise<void>;
}

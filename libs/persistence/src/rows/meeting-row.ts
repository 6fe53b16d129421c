import { EntitySchema } from 'typeorm';
import { applicationId, calendarDate, vocabularyWord } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';

export class MeetingRow {
  id!: string;
  municipalityId!: string;
  date!: string;
  time!: string | null;
  place!: string | null;
  revision!: number;
}

export const meetingSchema = new EntitySchema<MeetingRow>({
  name: 'meeting',
  tableName: 'meeting',
  target: MeetingRow,
  columns: {
    id: { ...applicationId, primary: true },
    municipalityId: applicationId,
    date: calendarDate,
    time: { ...vocabularyWord, nullable: true },
    place: { type: 'text', nullable: true },
    revision: { type: 'integer' },
  },
  foreignKeys: [belongsToMunicipality],
  uniques: [{ columns: ['municipalityId', 'date'] }],
});

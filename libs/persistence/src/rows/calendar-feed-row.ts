import { EntitySchema } from 'typeorm';
import { applicationId, moment, sha256 } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';
import { belongsToPerson } from './person-rows.js';

export class CalendarFeedRow {
  municipalityId!: string;
  personId!: string;
  digest!: string;
  createdAt!: string;
}

export const calendarFeedSchema = new EntitySchema<CalendarFeedRow>({
  name: 'calendar_feed',
  tableName: 'calendar_feed',
  target: CalendarFeedRow,
  columns: {
    municipalityId: { ...applicationId, primary: true },
    personId: { ...applicationId, primary: true },
    digest: sha256,
    createdAt: moment,
  },
  foreignKeys: [belongsToMunicipality, belongsToPerson],
  uniques: [{ columns: ['digest'] }],
  indices: [{ columns: ['personId'] }],
});

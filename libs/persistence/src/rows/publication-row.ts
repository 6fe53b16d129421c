import { EntitySchema } from 'typeorm';
import { applicationId, moment } from './engine.js';
import { belongsToRound } from './round-row.js';

export class PublicationRow {
  roundId!: string;
  at!: string;
  function!: string | null;
}

export const publicationSchema = new EntitySchema<PublicationRow>({
  name: 'publication',
  tableName: 'publication',
  target: PublicationRow,
  columns: {
    roundId: { ...applicationId, primary: true },
    at: moment,
    function: { type: 'text', nullable: true },
  },
  foreignKeys: [belongsToRound],
});

import { EntitySchema } from 'typeorm';
import { applicationId, moment, sha256 } from './engine.js';
import { belongsToRound } from './round-row.js';

/** A closed round as it was frozen: only ever added, and read as a whole. */
export class RoundRevisionRow {
  roundId!: string;
  revision!: number;
  body!: string;
  hash!: string;
  at!: string;
  personId!: string | null;
  function!: string | null;
}

export const roundRevisionSchema = new EntitySchema<RoundRevisionRow>({
  name: 'round_revision',
  tableName: 'round_revision',
  target: RoundRevisionRow,
  columns: {
    roundId: { ...applicationId, primary: true },
    revision: { type: 'integer', primary: true },
    body: { type: 'text' },
    hash: sha256,
    at: moment,
    personId: { ...applicationId, nullable: true },
    function: { type: 'text', nullable: true },
  },
  foreignKeys: [belongsToRound],
});

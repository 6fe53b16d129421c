import { EntitySchema } from 'typeorm';
import type { Slot } from '@selbstcheck/application';
import { applicationId, moment, sha256, vocabularyWord } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';
import { belongsToSubscription } from './subscription-row.js';

export class SlotRow {
  key!: string;
  subscriptionId!: string;
  municipalityId!: string;
  time!: Slot['time'];
  windowAfter!: number;
  windowUpTo!: number;
  decision!: Slot['decision'];
  reason!: Slot['reason'];
  decidedAt!: string;
}

export const slotSchema = new EntitySchema<SlotRow>({
  name: 'digest_slot',
  tableName: 'digest_slot',
  target: SlotRow,
  columns: {
    key: { ...sha256, primary: true },
    subscriptionId: applicationId,
    municipalityId: applicationId,
    time: { type: 'simple-json' },
    windowAfter: { type: 'integer' },
    windowUpTo: { type: 'integer' },
    decision: vocabularyWord,
    reason: { type: 'varchar', length: 40, nullable: true },
    decidedAt: moment,
  },
  foreignKeys: [belongsToSubscription, belongsToMunicipality],
  indices: [
    { columns: ['subscriptionId', 'decidedAt'] },
    { columns: ['municipalityId', 'decidedAt', 'key'] },
  ],
});

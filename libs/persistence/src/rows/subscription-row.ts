import { EntitySchema, type EntitySchemaOptions } from 'typeorm';
import type { Subscription } from '@selbstcheck/application';
import { applicationId, calendarDate, insertionOrder, moment, vocabularyWord } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';
import { belongsToPerson } from './person-rows.js';

export class SubscriptionRow {
  insertion?: number;
  id!: string;
  municipalityId!: string;
  /** Either a person or an address. */
  personId!: string | null;
  address!: string | null;
  /** Recipient, scope and kind of rhythm as one text, which no other subscription of the municipality has. */
  identity!: string;
  scope!: Subscription['scope'];
  rhythmKind!: Subscription['rhythm']['kind'];
  rhythm!: Subscription['rhythm'];
  time!: string;
  zone!: string;
  language!: Subscription['language'];
  noticeAfterSilence!: boolean;
  state!: Subscription['state'];
  stateSince!: string;
  createdAt!: string;
  assigned!: Subscription['assigned'];
  watermark!: number;
  toldProgress!: number | null;
  /** These three are all there, or none. */
  nextDate!: string | null;
  nextTime!: string | null;
  nextAt!: string | null;
  hardBounces!: number;
  lastToldAt!: string;
  revision!: number;
}

export const subscriptionSchema = new EntitySchema<SubscriptionRow>({
  name: 'subscription',
  tableName: 'subscription',
  target: SubscriptionRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    municipalityId: applicationId,
    personId: { ...applicationId, nullable: true },
    address: { type: 'text', nullable: true },
    identity: { type: 'text' },
    scope: { type: 'simple-json' },
    rhythmKind: vocabularyWord,
    rhythm: { type: 'simple-json' },
    time: vocabularyWord,
    zone: { type: 'text' },
    language: vocabularyWord,
    noticeAfterSilence: { type: 'boolean' },
    state: vocabularyWord,
    stateSince: moment,
    createdAt: moment,
    assigned: { type: 'simple-json', nullable: true },
    watermark: { type: 'integer' },
    toldProgress: { type: 'integer', nullable: true },
    nextDate: { ...calendarDate, nullable: true },
    nextTime: { ...vocabularyWord, nullable: true },
    nextAt: { ...moment, nullable: true },
    hardBounces: { type: 'integer' },
    lastToldAt: moment,
    revision: { type: 'integer' },
  },
  foreignKeys: [belongsToMunicipality, belongsToPerson],
  uniques: [{ columns: ['id'] }, { columns: ['municipalityId', 'identity'] }],
  indices: [
    { columns: ['state', 'nextAt'] },
    { columns: ['municipalityId', 'rhythmKind'] },
    { columns: ['personId'] },
  ],
});

type ForeignKey = NonNullable<EntitySchemaOptions<SubscriptionRow>['foreignKeys']>[number];

/** For every row that belongs to a subscription and goes with it. */
export const belongsToSubscription: ForeignKey = {
  target: subscriptionSchema,
  columnNames: ['subscriptionId'],
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
};

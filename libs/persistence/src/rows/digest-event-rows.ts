import { EntitySchema } from 'typeorm';
import type { DigestEvent } from '@selbstcheck/domain';
import { applicationId, moment, vocabularyWord } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';

export class DigestEventRow {
  municipalityId!: string;
  number!: number;
  /** Also in the body; here because what follows closings asks for it. */
  kind!: DigestEvent['kind'];
  at!: string;
  body!: DigestEvent;
}

/** The last number given; whoever moves it holds it until the transaction ends. */
export class DigestEventHeadRow {
  municipalityId!: string;
  number!: number;
}

export const digestEventSchema = new EntitySchema<DigestEventRow>({
  name: 'digest_event',
  tableName: 'digest_event',
  target: DigestEventRow,
  columns: {
    municipalityId: { ...applicationId, primary: true },
    number: { type: 'integer', primary: true },
    kind: vocabularyWord,
    at: moment,
    body: { type: 'simple-json' },
  },
  foreignKeys: [belongsToMunicipality],
  indices: [{ columns: ['municipalityId', 'kind', 'number'] }],
});

export const digestEventHeadSchema = new EntitySchema<DigestEventHeadRow>({
  name: 'digest_event_head',
  tableName: 'digest_event_head',
  target: DigestEventHeadRow,
  columns: {
    municipalityId: { ...applicationId, primary: true },
    number: { type: 'integer' },
  },
  foreignKeys: [belongsToMunicipality],
});

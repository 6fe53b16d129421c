import { EntitySchema } from 'typeorm';
import type { EntryContent, EntryKind } from '@selbstcheck/application';
import { applicationId, insertionOrder, moment, vocabularyWord } from './engine.js';
import { belongsToRound } from './round-row.js';

/** Something that was entered into a round; a row is only ever added. */
export class RoundEntryRow {
  position?: number;
  roundId!: string;
  entryId!: string;
  kind!: EntryKind;
  partId!: string;
  detail!: string;
  revision!: number;
  content!: EntryContent | null;
  at!: string;
  personId!: string | null;
  function!: string | null;
}

export const roundEntrySchema = new EntitySchema<RoundEntryRow>({
  name: 'round_entry',
  tableName: 'round_entry',
  target: RoundEntryRow,
  columns: {
    position: insertionOrder,
    roundId: applicationId,
    entryId: applicationId,
    kind: vocabularyWord,
    partId: { type: 'text' },
    detail: { type: 'text' },
    revision: { type: 'integer' },
    content: { type: 'simple-json', nullable: true },
    at: moment,
    personId: { ...applicationId, nullable: true },
    function: { type: 'text', nullable: true },
  },
  foreignKeys: [belongsToRound],
  uniques: [{ columns: ['entryId'] }, { columns: ['roundId', 'kind', 'partId', 'detail', 'revision'] }],
  indices: [{ columns: ['roundId', 'position'] }],
});

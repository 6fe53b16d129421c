import { EntitySchema } from 'typeorm';
import { insertionOrder, moment, sha256 } from './engine.js';
import { scoringModelSchema } from './result-rows.js';

/** That a scoring model was added by somebody; the one the product came with has no such row. */
export class AddedModelRow {
  insertion?: number;
  hash!: string;
  name!: string;
  createdAt!: string;
}

export const addedModelSchema = new EntitySchema<AddedModelRow>({
  name: 'added_model',
  tableName: 'added_model',
  target: AddedModelRow,
  columns: { insertion: insertionOrder, hash: sha256, name: { type: 'text' }, createdAt: moment },
  foreignKeys: [
    {
      target: scoringModelSchema,
      columnNames: ['hash'],
      referencedColumnNames: ['hash'],
      onDelete: 'CASCADE',
    },
  ],
  uniques: [{ columns: ['hash'] }, { columns: ['name'] }],
});

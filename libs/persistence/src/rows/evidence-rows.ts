import { EntitySchema } from 'typeorm';
import { applicationId, ENGINE_TYPES, insertionOrder, moment, sha256, type Engine } from './engine.js';
import { belongsToRound } from './round-row.js';

/** What backs an answer. The last four columns of a file are all there, or none for a link. */
export class EvidenceRow {
  insertion?: number;
  id!: string;
  roundId!: string;
  questionId!: string;
  department!: string;
  title!: string;
  at!: string;
  personId!: string | null;
  function!: string | null;
  url!: string | null;
  fileName!: string | null;
  mediaType!: string | null;
  size!: number | null;
  hash!: string | null;
}

/** Apart from what is known of the file, so that lists do not read it. */
export class EvidenceFileRow {
  evidenceId!: string;
  bytes!: Buffer;
}

export const evidenceSchema = new EntitySchema<EvidenceRow>({
  name: 'evidence',
  tableName: 'evidence',
  target: EvidenceRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    roundId: applicationId,
    questionId: { type: 'text' },
    department: { type: 'text' },
    title: { type: 'text' },
    at: moment,
    personId: { ...applicationId, nullable: true },
    function: { type: 'text', nullable: true },
    url: { type: 'text', nullable: true },
    fileName: { type: 'text', nullable: true },
    mediaType: { type: 'text', nullable: true },
    size: { type: 'integer', nullable: true },
    hash: { ...sha256, nullable: true },
  },
  foreignKeys: [belongsToRound],
  uniques: [{ columns: ['id'] }],
  indices: [{ columns: ['roundId'] }],
});

export function evidenceFileSchema(engine: Engine): EntitySchema<EvidenceFileRow> {
  return new EntitySchema<EvidenceFileRow>({
    name: 'evidence_file',
    tableName: 'evidence_file',
    target: EvidenceFileRow,
    columns: {
      evidenceId: { ...applicationId, primary: true },
      bytes: { type: ENGINE_TYPES[engine].bytes },
    },
    foreignKeys: [
      {
        target: evidenceSchema,
        columnNames: ['evidenceId'],
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });
}

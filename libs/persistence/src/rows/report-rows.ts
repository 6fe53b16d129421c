import { EntitySchema } from 'typeorm';
import type { ReportSection } from '@selbstcheck/domain';
import { applicationId, insertionOrder } from './engine.js';
import { belongsToRound } from './round-row.js';

/** A section of a printed report; what it says is only ever read as a whole. */
export class ReportSectionRow {
  roundId!: string;
  position!: number;
  fieldId!: string | null;
  content!: Omit<ReportSection, 'fieldId'>;
}

export class ParticipantRow {
  insertion?: number;
  id!: string;
  roundId!: string;
  department!: string | null;
  function!: string;
}

/** Apart from function and department, so that it can be erased by itself. */
export class ParticipantNameRow {
  participantId!: string;
  name!: string;
}

export const reportSectionSchema = new EntitySchema<ReportSectionRow>({
  name: 'report_section',
  tableName: 'report_section',
  target: ReportSectionRow,
  columns: {
    roundId: { ...applicationId, primary: true },
    position: { type: 'integer', primary: true },
    fieldId: { type: 'text', nullable: true },
    content: { type: 'simple-json' },
  },
  foreignKeys: [belongsToRound],
});

export const participantSchema = new EntitySchema<ParticipantRow>({
  name: 'participant',
  tableName: 'participant',
  target: ParticipantRow,
  columns: {
    insertion: insertionOrder,
    roundId: applicationId,
    department: { type: 'text', nullable: true },
    function: { type: 'text' },
    id: applicationId,
  },
  foreignKeys: [belongsToRound],
  uniques: [{ columns: ['id'] }],
  indices: [{ columns: ['roundId'] }],
});

export const participantNameSchema = new EntitySchema<ParticipantNameRow>({
  name: 'participant_name',
  tableName: 'participant_name',
  target: ParticipantNameRow,
  columns: { participantId: { ...applicationId, primary: true }, name: { type: 'text' } },
  foreignKeys: [
    {
      target: participantSchema,
      columnNames: ['participantId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

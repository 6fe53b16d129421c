import { EntitySchema } from 'typeorm';
import type { Assignment, Reading, RoundState } from '@selbstcheck/domain';
import { applicationId, calendarDate, insertionOrder, moment, vocabularyWord } from './engine.js';
import { belongsToRound } from './round-row.js';

export class RoundPlanRow {
  roundId!: string;
  opensOn!: string;
  deadline!: string;
  namedReading!: Reading | null;
  sourceName!: string | null;
  revision!: number;
}

/** People by their opaque ids alone, as the audit trail has them: a step outlives whoever took it. */
export class RoundStepRow {
  insertion?: number;
  roundId!: string;
  from!: RoundState;
  to!: RoundState;
  reason!: string | null;
  at!: string;
  personId!: string | null;
  function!: string | null;
}

export class RoundAssignmentRow {
  roundId!: string;
  level!: Assignment['level'];
  partId!: string;
  department!: string;
}

export class RoundReminderRow {
  insertion?: number;
  roundId!: string;
  department!: string;
  at!: string;
}

export const roundPlanSchema = new EntitySchema<RoundPlanRow>({
  name: 'round_plan',
  tableName: 'round_plan',
  target: RoundPlanRow,
  columns: {
    roundId: { ...applicationId, primary: true },
    opensOn: calendarDate,
    deadline: calendarDate,
    namedReading: { ...vocabularyWord, nullable: true },
    sourceName: { type: 'text', nullable: true },
    revision: { type: 'integer' },
  },
  foreignKeys: [belongsToRound],
});

export const roundStepSchema = new EntitySchema<RoundStepRow>({
  name: 'round_step',
  tableName: 'round_step',
  target: RoundStepRow,
  columns: {
    insertion: insertionOrder,
    roundId: applicationId,
    from: vocabularyWord,
    to: vocabularyWord,
    reason: { type: 'text', nullable: true },
    at: moment,
    personId: { ...applicationId, nullable: true },
    function: { type: 'text', nullable: true },
  },
  foreignKeys: [belongsToRound],
  indices: [{ columns: ['roundId'] }],
});

export const roundAssignmentSchema = new EntitySchema<RoundAssignmentRow>({
  name: 'round_assignment',
  tableName: 'round_assignment',
  target: RoundAssignmentRow,
  columns: {
    roundId: { ...applicationId, primary: true },
    level: { ...vocabularyWord, primary: true },
    partId: { type: 'text', primary: true },
    department: { type: 'text', primary: true },
  },
  foreignKeys: [belongsToRound],
});

export const roundReminderSchema = new EntitySchema<RoundReminderRow>({
  name: 'round_reminder',
  tableName: 'round_reminder',
  target: RoundReminderRow,
  columns: {
    insertion: insertionOrder,
    roundId: applicationId,
    department: { type: 'text' },
    at: moment,
  },
  foreignKeys: [belongsToRound],
  indices: [{ columns: ['roundId'] }],
});

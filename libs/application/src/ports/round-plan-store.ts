import type { Assignment, Reading, RoundState } from '@selbstcheck/domain';
import type { RoundKey } from './round-store.js';

/** What is planned of a round beyond its title and reference date. Imported rounds have no plan. */
export interface RoundPlan {
  readonly roundId: string;
  /** ISO calendar dates. */
  readonly opensOn: string;
  readonly deadline: string;
  /** The reading that Koordination named as leading; null until it did. */
  readonly namedReading: Reading | null;
  /** For a round that is entered after the fact: where its ratings come from; else null. */
  readonly sourceName: string | null;
  /** 1 when it is planned, one more with every change. */
  readonly revision: number;
}

/** What may be changed of a plan. */
export type RoundPlanChange = Partial<Pick<RoundPlan, 'opensOn' | 'deadline' | 'namedReading'>>;

/** A step that a round took from one state to another. */
export interface TakenStep {
  readonly from: RoundState;
  readonly to: RoundState;
  readonly reason: string | null;
  /** ISO timestamp in UTC. */
  readonly at: string;
  /** Opaque id of whoever took it; null for the product itself. */
  readonly personId: string | null;
  /** Function of whoever took it, as it was then; null where it has none. */
  readonly function: string | null;
}

/** Assignments to add and to take away; one that is there, or is not, is no error. */
export interface AssignmentChange {
  readonly add: readonly Assignment[];
  readonly remove: readonly Assignment[];
}

/** A reminder that a department was sent. */
export interface SentReminder {
  readonly department: string;
  readonly at: string;
}

/**
 * Plans of rounds, the steps they took, who was asked what and who was reminded; they go with their round. Writes to
 * another municipality's round reject with `round-not-found`, reads find nothing.
 */
export abstract class RoundPlanStore {
  /** Rejects with `round-exists` where the round has a plan. */
  abstract insert(key: RoundKey, plan: RoundPlan): Promise<void>;
  /** The plan, or null. */
  abstract find(key: RoundKey): Promise<RoundPlan | null>;
  /** The plans of a municipality's rounds, by round id. */
  abstract listByMunicipality(municipalityId: string): Promise<ReadonlyMap<string, RoundPlan>>;
  /** Writes the next revision; rejects with `round-plan-stale` where the plan is no longer at `revision`. */
  abstract change(key: RoundKey, revision: number, change: RoundPlanChange): Promise<void>;

  abstract addStep(key: RoundKey, step: TakenStep): Promise<void>;
  /** In the order they were taken. */
  abstract steps(key: RoundKey): Promise<readonly TakenStep[]>;

  abstract changeAssignments(key: RoundKey, change: AssignmentChange): Promise<void>;
  /** By level, part and department. */
  abstract assignments(key: RoundKey): Promise<readonly Assignment[]>;

  abstract addReminder(key: RoundKey, reminder: SentReminder): Promise<void>;
  /** Takes away a reminder that could not be sent; nothing happens where it is not there. */
  abstract removeReminder(key: RoundKey, reminder: SentReminder): Promise<void>;
  /** The latest of each department, by department. */
  abstract lastReminders(key: RoundKey): Promise<readonly SentReminder[]>;
}

/** Where a scoring of all rounds under another model stands. */
export const RESCORING_STATES = [
  'running',
  'ready',
  'activating',
  'activated',
  'cancelled',
  'failed',
] as const;

/** See RESCORING_STATES. */
export type RescoringState = (typeof RESCORING_STATES)[number];

/**
 * All closed rounds scored under another model: first as a dry run that says what would change, then, when somebody
 * activates it, for good. It goes on where it was interrupted.
 */
export interface Rescoring {
  readonly id: string;
  /** Hash of the model scored under, and of the one that was active when it began. */
  readonly modelHash: string;
  readonly previousModelHash: string;
  readonly state: RescoringState;
  /** Closed rounds: all there were when it began, those done, and those of which a stage would change. */
  readonly total: number;
  readonly done: number;
  readonly changed: number;
  /** The last round that is done, in the order of ids; null at the beginning. */
  readonly cursor: string | null;
  /** ISO timestamps in UTC. */
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** What would change of one reading of a round. */
export interface RescoringChange {
  readonly municipalityId: string;
  readonly roundId: string;
  readonly reading: 'self_rating' | 'workshop';
  /** Stages before and after; `fieldId` null is the overall value. */
  readonly stages: readonly {
    readonly fieldId: string | null;
    readonly before: 1 | 2 | 3 | 4 | null;
    readonly after: 1 | 2 | 3 | 4 | null;
  }[];
}

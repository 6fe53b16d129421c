/** A target of a criterion, as it was set. It is ended, never changed. */
export interface StoredTarget {
  readonly id: string;
  readonly municipalityId: string;
  /** The criterion as this catalogue version names it; its series leads to the other versions. */
  readonly catalogueVersionId: string;
  readonly criterionId: string;
  /** The rating asked for: (✘), (✓) or ✓. */
  readonly symbol: 1 | 2 | 3;
  /** ISO calendar date by which it is to be reached. */
  readonly date: string;
  readonly reason: string;
  readonly setAt: string;
  /** null while it counts. */
  readonly ended: TargetEnd | null;
}

/** How a target ended. */
export interface TargetEnd {
  readonly at: string;
  readonly by: 'replaced' | 'withdrawn';
  /** null where another target replaced it: that one has a reason. */
  readonly reason: string | null;
}

/** The targets of municipalities; they go with their municipality. */
export abstract class TargetStore {
  /** Every target of a municipality, also ended ones, in the order they were set. */
  abstract listByMunicipality(municipalityId: string): Promise<readonly StoredTarget[]>;
  abstract insert(target: StoredTarget): Promise<void>;
  /** Rejects with `target-not-found` where it has ended or belongs to another municipality. */
  abstract end(municipalityId: string, targetId: string, end: TargetEnd): Promise<void>;
}

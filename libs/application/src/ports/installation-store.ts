/** Whether demonstration data was ever loaded here, and whether it still is. */
export type DemonstrationState = 'never_loaded' | 'loaded' | 'removed';

/** Facts about this installation as a whole. */
export abstract class InstallationStore {
  abstract demonstrationState(): Promise<DemonstrationState>;
  abstract setDemonstrationState(state: DemonstrationState): Promise<void>;
  /** Resolves where the database answers; rejects otherwise. */
  abstract ping(): Promise<void>;
}

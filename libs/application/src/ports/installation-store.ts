/** Whether demonstration data was ever loaded here, and whether it still is. */
export type DemonstrationState = 'never_loaded' | 'loaded' | 'removed';

/** How long what is kept; see the contracts of the settings for the ranges. */
export interface RetentionSettings {
  readonly auditYears: number;
  readonly participantNameMonths: number;
  readonly idleAccountMonths: number;
  readonly folderMailDays: number;
}

/** What an installation's administration can set. */
export interface InstallationSettings {
  /** Who runs the installation and how to reach them; null where nobody said so yet. */
  readonly operator: { readonly name: string | null; readonly contact: string | null };
  readonly retention: RetentionSettings;
}

/** What holds until somebody sets something else. */
export const DEFAULT_SETTINGS: InstallationSettings = {
  operator: { name: null, contact: null },
  retention: { auditYears: 10, participantNameMonths: 24, idleAccountMonths: 6, folderMailDays: 30 },
};

/** Facts about this installation as a whole. */
export abstract class InstallationStore {
  abstract demonstrationState(): Promise<DemonstrationState>;
  abstract setDemonstrationState(state: DemonstrationState): Promise<void>;
  /** The settings; DEFAULT_SETTINGS where none were saved. */
  abstract settings(): Promise<InstallationSettings>;
  abstract saveSettings(settings: InstallationSettings): Promise<void>;
  /** Resolves where the database answers; rejects otherwise. */
  abstract ping(): Promise<void>;
}

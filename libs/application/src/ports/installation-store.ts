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

/** What a worker beside the server has to have as the server has it. */
export interface ServerSettings {
  /** Whether mails go to a mail server or become files. */
  readonly mails: 'smtp' | 'folder';
  readonly zone: string;
  /** See JobRules. */
  readonly sweepSchedule: string | null;
}

/** Facts about this installation as a whole. */
export abstract class InstallationStore {
  abstract demonstrationState(): Promise<DemonstrationState>;
  abstract setDemonstrationState(state: DemonstrationState): Promise<void>;
  /** The settings; DEFAULT_SETTINGS where none were saved. */
  abstract settings(): Promise<InstallationSettings>;
  abstract saveSettings(settings: InstallationSettings): Promise<void>;
  /** How the server was started last; null where it never was. */
  abstract serverSettings(): Promise<ServerSettings | null>;
  abstract saveServerSettings(settings: ServerSettings): Promise<void>;
  /** Resolves where the database answers; rejects otherwise. */
  abstract ping(): Promise<void>;
}

import type { Language } from '@selbstcheck/domain';

/** Somebody with an account. Erasing removes this record; ids elsewhere then resolve to nobody. */
export interface Person {
  /** Opaque. */
  readonly id: string;
  /** In lower case; at most one person has it. */
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly isInstallationAdmin: boolean;
  /** Made for the demonstration, and removed with it. */
  readonly isDemonstration: boolean;
  readonly state: 'active' | 'deactivated';
  /** ISO timestamp in UTC. */
  readonly createdAt: string;
  /** Since when the person is a member of nothing and administers nothing; null otherwise. For retention. */
  readonly idleSince: string | null;
}

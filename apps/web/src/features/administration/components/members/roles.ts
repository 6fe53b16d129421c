import type { Member } from '@selbstcheck/contracts';
import type { AdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import type { ExplainedChoice } from '@selbstcheck/ui';

type Role = Member['role'];

const ROLES: readonly Role[] = ['coordination', 'contributor', 'steering', 'viewer'];

/** The role that has a value's name; where there is none, the one that may do least. */
export function roleNamed(value: string | undefined): Role {
  return ROLES.find((role) => role === value) ?? 'viewer';
}

/** All roles, each with what it may do. */
export function roleChoices(t: AdministrationText): readonly ExplainedChoice<Role>[] {
  return ROLES.map((role) => ({ value: role, word: t(`role.${role}`), hint: t(`roleHint.${role}`) }));
}

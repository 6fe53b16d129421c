import type { TokenScope } from '@selbstcheck/contracts';
import type { AdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import type { ExplainedChoice } from '@selbstcheck/ui';

const RIGHTS = {
  read: ['read'],
  import: ['import'],
  both: ['read', 'import'],
} as const satisfies Record<string, readonly TokenScope[]>;

type Rights = keyof typeof RIGHTS;

const ALL_RIGHTS = Object.keys(RIGHTS) as Rights[];

/** The rights that a choice stands for; where nothing else was chosen, only reading. */
export function scopesOf(chosen: string | undefined): TokenScope[] {
  return [...RIGHTS[ALL_RIGHTS.find((rights) => rights === chosen) ?? 'read']];
}

/** What a program may be allowed, each with its explanation. */
export function scopeChoices(t: AdministrationText): readonly ExplainedChoice<Rights>[] {
  return ALL_RIGHTS.map((rights) => ({
    value: rights,
    word: t(`tokens.scope.${rights}`),
    hint: t(`tokens.scopeHint.${rights}`),
  }));
}

import type { Stage } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';

interface Reserve {
  readonly down: number | null;
  readonly up: number | null;
}

/** How many single answer steps lead to the stage below and above, in words. */
export function reserveSentences({ down, up }: Reserve, stage: Stage, t: TFunction): readonly string[] {
  return [downwards(down, stage, t), upwards(up, stage, t)];
}

function downwards(steps: number | null, stage: Stage, t: TFunction): string {
  if (stage === 1) return t('why.reserveLowest');
  return steps === null ? t('why.reserveUnreachableDown') : t('why.reserveDown', { count: steps });
}

function upwards(steps: number | null, stage: Stage, t: TFunction): string {
  if (stage === 4) return t('why.reserveHighest');
  return steps === null ? t('why.reserveUnreachableUp') : t('why.reserveUp', { count: steps });
}

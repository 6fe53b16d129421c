import { CRITERION_CHART_WORDS } from '@selbstcheck/charts';
import type { CriterionTargets } from '@selbstcheck/contracts';
import { glyphOfSymbol } from '@selbstcheck/domain';
import { useLanguage } from '../../../../shared/i18n/language.js';

/** The words beside the target in the chart; null without one. */
export function useTargetText({ current, pace }: CriterionTargets): string | null {
  const words = CRITERION_CHART_WORDS[useLanguage()];
  if (current === null) return null;
  return words.target(glyphOfSymbol(current.symbol), current.date, pace?.label ?? null);
}

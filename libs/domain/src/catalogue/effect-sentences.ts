import type { PlacedCriterion } from '../comparison/comparison-ground.js';
import { localized, type Language } from '../kernel/language.js';
import { EFFECT_WORDING_DE } from './effect-wording-de.js';
import { EFFECT_WORDING_EN } from './effect-wording-en.js';
import type { EffectWording } from './effect-wording.js';
import { linkEffectCounts, type LinkEffect } from './link-effects.js';

const WORDING: Readonly<Record<Language, EffectWording>> = { de: EFFECT_WORDING_DE, en: EFFECT_WORDING_EN };

/** One sentence on what links mean for the series of a criterion. */
export function linkEffectSentence(effect: LinkEffect, language: Language): string {
  const wording = WORDING[language];
  const titled = ({ criterion }: PlacedCriterion): string =>
    wording.quoted(localized(criterion.title, language).text);
  if (effect.kind === 'begins') return wording.begins(titled(effect.after));
  const title = titled(effect.before);
  switch (effect.kind) {
    case 'continues': {
      const after = titled(effect.after);
      const { isCriterionLevelOnly } = effect;
      return wording.continues({ title, newTitle: after === title ? null : after, isCriterionLevelOnly });
    }
    case 'two_rounds_only':
      return wording.twoRoundsOnly(title, effect.continued);
    case 'breaks':
      return wording.breaks[effect.reason](title);
    case 'regrouped':
      return wording.regrouped[effect.reason](title, wording.listed(effect.after.map(titled)));
    case 'ends':
      return wording.ends(title);
  }
}

/** One sentence on all effects: "Bei 31 von 34 Kriterien geht die Reihe weiter, bei 2 bricht sie ab, 1 endet." */
export function linkEffectsSummary(effects: readonly LinkEffect[], language: Language): string {
  const counts = linkEffectCounts(effects);
  return WORDING[language].summary(counts, effects.length - counts.begins);
}

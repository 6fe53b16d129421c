import type { RoundVersionPreview } from '@selbstcheck/application';
import type { VersionPreview } from '@selbstcheck/contracts';
import { linkEffectSentence, linkEffectsSummary, type Language } from '@selbstcheck/domain';
import { presentCriteria, presentOfferedVersion } from '../../platform/round-plan-view.js';

const NOTHING_BEFORE: Readonly<Record<Language, string>> = {
  de: 'Vor dieser Runde gibt es keine geschlossene, mit der sie verglichen werden könnte.',
  en: 'No closed round comes before this one, so there is nothing to compare it with.',
};

/** What a catalogue version would mean for a round, in words. */
export function presentVersionPreview(preview: RoundVersionPreview, language: Language): VersionPreview {
  const { version, previous, effects } = preview;
  return {
    version: presentOfferedVersion(version),
    previous: previous && {
      id: previous.id,
      title: previous.title,
      referenceDate: previous.referenceDate,
    },
    summary: previous === null ? NOTHING_BEFORE[language] : linkEffectsSummary(effects, language),
    effects: effects.map((effect) => ({
      effect: effect.kind,
      title: (effect.kind === 'begins' ? effect.after : effect.before).criterion.title,
      sentence: linkEffectSentence(effect, language),
    })),
    criteriaWithoutQuestions: presentCriteria(preview.criteriaWithoutQuestions),
  };
}

import { latestAsked, type CriterionTrend, type MunicipalityTrends } from '@selbstcheck/application';
import { criterionSentences, localized, type Language } from '@selbstcheck/domain';

/** What there is to say of a criterion, the most important sentence first; at least one. */
export function sentencesOf(
  { history, series, cells, hasEnded }: CriterionTrend,
  { rounds }: MunicipalityTrends,
  language: Language,
): readonly string[] {
  const { criterion, asking } = latestAsked(history, rounds);
  return criterionSentences(
    {
      title: localized(criterion.title, language).text,
      series,
      change: cells.at(-1)?.change ?? null,
      lastAskedIn: hasEnded ? asking.round.title : null,
    },
    language,
  );
}

import { criterionChart, CRITERION_CHART_WORDS } from '@selbstcheck/charts';
import type { CriterionTrend } from '@selbstcheck/contracts';
import { WK_2020 } from '@selbstcheck/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentMunicipality } from '../../../../shared/addresses/current-municipality.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { wordingOf } from '../../../../shared/i18n/wording.js';

/** The criterion's chart as a picture of its own, for print and for files. */
export function useOwnChart(trend: CriterionTrend): string {
  const { t } = useTranslation('trends');
  const language = useLanguage();
  const municipality = useCurrentMunicipality()?.name ?? '';
  return useMemo(() => {
    const field = t('chart.field', {
      number: trend.field.number,
      title: wordingOf(trend.field.title, language).text,
    });
    const texts = {
      title: wordingOf(trend.title, language).text,
      subtitle: municipality === '' ? field : `${municipality} · ${field}`,
      source: t(trend.model === WK_2020.name ? 'chart.source' : 'chart.sourceAdded', { model: trend.model }),
    };
    return criterionChart(trend, texts, CRITERION_CHART_WORDS[language]);
  }, [trend, municipality, language, t]);
}

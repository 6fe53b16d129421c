import { CriterionPictures, type PicturedTrend, type PictureTexts } from '@selbstcheck/application';
import { CRITERION_CHART_WORDS, criterionChart } from '@selbstcheck/charts';
import type { Language } from '@selbstcheck/domain';

/** The charts of the screens as files of their own. */
export class SvgCriterionPictures extends CriterionPictures {
  draw(trend: PicturedTrend, texts: PictureTexts, language: Language): string {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${criterionChart(trend, texts, CRITERION_CHART_WORDS[language])}\n`;
  }
}

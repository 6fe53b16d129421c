import { Controller } from '@nestjs/common';
import {
  CriterionPictures,
  fileNameOf,
  ReadCriterionTrend,
  ReadFileOrigin,
  TableFiles,
  type FileOrigin,
} from '@selbstcheck/application';
import { endpoints, type CriterionTrend } from '@selbstcheck/contracts';
import { localized, type Language } from '@selbstcheck/domain';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { FileAnswer } from '../../platform/file-answer.js';
import { CRITERION_FILE_WORDS } from './criterion-file-words.js';
import { criterionTable } from './criterion-table.js';
import { presentCriterionTrend } from './criterion-trend.presenter.js';

/** One criterion as a file: made of the same answer as the screen, so that no figure can differ. */
@Controller()
export class CriterionFileController {
  constructor(
    private readonly readCriterion: ReadCriterionTrend,
    private readonly origins: ReadFileOrigin,
    private readonly tables: TableFiles,
    private readonly pictures: CriterionPictures,
  ) {}

  @Implements(endpoints.exportCriterionTrend)
  async exportCriterionTrend(@Input() { params, query }: InputOf<typeof endpoints.exportCriterionTrend>) {
    const { municipalityId, criterionId } = params;
    const { language, format } = query;
    const origin = await this.origins.read(municipalityId);
    const view = presentCriterionTrend(await this.readCriterion.read(municipalityId, criterionId), language);
    const name = fileNameOf([
      CRITERION_FILE_WORDS[language].file,
      origin.municipality,
      localized(view.title, language).text,
    ]);
    if (format === 'svg') {
      const picture = this.pictures.draw(view, textsOf(view, origin, language), language);
      return new FileAnswer(`${name}.svg`, 'image/svg+xml; charset=utf-8', picture);
    }
    const { mediaType, content } = await this.tables.write(criterionTable(view, language), format);
    return new FileAnswer(`${name}.csv`, mediaType, content);
  }
}

function textsOf(view: CriterionTrend, { municipality, date }: FileOrigin, language: Language) {
  return {
    title: localized(view.title, language).text,
    subtitle: `${municipality} · ${localized(view.field.title, language).text}`,
    source: CRITERION_FILE_WORDS[language].source(date, view.model),
  };
}

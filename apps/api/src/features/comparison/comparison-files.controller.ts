import { Controller } from '@nestjs/common';
import { CompareTwoRounds, ReadFileOrigin, ReadMatrix, TableFiles } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { tableAnswer } from './comparison-files.js';
import { presentMatrix } from './matrix.presenter.js';
import { matrixTable } from './matrix-table.js';
import { matrixSelectionOf, pairOf } from './selection.js';
import { TABLE_WORDS } from './table-words.js';
import { presentTwoRounds } from './two-rounds.presenter.js';
import { twoRoundsTable } from './two-rounds-table.js';

/** The comparisons of the screens as files: made of the same answers, so that no figure can differ. */
@Controller()
export class ComparisonFilesController {
  constructor(
    private readonly comparing: CompareTwoRounds,
    private readonly matrices: ReadMatrix,
    private readonly origins: ReadFileOrigin,
    private readonly files: TableFiles,
  ) {}

  @Implements(endpoints.exportComparison)
  async exportComparison(@Input() { params, query }: InputOf<typeof endpoints.exportComparison>) {
    const { language, format } = query;
    const origin = await this.origins.read(params.municipalityId);
    const view = presentTwoRounds(
      await this.comparing.compare(params.municipalityId, pairOf(query)),
      language,
    );
    const name = [
      TABLE_WORDS[language].files.comparison,
      origin.municipality,
      ...[view.before, view.after].map(({ referenceDate, token }) =>
        token.includes('~') ? `${referenceDate}-${token.split('~')[1] ?? ''}` : referenceDate,
      ),
    ];
    return tableAnswer(this.files, twoRoundsTable(view, origin, language), format, name);
  }

  @Implements(endpoints.exportMatrix)
  async exportMatrix(@Input() { params, query }: InputOf<typeof endpoints.exportMatrix>) {
    const { language, format } = query;
    const origin = await this.origins.read(params.municipalityId);
    const view = presentMatrix(
      await this.matrices.read(params.municipalityId, matrixSelectionOf(query)),
      language,
    );
    const dates = view.rounds.map(({ referenceDate }) => referenceDate);
    const name = [
      TABLE_WORDS[language].files.matrix,
      origin.municipality,
      ...new Set([...dates.slice(0, 1), ...dates.slice(-1)]),
    ];
    return tableAnswer(this.files, matrixTable(view, origin, language), format, name);
  }
}

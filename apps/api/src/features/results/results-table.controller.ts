import { Controller } from '@nestjs/common';
import { fileNameOf, ReadFileOrigin, ReadResultsTable } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { FileAnswer } from '../../platform/file-answer.js';
import { resultsMetadata } from './results-metadata.presenter.js';
import { resultsTable } from './results-table.presenter.js';

@Controller()
export class ResultsTableController {
  constructor(
    private readonly results: ReadResultsTable,
    private readonly origins: ReadFileOrigin,
  ) {}

  @Implements(endpoints.exportResults)
  async exportResults(@Input() { params }: InputOf<typeof endpoints.exportResults>) {
    const { municipality, date } = await this.origins.read(params.municipalityId);
    const table = resultsTable(await this.results.read(params.municipalityId));
    return new FileAnswer(
      `${fileNameOf(['selbstcheck-results', municipality, date])}.csv`,
      'text/csv; charset=utf-8; header=present',
      table,
    );
  }

  @Implements(endpoints.describeResults)
  describeResults() {
    return resultsMetadata();
  }
}

import { Controller } from '@nestjs/common';
import { CommitAuswertung, PreviewAuswertung } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentImportPreview } from './import.presenter.js';

@Controller()
export class ImportsController {
  constructor(
    private readonly previews: PreviewAuswertung,
    private readonly commits: CommitAuswertung,
  ) {}

  @Implements(endpoints.previewAuswertung)
  async previewAuswertung(@Input() { body }: InputOf<typeof endpoints.previewAuswertung>) {
    return presentImportPreview(await this.previews.preview(body));
  }

  @Implements(endpoints.commitAuswertung)
  async commitAuswertung(@Input() { body, query }: InputOf<typeof endpoints.commitAuswertung>) {
    const round = await this.commits.commit(body, query);
    return { municipalityId: round.municipalityId, roundId: round.id };
  }
}

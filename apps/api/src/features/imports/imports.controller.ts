import { Controller } from '@nestjs/common';
import { CommitAuswertung, PreviewAuswertung } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentImportPreview } from './import.presenter.js';

@Controller()
export class ImportsController {
  constructor(
    private readonly previews: PreviewAuswertung,
    private readonly commits: CommitAuswertung,
  ) {}

  @Implements(endpoints.previewAuswertung)
  async previewAuswertung(@Input() { params, body }: InputOf<typeof endpoints.previewAuswertung>) {
    return presentImportPreview(await this.previews.preview(params.municipalityId, body));
  }

  @Implements(endpoints.commitAuswertung)
  async commitAuswertung(
    @Input() { params, body, query }: InputOf<typeof endpoints.commitAuswertung>,
    @CalledBy() { actor }: Caller,
  ) {
    const round = await this.commits.commit(actor, params.municipalityId, body, query);
    return { roundId: round.id };
  }
}

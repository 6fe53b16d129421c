import { Controller } from '@nestjs/common';
import { AddEvidence, ReadEvidenceFile, RemoveEvidence } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { FileAnswer } from '../../platform/file-answer.js';
import { presentEvidence } from '../../platform/question-view.js';

@Controller()
export class EvidenceController {
  constructor(
    private readonly adding: AddEvidence,
    private readonly reading: ReadEvidenceFile,
    private readonly removing: RemoveEvidence,
  ) {}

  @Implements(endpoints.addEvidenceLink)
  async addEvidenceLink(
    @Input() { params, body }: InputOf<typeof endpoints.addEvidenceLink>,
    @CalledBy() { actor }: Caller,
  ) {
    const { questionId } = params;
    return presentEvidence(await this.adding.addLink(actor, params, { questionId, ...body }));
  }

  @Implements(endpoints.addEvidenceFile)
  async addEvidenceFile(
    @Input() { params, query, body }: InputOf<typeof endpoints.addEvidenceFile>,
    @CalledBy() { actor }: Caller,
  ) {
    const { questionId } = params;
    return presentEvidence(await this.adding.addFile(actor, params, { questionId, ...query, bytes: body }));
  }

  @Implements(endpoints.getEvidenceFile)
  async getEvidenceFile(@Input() { params }: InputOf<typeof endpoints.getEvidenceFile>) {
    const { evidence, bytes } = await this.reading.read(params, params.evidenceId);
    const { name = evidence.title, mediaType = 'application/octet-stream' } = evidence.file ?? {};
    return new FileAnswer(name, mediaType, bytes);
  }

  @Implements(endpoints.removeEvidence)
  async removeEvidence(
    @Input() { params }: InputOf<typeof endpoints.removeEvidence>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.removing.remove(actor, params, params.evidenceId);
    return DONE;
  }
}

import { Controller } from '@nestjs/common';
import { DeleteRound, ExportRound, NameParticipant, ReadParticipants } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { jsonFile } from '../../platform/file-answer.js';

@Controller()
export class RoundKeepingController {
  constructor(
    private readonly exporting: ExportRound,
    private readonly deleting: DeleteRound,
    private readonly participants: ReadParticipants,
    private readonly naming: NameParticipant,
  ) {}

  @Implements(endpoints.exportRound)
  async exportRound(
    @Input() { params }: InputOf<typeof endpoints.exportRound>,
    @CalledBy() { actor }: Caller,
  ) {
    return jsonFile(await this.exporting.export(actor, params));
  }

  @Implements(endpoints.deleteRound)
  async deleteRound(
    @Input() { params, body }: InputOf<typeof endpoints.deleteRound>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.deleting.delete(actor, params, body);
    return DONE;
  }

  @Implements(endpoints.listParticipants)
  async listParticipants(@Input() { params }: InputOf<typeof endpoints.listParticipants>) {
    return { participants: await this.participants.read(params) };
  }

  @Implements(endpoints.nameParticipant)
  async nameParticipant(
    @Input() { params, body }: InputOf<typeof endpoints.nameParticipant>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.naming.name(actor, params, params.participantId, body.name);
    return { participants: await this.participants.read(params) };
  }
}

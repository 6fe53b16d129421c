import { Controller } from '@nestjs/common';
import { ChangeMeetings, ListMeetings } from '@selbstcheck/application';
import { endpoints, type MeetingsView } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DigestFacts } from '../../platform/digest-facts.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class MeetingsController {
  constructor(
    private readonly listing: ListMeetings,
    private readonly changing: ChangeMeetings,
    private readonly facts: DigestFacts,
  ) {}

  @Implements(endpoints.listMeetings)
  listMeetings(@Input() { params }: InputOf<typeof endpoints.listMeetings>) {
    return this.meetings(params.municipalityId);
  }

  @Implements(endpoints.planMeeting)
  async planMeeting(
    @Input() { params, body }: InputOf<typeof endpoints.planMeeting>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.changing.plan(actor, params.municipalityId, body);
    return this.meetings(params.municipalityId);
  }

  @Implements(endpoints.changeMeeting)
  async changeMeeting(
    @Input() { params, body }: InputOf<typeof endpoints.changeMeeting>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.changing.change(actor, params, body.revision, body);
    return this.meetings(params.municipalityId);
  }

  @Implements(endpoints.removeMeeting)
  async removeMeeting(
    @Input() { params }: InputOf<typeof endpoints.removeMeeting>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.changing.remove(actor, params);
    return this.meetings(params.municipalityId);
  }

  private async meetings(municipalityId: string): Promise<MeetingsView> {
    return { meetings: [...(await this.listing.list(municipalityId))], zone: this.facts.zone };
  }
}

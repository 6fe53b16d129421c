import { Controller } from '@nestjs/common';
import {
  ChangeMember,
  EndMembership,
  InviteMember,
  ListMembers,
  WithdrawInvitation,
  type Actor,
} from '@selbstcheck/application';
import { endpoints, type Members } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class MembersController {
  constructor(
    private readonly listing: ListMembers,
    private readonly inviting: InviteMember,
    private readonly withdrawing: WithdrawInvitation,
    private readonly changing: ChangeMember,
    private readonly ending: EndMembership,
  ) {}

  @Implements(endpoints.listMembers)
  listMembers(@Input() { params }: InputOf<typeof endpoints.listMembers>, @CalledBy() { actor }: Caller) {
    return this.members(actor, params.municipalityId);
  }

  @Implements(endpoints.inviteMember)
  async inviteMember(
    @Input() { params, body }: InputOf<typeof endpoints.inviteMember>,
    @CalledBy() { actor }: Caller,
  ) {
    const mail = await this.inviting.invite(actor, params.municipalityId, body);
    return this.members(actor, params.municipalityId, mail);
  }

  @Implements(endpoints.withdrawInvitation)
  async withdrawInvitation(
    @Input() { params }: InputOf<typeof endpoints.withdrawInvitation>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.withdrawing.withdraw(actor, params.municipalityId, params.invitationId);
    return this.members(actor, params.municipalityId);
  }

  @Implements(endpoints.changeMember)
  async changeMember(
    @Input() { params, body }: InputOf<typeof endpoints.changeMember>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.changing.change(actor, params.municipalityId, params.memberId, body);
    return this.members(actor, params.municipalityId);
  }

  @Implements(endpoints.removeMember)
  async removeMember(
    @Input() { params }: InputOf<typeof endpoints.removeMember>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.ending.end(actor, params.municipalityId, params.memberId);
    return this.members(actor, params.municipalityId);
  }

  @Implements(endpoints.leaveMunicipality)
  async leaveMunicipality(
    @Input() { params }: InputOf<typeof endpoints.leaveMunicipality>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.ending.leave(actor, params.municipalityId);
    return DONE;
  }

  private async members(actor: Actor, municipalityId: string, mail: Members['mail'] = null) {
    return { ...(await this.listing.list(actor, municipalityId)), mail };
  }
}

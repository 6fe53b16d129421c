import { Controller } from '@nestjs/common';
import {
  AdministerPeople,
  ErasePerson,
  ExportPerson,
  InviteMember,
  WithdrawInvitation,
  type Actor,
} from '@selbstcheck/application';
import { endpoints, type AdministeredPeople } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { jsonFile } from '../../platform/file-answer.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly people: AdministerPeople,
    private readonly inviting: InviteMember,
    private readonly withdrawing: WithdrawInvitation,
    private readonly exporting: ExportPerson,
    private readonly erasing: ErasePerson,
  ) {}

  @Implements(endpoints.administerPeople)
  administerPeople(@Input() _: InputOf<typeof endpoints.administerPeople>, @CalledBy() { actor }: Caller) {
    return this.everybody(actor);
  }

  @Implements(endpoints.inviteAdmin)
  async inviteAdmin(@Input() { body }: InputOf<typeof endpoints.inviteAdmin>, @CalledBy() { actor }: Caller) {
    const invitation = { ...body, role: 'installation_admin', department: null, function: null } as const;
    return this.everybody(actor, await this.inviting.invite(actor, null, invitation));
  }

  @Implements(endpoints.withdrawAdminInvitation)
  async withdrawAdminInvitation(
    @Input() { params }: InputOf<typeof endpoints.withdrawAdminInvitation>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.withdrawing.withdraw(actor, null, params.invitationId);
    return this.everybody(actor);
  }

  @Implements(endpoints.changePerson)
  async changePerson(
    @Input() { params, body }: InputOf<typeof endpoints.changePerson>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.people.change(actor, params.personId, body);
    return this.everybody(actor);
  }

  @Implements(endpoints.resetSecondFactor)
  async resetSecondFactor(
    @Input() { params }: InputOf<typeof endpoints.resetSecondFactor>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.people.resetSecondFactor(actor, params.personId);
    return this.everybody(actor);
  }

  @Implements(endpoints.endSessions)
  async endSessions(
    @Input() { params }: InputOf<typeof endpoints.endSessions>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.people.endSessions(actor, params.personId);
    return DONE;
  }

  @Implements(endpoints.exportPerson)
  async exportPerson(
    @Input() { params }: InputOf<typeof endpoints.exportPerson>,
    @CalledBy() { actor }: Caller,
  ) {
    return jsonFile(await this.exporting.export(actor, params.personId));
  }

  @Implements(endpoints.erasePerson)
  async erasePerson(
    @Input() { params, body }: InputOf<typeof endpoints.erasePerson>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.erasing.erase(actor, params.personId, body.archive);
    return this.everybody(actor);
  }

  private async everybody(actor: Actor, mail: AdministeredPeople['mail'] = null) {
    return { ...(await this.people.list(actor)), mail };
  }
}

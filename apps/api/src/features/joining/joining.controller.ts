import { Controller } from '@nestjs/common';
import { AcceptInvitation, SetUp, ViewInvitation } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class JoiningController {
  constructor(
    private readonly first: SetUp,
    private readonly viewing: ViewInvitation,
    private readonly accepting: AcceptInvitation,
  ) {}

  @Implements(endpoints.setUp)
  async setUp(@Input() { body }: InputOf<typeof endpoints.setUp>) {
    await this.first.complete(body);
    return DONE;
  }

  @Implements(endpoints.viewInvitation)
  viewInvitation(@Input() { body }: InputOf<typeof endpoints.viewInvitation>) {
    return this.viewing.view(body.token);
  }

  @Implements(endpoints.acceptInvitation)
  async acceptInvitation(@Input() { body }: InputOf<typeof endpoints.acceptInvitation>) {
    await this.accepting.accept(body);
    return DONE;
  }
}

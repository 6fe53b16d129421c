import { Controller } from '@nestjs/common';
import {
  ChangeAccount,
  ChangeAddress,
  ChangePassword,
  EndOtherSessions,
  ReadAccount,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class AccountController {
  constructor(
    private readonly reading: ReadAccount,
    private readonly changing: ChangeAccount,
    private readonly password: ChangePassword,
    private readonly address: ChangeAddress,
    private readonly sessions: EndOtherSessions,
  ) {}

  @Implements(endpoints.getAccount)
  getAccount(@Input() _: InputOf<typeof endpoints.getAccount>, @CalledBy() { principal }: Caller) {
    return this.reading.read(principal);
  }

  @Implements(endpoints.changeAccount)
  async changeAccount(
    @Input() { body }: InputOf<typeof endpoints.changeAccount>,
    @CalledBy() { principal }: Caller,
  ) {
    await this.changing.change(principal, body);
    return this.reading.read(principal);
  }

  @Implements(endpoints.changePassword)
  async changePassword(
    @Input() { body }: InputOf<typeof endpoints.changePassword>,
    @CalledBy() { principal, origin }: Caller,
  ) {
    await this.password.change(principal, body.current, body.next, origin);
    return this.reading.read(principal);
  }

  @Implements(endpoints.changeAddress)
  async changeAddress(
    @Input() { body }: InputOf<typeof endpoints.changeAddress>,
    @CalledBy() { principal, origin }: Caller,
  ) {
    await this.address.ask(principal, body.email, body.password, origin);
    return DONE;
  }

  @Implements(endpoints.endOtherSessions)
  async endOtherSessions(
    @Input() { body }: InputOf<typeof endpoints.endOtherSessions>,
    @CalledBy() { principal, origin }: Caller,
  ) {
    await this.sessions.end(principal, body.password, origin);
    return this.reading.read(principal);
  }
}

import { Controller } from '@nestjs/common';
import { EraseOwnAccount, ExportPerson } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { FromBrowser, type Browser } from '../../platform/browser.js';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { jsonFile } from '../../platform/file-answer.js';

@Controller()
export class OwnDataController {
  constructor(
    private readonly exporting: ExportPerson,
    private readonly erasing: EraseOwnAccount,
  ) {}

  @Implements(endpoints.exportAccount)
  async exportAccount(@Input() _: InputOf<typeof endpoints.exportAccount>, @CalledBy() { actor }: Caller) {
    return jsonFile(await this.exporting.export(actor, actor.personId ?? ''));
  }

  @Implements(endpoints.eraseAccount)
  async eraseAccount(
    @Input() { body }: InputOf<typeof endpoints.eraseAccount>,
    @CalledBy() { principal, origin }: Caller,
    @FromBrowser() browser: Browser,
  ) {
    await this.erasing.erase(principal, body.password, body.archive, origin);
    browser.signOut();
    return DONE;
  }
}

import { Controller } from '@nestjs/common';
import { MailFolder } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements } from '../../platform/endpoint-binding.js';

@Controller()
export class MailsController {
  constructor(private readonly folder: MailFolder) {}

  @Implements(endpoints.listFolderMails)
  async listFolderMails() {
    return { place: this.folder.place(), mails: await this.folder.list() };
  }
}

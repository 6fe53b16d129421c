import { Controller } from '@nestjs/common';
import { ReadAudit, VerifyAudit } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { auditFile, presentAuditPage } from './audit.presenter.js';

@Controller()
export class InstallationAuditController {
  constructor(
    private readonly audit: ReadAudit,
    private readonly verification: VerifyAudit,
  ) {}

  @Implements(endpoints.listInstallationAudit)
  async listInstallationAudit(
    @Input() { query }: InputOf<typeof endpoints.listInstallationAudit>,
    @CalledBy() { actor }: Caller,
  ) {
    return presentAuditPage(await this.audit.page(actor, null, query));
  }

  @Implements(endpoints.exportInstallationAudit)
  exportInstallationAudit(
    @Input() { query }: InputOf<typeof endpoints.exportInstallationAudit>,
    @CalledBy() { actor }: Caller,
  ) {
    return auditFile(this.audit.all(actor, null, query), query.format);
  }

  @Implements(endpoints.verifyAudit)
  verifyAudit() {
    return this.verification.verify();
  }
}

import { Controller } from '@nestjs/common';
import { ReadAudit } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { auditFile, presentAuditPage } from './audit.presenter.js';

@Controller()
export class AuditController {
  constructor(private readonly audit: ReadAudit) {}

  @Implements(endpoints.listAudit)
  async listAudit(
    @Input() { params, query }: InputOf<typeof endpoints.listAudit>,
    @CalledBy() { actor }: Caller,
  ) {
    return presentAuditPage(await this.audit.page(actor, params.municipalityId, query));
  }

  @Implements(endpoints.exportAudit)
  exportAudit(
    @Input() { params, query }: InputOf<typeof endpoints.exportAudit>,
    @CalledBy() { actor }: Caller,
  ) {
    return auditFile(this.audit.all(actor, params.municipalityId, query), query.format);
  }
}

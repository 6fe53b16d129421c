import { Controller } from '@nestjs/common';
import { ReadJobs, RunJob, SettleFailure } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentJobs } from './jobs.presenter.js';

@Controller()
export class JobsController {
  constructor(
    private readonly readJobs: ReadJobs,
    private readonly runningJobs: RunJob,
    private readonly failures: SettleFailure,
  ) {}

  @Implements(endpoints.listJobs)
  async listJobs() {
    return presentJobs(await this.readJobs.read());
  }

  @Implements(endpoints.runJob)
  async runJob(@Input() { params }: InputOf<typeof endpoints.runJob>, @CalledBy() { actor }: Caller) {
    await this.runningJobs.run(actor, params.name);
    return this.listJobs();
  }

  @Implements(endpoints.retryFailure)
  async retryFailure(
    @Input() { params }: InputOf<typeof endpoints.retryFailure>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.failures.retry(actor, params.runId);
    return this.listJobs();
  }

  @Implements(endpoints.putFailureAside)
  async putFailureAside(
    @Input() { params }: InputOf<typeof endpoints.putFailureAside>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.failures.putAside(actor, params.runId);
    return this.listJobs();
  }
}

import { Controller } from '@nestjs/common';
import { ReadProgress, RemindDepartment } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentProgress } from './progress.presenter.js';

@Controller()
export class ProgressController {
  constructor(
    private readonly reading: ReadProgress,
    private readonly reminding: RemindDepartment,
  ) {}

  @Implements(endpoints.getProgress)
  async getProgress(@Input() { params }: InputOf<typeof endpoints.getProgress>) {
    return presentProgress(await this.reading.read(params));
  }

  @Implements(endpoints.remindDepartment)
  async remindDepartment(
    @Input() { params, body }: InputOf<typeof endpoints.remindDepartment>,
    @CalledBy() { actor }: Caller,
  ) {
    const { mails, failed } = await this.reminding.remind(actor, params, body.department);
    return { mails, failed, progress: presentProgress(await this.reading.read(params)) };
  }
}

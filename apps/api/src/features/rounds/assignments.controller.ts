import { Controller } from '@nestjs/common';
import { ChangeAssignments, ReadAssignments } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentAssignments } from './assignments.presenter.js';

@Controller()
export class AssignmentsController {
  constructor(
    private readonly reading: ReadAssignments,
    private readonly changing: ChangeAssignments,
  ) {}

  @Implements(endpoints.getAssignments)
  async getAssignments(@Input() { params }: InputOf<typeof endpoints.getAssignments>) {
    return presentAssignments(await this.reading.read(params));
  }

  @Implements(endpoints.changeAssignments)
  async changeAssignments(
    @Input() { params, body }: InputOf<typeof endpoints.changeAssignments>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.changing.change(actor, params, body);
    return presentAssignments(await this.reading.read(params));
  }
}

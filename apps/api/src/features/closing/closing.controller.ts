import { Controller } from '@nestjs/common';
import { NameReading, ReadClosing } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentClosing } from './closing.presenter.js';

@Controller()
export class ClosingController {
  constructor(
    private readonly closing: ReadClosing,
    private readonly naming: NameReading,
  ) {}

  @Implements(endpoints.getClosing)
  async getClosing(@Input() { params, query }: InputOf<typeof endpoints.getClosing>) {
    return presentClosing(await this.closing.read(params), query.language);
  }

  @Implements(endpoints.nameReading)
  async nameReading(
    @Input() { params, query, body }: InputOf<typeof endpoints.nameReading>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.naming.name(actor, params, body.reading);
    return presentClosing(await this.closing.read(params), query.language);
  }
}

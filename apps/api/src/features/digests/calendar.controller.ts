import { Controller } from '@nestjs/common';
import { ManageCalendarFeed, ReadCalendarFeed } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { FileAnswer } from '../../platform/file-answer.js';

@Controller()
export class CalendarController {
  constructor(
    private readonly managing: ManageCalendarFeed,
    private readonly reading: ReadCalendarFeed,
  ) {}

  @Implements(endpoints.viewCalendarFeed)
  viewCalendarFeed(
    @Input() { params }: InputOf<typeof endpoints.viewCalendarFeed>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.managing.view(actor, params.municipalityId);
  }

  @Implements(endpoints.makeCalendarFeed)
  makeCalendarFeed(
    @Input() { params }: InputOf<typeof endpoints.makeCalendarFeed>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.managing.make(actor, params.municipalityId);
  }

  @Implements(endpoints.endCalendarFeed)
  endCalendarFeed(
    @Input() { params }: InputOf<typeof endpoints.endCalendarFeed>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.managing.end(actor, params.municipalityId);
  }

  @Implements(endpoints.readCalendarFeed)
  async readCalendarFeed(@Input() { params }: InputOf<typeof endpoints.readCalendarFeed>) {
    const calendar = await this.reading.read(params.token);
    return new FileAnswer('selbstcheck.ics', 'text/calendar; charset=utf-8', calendar);
  }
}

import { Clock } from '@selbstcheck/application';

/** Always the same moment, unless the test moves it; its time zone is UTC. */
export class FixedClock extends Clock {
  constructor(private moment = '2025-06-12T08:30:00.000Z') {
    super();
  }

  moveTo(moment: string): void {
    this.moment = moment;
  }

  today(): string {
    return this.moment.slice(0, 10);
  }

  now(): string {
    return this.moment;
  }

  startOfDay(date: string): string {
    return `${date}T00:00:00.000Z`;
  }
}

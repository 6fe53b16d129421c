import { Clock, Hasher, Ids } from '@selbstcheck/application';
import { createHash, randomUUID } from 'node:crypto';

/** The machine's clock; calendar dates in the given time zone. */
export class SystemClock extends Clock {
  private readonly calendar: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    super();
    // the Swedish form of a date is the ISO form
    this.calendar = new Intl.DateTimeFormat('sv-SE', { timeZone });
  }

  today(): string {
    return this.calendar.format(new Date());
  }

  now(): string {
    return new Date().toISOString();
  }
}

export class RandomIds extends Ids {
  next(): string {
    return randomUUID();
  }
}

export class NodeHasher extends Hasher {
  sha256(content: string | Uint8Array): string {
    return createHash('sha256').update(content).digest('hex');
  }
}

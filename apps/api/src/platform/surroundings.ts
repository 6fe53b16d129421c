import { Clock, Hasher, Ids, Pauses } from '@selbstcheck/application';
import { createHash, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

const MINUTE = 60_000;
const MINUTES_OF_A_DAY = 24 * 60;

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

  startOfDay(date: string): string {
    // days begin at whole minutes, in every time zone within a day of UTC
    const midnight = Date.parse(`${date}T00:00:00Z`) / MINUTE;
    let before = midnight - MINUTES_OF_A_DAY;
    let after = midnight + MINUTES_OF_A_DAY;
    while (before + 1 < after) {
      const middle = Math.floor((before + after) / 2);
      if (this.calendar.format(middle * MINUTE) < date) before = middle;
      else after = middle;
    }
    return new Date(after * MINUTE).toISOString();
  }
}

export class RandomIds extends Ids {
  next(): string {
    return randomUUID();
  }
}

/** One turn of the event loop: requests that came in are answered or begun. */
export class TurnPauses extends Pauses {
  async next(): Promise<void> {
    await setImmediate();
  }
}

export class NodeHasher extends Hasher {
  sha256(content: string | Uint8Array): string {
    return createHash('sha256').update(content).digest('hex');
  }
}

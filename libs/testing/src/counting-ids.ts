import { Ids } from '@selbstcheck/application';

/** "id-1", "id-2", …: guessable on purpose, so that tests can name them. */
export class CountingIds extends Ids {
  private count = 0;

  constructor(private readonly prefix = 'id') {
    super();
  }

  next(): string {
    this.count += 1;
    return `${this.prefix}-${this.count}`;
  }
}

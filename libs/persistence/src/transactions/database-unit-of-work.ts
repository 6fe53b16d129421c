import { UnitOfWork } from '@selbstcheck/application';
import type { Transactions } from './transactions.js';

export class DatabaseUnitOfWork extends UnitOfWork {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.transactions.write(work);
  }
}

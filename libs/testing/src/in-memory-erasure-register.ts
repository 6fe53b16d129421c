import { ErasureRegister, type RegisterEntry } from '@selbstcheck/application';

/** Outlives the stores of a test, as the register outlives the database. */
export class InMemoryErasureRegister extends ErasureRegister {
  private entries: readonly RegisterEntry[] = [];

  async add(entry: RegisterEntry): Promise<void> {
    this.entries = [...this.entries, entry];
  }

  async list(): Promise<readonly RegisterEntry[]> {
    return this.entries;
  }
}

import { ErasureRegister, type Erasure } from '@selbstcheck/application';

/** Outlives the stores of a test, as the register outlives the database. */
export class InMemoryErasureRegister extends ErasureRegister {
  private erasures: readonly Erasure[] = [];

  async add(erasure: Erasure): Promise<void> {
    this.erasures = [...this.erasures, erasure];
  }

  async list(): Promise<readonly Erasure[]> {
    return this.erasures;
  }
}

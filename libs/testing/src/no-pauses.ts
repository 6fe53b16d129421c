import { Pauses } from '@selbstcheck/application';

/** Nobody else waits in a test. */
export class NoPauses extends Pauses {
  async next(): Promise<void> {}
}

import { Logger } from '@nestjs/common';
import { ErasureRegister, type RegisterEntry } from '@selbstcheck/application';

const log = new Logger('Erasures');

/** Says in the log which end of a subscription could not be remembered: whoever unsubscribes is not told. */
export class LoggedErasures extends ErasureRegister {
  constructor(private readonly register: ErasureRegister) {
    super();
  }

  async add(entry: RegisterEntry): Promise<void> {
    try {
      await this.register.add(entry);
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : 'unknown';
      log.warn(
        `This line is missing in the file that remembers erasures, so a restored backup would undo it. Mend the file and add it: ${JSON.stringify(entry)} Cause: ${cause}`,
      );
      throw error;
    }
  }

  list(): Promise<readonly RegisterEntry[]> {
    return this.register.list();
  }
}

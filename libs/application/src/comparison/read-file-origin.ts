import { municipalityOf } from '../administration/municipality-of.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { Clock } from '../ports/surroundings.js';

/** Whose figures a file holds, and of which day it is. */
export interface FileOrigin {
  readonly municipality: string;
  /** ISO calendar date. */
  readonly date: string;
}

/** What files say of where they come from. */
export class ReadFileOrigin {
  constructor(
    private readonly municipalities: MunicipalityStore,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `municipality-not-found`. */
  async read(municipalityId: string): Promise<FileOrigin> {
    const { name } = await municipalityOf(this.municipalities, municipalityId);
    return { municipality: name, date: this.clock.today() };
  }
}

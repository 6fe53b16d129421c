import type { ScoringModel } from '@selbstcheck/domain';
import { municipalityOf } from '../administration/municipality-of.js';
import type { ActiveModel } from '../models/active-model.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { Clock } from '../ports/surroundings.js';

/** Whose figures a file holds, of which day it is, and by which model they are. */
export interface FileOrigin {
  readonly municipality: string;
  /** ISO calendar date. */
  readonly date: string;
  readonly model: ScoringModel;
}

/** What files say of where they come from. */
export class ReadFileOrigin {
  constructor(
    private readonly municipalities: MunicipalityStore,
    private readonly activeModel: ActiveModel,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `municipality-not-found`. */
  async read(municipalityId: string): Promise<FileOrigin> {
    const { name } = await municipalityOf(this.municipalities, municipalityId);
    const { model } = await this.activeModel.current();
    return { municipality: name, date: this.clock.today(), model };
  }
}

import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { DemonstrationStores } from './demonstration-stores.js';

/**
 * Removes the demonstration in one step: its municipalities with everything below them, and its catalogues
 * unless a remaining round uses one. Real data stays, and the next start does not load it again.
 */
export class RemoveDemonstration {
  constructor(
    private readonly stores: Omit<DemonstrationStores, 'rounds'>,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async remove(): Promise<void> {
    const { installation, catalogues, municipalities } = this.stores;
    await this.unitOfWork.run(async () => {
      for (const { id, demonstration } of await municipalities.list()) {
        if (demonstration !== 'none') await municipalities.remove(id);
      }
      await catalogues.removeDemonstration();
      await installation.setDemonstrationState('removed');
    });
  }
}

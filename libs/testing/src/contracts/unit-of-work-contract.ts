import { describe, expect, it } from '@jest/globals';
import { aCatalogue, aMunicipality, aRound } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every UnitOfWork keeps to, beside whatever its database isolates. */
export function unitOfWorkContract(stores: () => StoresUnderTest): void {
  describe('unit of work', () => {
    it('keeps what it did and gives back what the work gave', async () => {
      const given = await stores().unitOfWork.run(async () => {
        await stores().municipalities.insert(aMunicipality());
        return 'done';
      });
      expect(given).toBe('done');
      expect(await stores().municipalities.list()).toEqual([aMunicipality()]);
    });

    it('undoes everything on an error, across stores, and passes the error on', async () => {
      const { catalogues, installation, municipalities, rounds, unitOfWork } = stores();
      const failure = new Error('on purpose');
      const run = unitOfWork.run(async () => {
        await catalogues.insert(aCatalogue());
        await municipalities.insert(aMunicipality());
        await rounds.insert(aRound());
        await installation.setDemonstrationState('loaded');
        throw failure;
      });
      await expect(run).rejects.toBe(failure);
      expect(await catalogues.list()).toEqual([]);
      expect(await municipalities.list()).toEqual([]);
      expect(await rounds.listKeys()).toEqual([]);
      expect(await installation.demonstrationState()).toBe('never_loaded');
    });

    it('reads inside what it wrote', async () => {
      const { municipalities, unitOfWork } = stores();
      const seen = await unitOfWork.run(async () => {
        await municipalities.insert(aMunicipality());
        return municipalities.list();
      });
      expect(seen).toEqual([aMunicipality()]);
    });

    it('lets a nested run join: the outer error undoes the inner work', async () => {
      const { municipalities, unitOfWork } = stores();
      const run = unitOfWork.run(async () => {
        await unitOfWork.run(() => municipalities.insert(aMunicipality()));
        expect(await municipalities.list()).toHaveLength(1);
        throw new Error('on purpose');
      });
      await expect(run).rejects.toThrow('on purpose');
      expect(await municipalities.list()).toEqual([]);
    });

    it('goes on after one that failed', async () => {
      const { municipalities, unitOfWork } = stores();
      const failing = unitOfWork.run(() => Promise.reject(new Error('on purpose')));
      const working = unitOfWork.run(() => municipalities.insert(aMunicipality()));
      await expect(failing).rejects.toThrow('on purpose');
      await working;
      expect(await municipalities.list()).toHaveLength(1);
    });

    it('keeps runs that start at the same time whole', async () => {
      const { municipalities, unitOfWork } = stores();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          unitOfWork.run(async () => {
            await municipalities.insert(aMunicipality({ id: `${index}-a`, name: `A${index}` }));
            await Promise.resolve();
            if (index % 2 === 1) throw new Error('on purpose');
            await municipalities.insert(aMunicipality({ id: `${index}-b`, name: `B${index}` }));
          }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(5);
      const names = (await municipalities.list()).map((municipality) => municipality.name);
      expect(names).toEqual(['A0', 'A2', 'A4', 'A6', 'A8', 'B0', 'B2', 'B4', 'B6', 'B8']);
    });
  });
}

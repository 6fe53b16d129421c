import { describe, expect, it } from '@jest/globals';
import { aModel } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { atOnce } from './at-once.js';

const AT = '2026-01-31T08:30:00.123Z';

/** What every ModelStore keeps to. */
export function modelStoreContract(stores: () => StoresUnderTest): void {
  describe('model store', () => {
    const added = (name: string, createdAt: string | null = AT) => ({
      ...aModel({ name, body: `{"name":"${name}"}` }),
      createdAt,
    });

    it('lists the model the product came with first, then those that were added in their order', async () => {
      const { models, results } = stores();
      await models.insert(added('z@1'));
      await models.insert(added('a@1'));
      await results.registerModel(aModel());
      await results.registerModel(added('a@1'));
      expect(await models.list()).toEqual([{ ...aModel(), createdAt: null }, added('z@1'), added('a@1')]);
    });

    it('finds a model by its hash', async () => {
      const { models } = stores();
      await models.insert(added('a@1'));
      await models.insert(added('shipped@1', null));
      expect(await models.find(added('a@1').hash)).toEqual(added('a@1'));
      expect(await models.find(added('shipped@1').hash)).toEqual(added('shipped@1', null));
      expect(await models.find(aModel().hash)).toBeNull();
    });

    it('has no two models of one name or content', async () => {
      const { models, results } = stores();
      await results.registerModel(aModel());
      const { body } = aModel();
      for (const again of [added(aModel().name), { ...aModel({ body, name: 'other@1' }), createdAt: AT }]) {
        await expect(models.insert(again)).rejects.toMatchObject({ code: 'model-exists' });
      }
      let count = 0;
      const insert = async (): Promise<boolean> => {
        count += 1;
        const model = { ...aModel({ name: 'a@1', body: `{"count":${count}}` }), createdAt: AT };
        try {
          await models.insert(model);
          return true;
        } catch (error) {
          expect(error).toMatchObject({ code: 'model-exists' });
          return false;
        }
      };
      expect(await atOnce(6, insert)).toBe(1);
      expect(await models.list()).toHaveLength(2);
    });

    it('remembers which model was activated last, and tells every municipality’s stamp', async () => {
      const { models, rounds } = stores();
      expect(await models.activeHash()).toBeNull();
      const before = await rounds.stamp('municipality-1');
      await models.activate(added('a@1').hash, AT);
      const between = await rounds.stamp('municipality-1');
      await models.activate(added('b@1').hash, AT);
      expect(await models.activeHash()).toBe(added('b@1').hash);
      expect(new Set([before, between, await rounds.stamp('municipality-1')]).size).toBe(3);
    });
  });
}

import { beforeEach, describe } from '@jest/globals';
import { describeEachDatabase, storeContracts } from '@selbstcheck/testing';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import { createStores, type Stores } from './create-stores.js';

describe('stores in a database', () => {
  describeEachDatabase(databaseHandling, (database) => {
    let stores: Stores;
    beforeEach(() => {
      stores = createStores(database());
    });

    storeContracts(() => stores);
  });
});

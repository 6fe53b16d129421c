import { beforeEach, describe } from '@jest/globals';
import { storeContracts } from './contracts/store-contracts.js';
import { createInMemoryStores, type StoresUnderTest } from './in-memory-stores.js';

describe('stores in memory', () => {
  let stores: StoresUnderTest;
  beforeEach(() => {
    stores = createInMemoryStores();
  });

  storeContracts(() => stores);
});

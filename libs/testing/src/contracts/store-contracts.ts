import type { StoresUnderTest } from '../in-memory-stores.js';
import { answerVectorContract } from './answer-vector-contract.js';
import { catalogueStoreContract } from './catalogue-store-contract.js';
import { installationStoreContract } from './installation-store-contract.js';
import { municipalityStoreContract } from './municipality-store-contract.js';
import { resultStoreContract } from './result-store-contract.js';
import { roundStoreContract } from './round-store-contract.js';
import { unitOfWorkContract } from './unit-of-work-contract.js';

/** Every contract of the stores; `stores` gives empty ones at the start of each test. */
export function storeContracts(stores: () => StoresUnderTest): void {
  catalogueStoreContract(stores);
  municipalityStoreContract(stores);
  roundStoreContract(stores);
  answerVectorContract(stores);
  resultStoreContract(stores);
  installationStoreContract(stores);
  unitOfWorkContract(stores);
}

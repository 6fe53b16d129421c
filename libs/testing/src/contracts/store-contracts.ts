import type { StoresUnderTest } from '../in-memory-stores.js';
import { answerVectorContract } from './answer-vector-contract.js';
import { attemptStoreContract } from './attempt-store-contract.js';
import { auditChainContract } from './audit-chain-contract.js';
import { auditStoreContract } from './audit-store-contract.js';
import { catalogueStoreContract } from './catalogue-store-contract.js';
import { credentialStoreContract } from './credential-store-contract.js';
import { inspectionStoreContract } from './inspection-store-contract.js';
import { installationStoreContract } from './installation-store-contract.js';
import { linkStoreContract } from './link-store-contract.js';
import { membershipStoreContract } from './membership-store-contract.js';
import { municipalityStoreContract } from './municipality-store-contract.js';
import { participantsContract } from './participants-contract.js';
import { personStoreContract } from './person-store-contract.js';
import { resultStoreContract } from './result-store-contract.js';
import { roundStoreContract } from './round-store-contract.js';
import { scopeContract } from './scope-contract.js';
import { sessionStoreContract } from './session-store-contract.js';
import { tokenStoreContract } from './token-store-contract.js';
import { unitOfWorkContract } from './unit-of-work-contract.js';

/** Every contract of the stores; `stores` gives empty ones at the start of each test. */
export function storeContracts(stores: () => StoresUnderTest): void {
  catalogueStoreContract(stores);
  municipalityStoreContract(stores);
  roundStoreContract(stores);
  answerVectorContract(stores);
  participantsContract(stores);
  resultStoreContract(stores);
  installationStoreContract(stores);
  personStoreContract(stores);
  credentialStoreContract(stores);
  sessionStoreContract(stores);
  linkStoreContract(stores);
  membershipStoreContract(stores);
  tokenStoreContract(stores);
  attemptStoreContract(stores);
  auditStoreContract(stores);
  auditChainContract(stores);
  inspectionStoreContract(stores);
  scopeContract(stores);
  unitOfWorkContract(stores);
}

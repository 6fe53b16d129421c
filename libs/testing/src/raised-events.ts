import { ActiveModel, ComparedRounds, RaiseEvents, ReadHistory, type Clock } from '@selbstcheck/application';
import type { StoresUnderTest } from './in-memory-stores.js';
import { NoPauses } from './no-pauses.js';
import { NodeHasher } from './node-hasher.js';

/** Raises events over these stores, for use cases whose tests are not about them. */
export function raisedEvents(stores: StoresUnderTest, clock: Clock): RaiseEvents {
  const hasher = new NodeHasher();
  const activeModel = new ActiveModel(stores.models, hasher);
  const compared = new ComparedRounds(stores, activeModel, hasher);
  const history = new ReadHistory(stores.rounds, stores.catalogues, compared, new NoPauses());
  return new RaiseEvents(stores, history, activeModel, clock);
}

import { expect, it } from '@jest/globals';
import { aMunicipality, aPerson, aSubscription, createInMemoryStores } from '@selbstcheck/testing';
import { forgetBounces } from './forget-bounces.js';

it('forgets bounces in the order in which plans hold subscriptions, whichever is older', async () => {
  const { municipalities, people, subscriptions } = createInMemoryStores();
  await municipalities.insert(aMunicipality());
  await people.insert(aPerson());
  await subscriptions.insert(aSubscription({ id: 'b', hardBounces: 1 }));
  const rhythm = { kind: 'weekly', weekday: 1 } as const;
  await subscriptions.insert(aSubscription({ id: 'a', rhythm, hardBounces: 1 }));
  const changed: string[] = [];
  const change = subscriptions.change.bind(subscriptions);
  subscriptions.change = (...args) => {
    changed.push(args[1]);
    return change(...args);
  };
  await forgetBounces(subscriptions, 'person-1');
  expect(changed).toEqual(['a', 'b']);
  for (const { hardBounces } of await subscriptions.listByPerson('person-1')) expect(hardBounces).toBe(0);
});

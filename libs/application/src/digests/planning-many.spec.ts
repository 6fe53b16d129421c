import { beforeEach, describe, expect, it } from '@jest/globals';
import { aMunicipality, aRound, DigestWorld } from '@selbstcheck/testing';
import { PlanningRun } from './planning-run.js';

const MONTHLY = { rhythm: { kind: 'monthly', day: 1 }, time: '07:00', zone: 'Europe/Berlin' } as const;
const TOWNS = Array.from({ length: 30 }, (_, index) => `town-${String(index + 1).padStart(2, '0')}`);

let world: DigestWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
  for (const id of TOWNS) {
    await world.stores.municipalities.insert(aMunicipality({ id, name: id }));
    await world.stores.rounds.insert(aRound({ id: `${id}-r`, municipalityId: id, catalogueVersionId: 'A' }));
  }
});

/** Ten addresses in each town, one town after the other and then from the beginning, in several batches. */
async function subscribeEverywhere(): Promise<void> {
  for (let person = 1; person <= 10; person += 1) {
    for (const municipalityId of TOWNS) {
      const id = `${String(person).padStart(2, '0')}-${municipalityId}`;
      const recipient = { kind: 'address', address: `${id}@x.example` } as const;
      await world.subscribe(id, { ...MONTHLY, municipalityId, recipient });
    }
  }
}

describe('planning for many municipalities at the same moment', () => {
  it('finds out once in each what there is to tell, however many are told there', async () => {
    await subscribeEverywhere();
    world.clock.moveTo('2026-12-01T06:00:30.000Z');
    const { municipalities } = world.stores;
    const find = municipalities.find.bind(municipalities);
    const asked: string[] = [];
    municipalities.find = (id) => {
      asked.push(id);
      return find(id);
    };
    await world.plan();
    expect(asked).toEqual(TOWNS);
  });

  it('keeps of none what it found out there once it is at the next one', () => {
    const run = new PlanningRun(world.clock.now(), world.stores, world.nextSlots);
    const first = run.of('town-01');
    expect(run.of('town-01')).toBe(first);
    run.of('town-02');
    expect(run.of('town-01')).not.toBe(first);
  });
});

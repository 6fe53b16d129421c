import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld } from '@selbstcheck/testing';
import { DAY } from '../access/moments.js';
import { SetUp, type SetUpRequest } from './set-up.js';

let world: AccountWorld;
let setUp: SetUp;

beforeEach(() => {
  world = new AccountWorld();
  const { stores, oneTimeLinks, passwords, audit, ids, clock } = world;
  setUp = new SetUp(stores, oneTimeLinks, passwords, audit, ids, clock);
});

async function request(told: Partial<SetUpRequest> = {}): Promise<SetUpRequest> {
  const { path } = await setUp.newLink();
  return {
    token: path.replace('/einrichten#', ''),
    name: 'Erste Person',
    email: 'Erste@Kommune.example',
    password: 'Birne-Laterne-47-Kiesel',
    language: 'de',
    municipality: 'Weidenfurt',
    ...told,
  };
}

describe('an installation without people', () => {
  it('gets its administrator, who coordinates the first municipality', async () => {
    expect(await setUp.isNeeded()).toBe(true);
    await setUp.complete(await request());
    expect(await setUp.isNeeded()).toBe(false);

    const [person] = await world.stores.people.list();
    expect(person).toMatchObject({ email: 'erste@kommune.example', isInstallationAdmin: true });
    expect(await world.passwords.isRight(person!.id, 'Birne-Laterne-47-Kiesel')).toBe(true);
    const [municipality] = await world.stores.municipalities.list();
    expect(await world.stores.memberships.listByPerson(person!.id)).toMatchObject([
      { municipalityId: municipality!.id, role: 'coordination' },
    ]);
    expect(await world.trail()).toMatchObject([
      { action: 'installation_set_up', municipalityId: null },
      { action: 'municipality_created', municipalityId: municipality!.id, after: { name: 'Weidenfurt' } },
      { action: 'member_joined', municipalityId: municipality!.id, after: { role: 'coordination' } },
    ]);
  });

  it('can be set up without a municipality', async () => {
    await setUp.complete(await request({ municipality: null }));
    expect(await world.stores.municipalities.list()).toEqual([]);
  });

  it('keeps the link where something is refused, and nothing else', async () => {
    const weak = await request({ password: 'weidenfurt-2026' });
    await expect(setUp.complete(weak)).rejects.toMatchObject({ code: 'password-weak' });
    await world.stores.municipalities.insert({ id: 'taken', name: 'Weidenfurt', demonstration: 'none' });
    const taken = { ...weak, password: 'Birne-Laterne-47-Kiesel' };
    await expect(setUp.complete(taken)).rejects.toMatchObject({ code: 'municipality-exists' });
    expect(await world.stores.people.list()).toEqual([]);
    await setUp.complete({ ...taken, municipality: 'Auental' });
  });
});

describe('the set-up link', () => {
  it('works once, for 24 hours, and only the newest', async () => {
    const earlier = await request();
    const newest = await request();
    await expect(setUp.complete(earlier)).rejects.toMatchObject({ code: 'link-invalid' });
    await setUp.complete(newest);
    await expect(setUp.complete(newest)).rejects.toMatchObject({ code: 'link-invalid' });
    const late = await request();
    world.wait(DAY);
    await expect(setUp.complete(late)).rejects.toMatchObject({ code: 'link-invalid' });
  });
});

describe('whether set-up is needed', () => {
  it.each([
    [false, 'somebody administers', { isInstallationAdmin: true }],
    [true, 'who administers is deactivated', { isInstallationAdmin: true, state: 'deactivated' }],
    [
      false,
      'who administers belongs to the demonstration',
      { isInstallationAdmin: true, isDemonstration: true },
    ],
    [true, 'nobody administers', {}],
  ] as const)('is %s where %s', async (expected, _, person) => {
    await world.settle(person);
    expect(await setUp.isNeeded()).toBe(expected);
  });
});

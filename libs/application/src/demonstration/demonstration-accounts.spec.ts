import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AccountWorld,
  aMembership,
  aMunicipality,
  aPerson,
  demonstrationDigests,
  NodeHasher,
  raisedEvents,
} from '@selbstcheck/testing';
import { SYSTEM } from '../access/actor.js';
import { InstallCatalogues } from '../catalogue/install-catalogues.js';
import { ActiveModel } from '../models/active-model.js';
import { DemonstrationData, type DemonstrationContent } from '../ports/demonstration-data.js';
import { StandardCatalogues } from '../ports/standard-catalogues.js';
import { ScoreRound } from '../results/score-round.js';
import { DemonstrationAccounts } from './demonstration-accounts.js';
import { InsertDemonstration } from './insert-demonstration.js';
import { LoadDemonstration } from './load-demonstration.js';
import { RemoveDemonstration } from './remove-demonstration.js';
import { RenewDemonstrationAccounts } from './renew-demonstration-accounts.js';

class NoCatalogues extends StandardCatalogues {
  async read() {
    return [];
  }
}

class TwoTowns extends DemonstrationData {
  async read(): Promise<DemonstrationContent> {
    const towns = ['m1', 'm2'].map((id) => aMunicipality({ id, name: id, demonstration: 'fictional' }));
    return {
      catalogues: [],
      municipalities: towns.map((municipality) => ({ municipality, answered: [], reported: [], inWork: [] })),
    };
  }
}

function installation() {
  const { stores, audit, hasher: passwordHasher, ids, clock, secrets } = new AccountWorld();
  const { catalogues, unitOfWork, people } = stores;
  const hasher = new NodeHasher();
  const scoreRound = new ScoreRound(stores, new ActiveModel(stores.models, hasher), { hasher, clock });
  const installCatalogues = new InstallCatalogues(new NoCatalogues(), catalogues, unitOfWork);
  const content = new InsertDemonstration(
    stores,
    installCatalogues,
    scoreRound,
    raisedEvents(stores, clock),
    {
      hasher,
      ids,
      clock,
    },
  );
  const accounts = new DemonstrationAccounts(stores, passwordHasher, secrets, { ids, clock });
  const digests = demonstrationDigests(stores, { clock, ids });
  const parts = { content, accounts, digests };
  const setUp = {
    isNeeded: async () => !(await people.list()).some((person) => person.isInstallationAdmin),
    newLink: async () => ({ path: '/einrichten#secret' }),
  };
  return {
    ...stores,
    passwordHasher,
    loading: new LoadDemonstration(new TwoTowns(), stores, unitOfWork, parts, audit),
    renewing: new RenewDemonstrationAccounts(stores, unitOfWork, accounts, audit),
    removing: new RemoveDemonstration(stores, unitOfWork, audit, setUp, clock),
  };
}

describe('the accounts of the demonstration', () => {
  let here: ReturnType<typeof installation>;

  beforeEach(() => {
    here = installation();
  });

  const personOfRole = async (role: string) => {
    const [account] = (await here.renewing.renew()).filter((candidate) => candidate.role === role);
    return (await here.people.findByAddress(account!.email))!;
  };

  it('are one for each role with a password of its own that signs in', async () => {
    const accounts = (await here.loading.load())!;
    expect(accounts.map(({ role }) => role)).toEqual([
      'installation_admin',
      'coordination',
      'contributor',
      'steering',
      'viewer',
    ]);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(5);
    for (const { email, password } of accounts) {
      const person = (await here.people.findByAddress(email))!;
      const hash = await here.credentials.passwordHash(person.id);
      await expect(here.passwordHasher.verify(password, hash)).resolves.toBe(true);
    }
  });

  it('are members of every municipality that is shown, but for who administers', async () => {
    await here.loading.load();
    const contributor = await personOfRole('contributor');
    const memberships = await here.memberships.listByPerson(contributor.id);
    expect(
      memberships.map(({ municipalityId, role, department }) => [municipalityId, role, department]),
    ).toEqual([
      ['m1', 'contributor', 'Jugendamt'],
      ['m2', 'contributor', 'Jugendamt'],
    ]);
    const admin = await personOfRole('installation_admin');
    expect(admin).toMatchObject({ isInstallationAdmin: true, isDemonstration: true });
    await expect(here.memberships.listByPerson(admin.id)).resolves.toEqual([]);
  });

  it('are added to a demonstration of an earlier version that had none', async () => {
    await here.loading.load();
    for (const { id } of await here.people.list()) await here.people.remove(id);
    await expect(here.loading.load()).resolves.toHaveLength(5);
    expect(await here.municipalities.list()).toHaveLength(2);
  });

  it('get new passwords and back what was taken from them', async () => {
    const before = (await here.loading.load())!;
    const admin = (await here.people.findByAddress(before[0]!.email))!;
    await here.people.update(admin.id, { state: 'deactivated', isInstallationAdmin: false });
    const after = await here.renewing.renew();
    expect(after.map(({ email }) => email)).toEqual(before.map(({ email }) => email));
    expect(after[0]!.password).not.toBe(before[0]!.password);
    await expect(here.people.find(admin.id)).resolves.toEqual(admin);
  });

  it('cannot get new passwords where there is no demonstration', async () => {
    await expect(here.renewing.renew()).rejects.toMatchObject({ code: 'demonstration-not-loaded' });
    await expect(here.people.list()).resolves.toEqual([]);
  });

  it('go with it, and the answer leads to a first account', async () => {
    await here.loading.load();
    await expect(here.removing.remove(SYSTEM)).resolves.toEqual({ setUpPath: '/einrichten#secret' });
    await expect(here.people.list()).resolves.toEqual([]);
  });

  it('leave a real person here, whose time without membership begins', async () => {
    await here.loading.load();
    await here.people.insert(aPerson({ id: 'real' }));
    await here.people.insert(aPerson({ id: 'admin', isInstallationAdmin: true }));
    await here.memberships.insert(aMembership({ id: 'real-1', personId: 'real', municipalityId: 'm1' }));
    await expect(here.removing.remove(SYSTEM)).resolves.toEqual({ setUpPath: null });
    await expect(here.people.find('real')).resolves.toMatchObject({ idleSince: '2025-06-12T08:30:00.000Z' });
    await expect(here.people.find('admin')).resolves.toMatchObject({ idleSince: null });
  });
});

import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AccountWorld, aMunicipality, type StoresUnderTest } from '@selbstcheck/testing';
import { MunicipalityForImport } from './municipality-for-import.js';

let stores: StoresUnderTest;
let forImport: MunicipalityForImport;

beforeEach(async () => {
  const { stores: empty, audit, ids } = new AccountWorld();
  stores = empty;
  forImport = new MunicipalityForImport(stores.municipalities, stores.unitOfWork, audit, ids);
  await stores.municipalities.insert(aMunicipality({ id: 'auental', name: 'Auental' }));
});

describe('choosing a municipality by name on the command line', () => {
  it('finds the real one, and adds one where only an example has the name', async () => {
    await stores.municipalities.insert(
      aMunicipality({ id: 'shown', name: 'Weidenfurt', demonstration: 'fictional' }),
    );
    await expect(forImport.named(' Auental ')).resolves.toMatchObject({ id: 'auental' });
    const added = await forImport.named('Weidenfurt');
    expect(added).toMatchObject({ name: 'Weidenfurt', demonstration: 'none' });
    await expect(forImport.named('Weidenfurt')).resolves.toEqual(added);
    const [entry] = await stores.audit.readAfter(0, 10);
    expect(entry).toMatchObject({ action: 'municipality_created', actor: { kind: 'system' } });
  });

  it('takes the one that another import of the same moment added', async () => {
    jest.spyOn(stores.municipalities, 'list').mockResolvedValueOnce([]);
    await expect(forImport.named('Auental')).resolves.toMatchObject({ id: 'auental' });
  });

  it.each([
    [' \t ', 'municipality-name-missing'],
    ['x'.repeat(10_000), 'municipality-name-invalid'],
    ['Auen\u0000tal', 'municipality-name-invalid'],
    ['\u200b', 'municipality-name-invalid'],
    ['\u202elatneuA', 'municipality-name-invalid'],
  ])('refuses the name %j', async (name, code) => {
    await expect(forImport.named(name)).rejects.toMatchObject({ code });
  });
});

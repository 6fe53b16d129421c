import { describe, expect, it } from '@jest/globals';
import { invite, newAccount } from './browser/newcomers.js';
import { mailedLink, mailsTo } from './browser/mailed-links.js';
import { setUpAddress, typeSetUp } from './browser/set-up-screen.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens, withNothing } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const OVERVIEW = /^Die Kommune /;
const NEW_PASSWORD = 'Ofen-Wolke-29-Treppe';

describe('a new server', () => {
  const screens = useScreens(withNothing);
  const first = { email: 'erste@auental.example', password: 'Birne-Laterne-47-Kiesel' };

  it('says where the link to set it up stands, whatever address is opened', async () => {
    const page = await screens.open('/konto', { as: 'nobody' });
    await expectScreen(page, 'Noch nicht eingerichtet');
    expect(await textOf(page.getByRole('main'))).toContain('steht im Terminalfenster');
    await expectNoAxeViolation(page);
  });

  it('is set up with the printed link, whose secret leaves the address bar; a weak password is told', async () => {
    screens.expectComplaint(/status of 422/);
    const page = await screens.open(setUpAddress(screens.server()), { as: 'nobody' });
    await expectScreen(page, 'Selbstcheck-Monitor einrichten');
    expect(page.url()).toBe(`${screens.server().url}/einrichten`);
    await expectNoAxeViolation(page);
    await typeSetUp(page, { ...first, password: 'password1234' }, 'Auental');
    await page.getByText('Dieses Kennwort ist zu kurz oder zu leicht zu erraten.').waitFor();
    expect(await page.getByLabel('Ihre Kommune').inputValue()).toBe('Auental');
    await typeSetUp(page, first, 'Auental');
    await expectScreen(page, 'Ihr Konto ist angelegt');
    await page.getByRole('main').getByRole('link', { name: 'Zur Anmeldung' }).click();
    await signInOnScreen(page, first);
    await expectScreen(page, 'Noch keine Runde');
    expect(await textOf(page.getByRole('main'))).toContain('Für Auental ist noch keine Runde gespeichert.');
  });

  it('cannot be set up a second time with the same link, or with none', async () => {
    screens.expectComplaint(/status of 410/);
    const page = await screens.open(setUpAddress(screens.server()), { as: 'nobody' });
    await typeSetUp(page, { ...first, email: 'zweite@auental.example' }, '');
    await page.getByText('Dieser Link gilt nicht mehr').waitFor();
    const bare = await screens.open('/einrichten', { as: 'nobody' });
    await expectScreen(bare, 'Diese Installation ist schon eingerichtet');
    expect(await bare.getByRole('button', { name: 'Konto anlegen' }).count()).toBe(0);
  });
});

describe('links of mails', () => {
  const screens = useScreens();

  it('an invitation says what it offers, makes the account, and works once', async () => {
    screens.expectComplaint(/status of 4\d\d/);
    const email = 'eingeladen@kommune.example';
    const link = await invite(screens.server(), {
      email,
      role: 'contributor',
      department: 'Jugendamt',
    });
    const page = await screens.open(link, { as: 'nobody' });
    await expectScreen(page, 'Sie sind eingeladen');
    expect(page.url()).toBe(`${screens.server().url}/einladung`);
    const main = page.getByRole('main');
    expect(await textOf(main)).toMatch(/Dessau-Roßlau.*Mitwirkung: beantwortet Fragen.*Jugendamt/);
    await expectNoAxeViolation(page);
    await main.getByLabel('Ihr Name').fill('Kim Beispiel');
    await main.getByLabel('Neues Kennwort').fill(NEW_PASSWORD);
    await main.getByRole('button', { name: 'Einladung annehmen' }).click();
    await expectScreen(page, 'Die Einladung ist angenommen');
    await main.getByRole('link', { name: 'Zur Anmeldung' }).click();
    await signInOnScreen(page, { email, password: NEW_PASSWORD });
    await expectScreen(page, OVERVIEW);

    const replayed = await screens.open(link, { as: 'nobody' });
    await expectScreen(replayed, 'Diese Einladung gilt nicht mehr');
    await expectNoAxeViolation(replayed);
  });

  it.each(['/einladung', '/kennwort-neu', '/adresse-bestaetigen', '/einladung#halb'])(
    'half a link says what to do: %s',
    async (address) => {
      const page = await screens.open(address, { as: 'nobody' });
      await expectScreen(page, 'Dieser Link ist unvollständig');
      await expectNoAxeViolation(page);
    },
  );

  it('a forgotten password is replaced by a link that only acts when somebody presses the button, once', async () => {
    screens.expectComplaint(/status of 4\d\d/);
    const account = await newAccount(screens.server(), {
      email: 'vergesslich@kommune.example',
      role: 'viewer',
    });
    const page = await screens.open('/anmelden', { as: 'nobody' });
    await page.getByRole('link', { name: 'Kennwort vergessen?' }).click();
    await expectScreen(page, 'Neues Kennwort anfordern');
    await page.getByLabel('E-Mail-Adresse').fill(account.email);
    await page.getByRole('button', { name: 'Link schicken' }).click();
    await expectScreen(page, 'Bitte sehen Sie in Ihr Postfach');
    const link = await mailedLink(screens.server(), account.email, 'kennwort-neu');

    const seen = await screens.open(link, { as: 'nobody' });
    await expectScreen(seen, 'Neues Kennwort setzen');
    expect(seen.url()).toBe(`${screens.server().url}/kennwort-neu`);
    await expectNoAxeViolation(seen);
    const chosen = await screens.open(link, { as: 'nobody' });
    await chosen.getByLabel('Neues Kennwort').fill(NEW_PASSWORD);
    await chosen.getByRole('button', { name: 'Kennwort setzen' }).click();
    await expectScreen(chosen, 'Das neue Kennwort gilt');
    await chosen.getByRole('main').getByRole('link', { name: 'Zur Anmeldung' }).click();
    await signInOnScreen(chosen, account);
    await chosen.getByText('E-Mail-Adresse oder Kennwort stimmt nicht.').waitFor();
    await signInOnScreen(chosen, { ...account, password: NEW_PASSWORD });
    await expectScreen(chosen, OVERVIEW);

    await seen.getByLabel('Neues Kennwort').fill('Tasse-Regen-55-Faden');
    await seen.getByRole('button', { name: 'Kennwort setzen' }).click();
    await seen.getByText('Dieser Link gilt nicht mehr').waitFor();
  });

  it('an address without an account gets the same answer, and no mail', async () => {
    const page = await screens.open('/kennwort-vergessen', { as: 'nobody' });
    await page.getByLabel('E-Mail-Adresse').fill('niemand@kommune.example');
    await page.getByRole('button', { name: 'Link schicken' }).click();
    await expectScreen(page, 'Bitte sehen Sie in Ihr Postfach');
    expect(await mailsTo(screens.server(), 'niemand@kommune.example')).toEqual([]);
  });
});

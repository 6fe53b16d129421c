import { describe, expect, it } from '@jest/globals';
import { DESSAU, WEIDENFURT } from './browser/addresses.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

describe('„Warum?“ of a field of the printed report', () => {
  it('shows the calculation, what it rests on, and what the report declares', async () => {
    const page = await screens.open(`${DESSAU}/warum/wk20-f2`);
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe(
      'Handlungsfeld 2 Fairer Zugang und Teilhabechancen: fortgeschritten',
    );
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('7/3');
    expect(main).toContain('2,3');
    expect(main).toContain('Transport und Mobilität');
    const declared = page.getByRole('table', { name: 'Was die gedruckte Auswertung sagt' });
    const stage = declared.getByRole('row', { name: /^Stufe/ });
    expect(await textOf(stage)).toBe('Stufe fortgeschritten fortgeschritten (stimmt überein)');
    expect(await textOf(declared.getByRole('row', { name: /^Fragen/ }))).toContain('25 von 30 Fragen');
    await expectNoAxeViolation(page);
  });

  it('says of bounds, robustness and reserve that they cannot be determined, and why', async () => {
    for (const address of [`${DESSAU}/warum`, `${DESSAU}/warum/wk20-f2`, `${DESSAU}/warum/wk20-f3`]) {
      const page = await screens.open(address);
      for (const term of ['Möglicher Bereich', 'Fehlende Antworten', 'Abstand zur nächsten Stufe']) {
        const definition = page.locator('dl > div', { hasText: term }).getByRole('definition');
        expect(await textOf(definition)).toBe('nicht bestimmbar');
      }
      const main = await textOf(page.getByRole('main'));
      expect(main).toContain('aus der gedruckten Auswertung übernommen');
    }
  });

  it('shows the contradictions of each field as sentences', async () => {
    const expected = {
      'wk20-f2': [
        /25 von 30 Fragen bearbeitet; von den 5 übrigen nennt der Bericht nur 4\./,
        /passen die Nummern .*Gesundheit und Pflege/,
        /Transport/,
      ],
      'wk20-f4': [/15 von 18 Fragen bearbeitet; welche 3 fehlen, nennt der Bericht nicht/],
      'wk20-f5': [
        /heißt im Überblick .* über seinem Kapitel/,
        /11 von 12 Fragen bearbeitet; welche fehlt, nennt der Bericht nicht/,
        /5\.2\.4/,
      ],
    };
    for (const [field, sentences] of Object.entries(expected)) {
      const page = await screens.open(`${DESSAU}/warum/${field}`);
      const findings = page
        .getByRole('heading', { name: 'Hinweise zur Auswertung' })
        .locator('xpath=following::ul[1]');
      const shown = await textOf(findings);
      for (const sentence of sentences) expect(shown).toMatch(sentence);
    }
  });

  it('names the line of the report where a question is mentioned', async () => {
    const page = await screens.open(`${DESSAU}/warum/wk20-f1`);
    const named = page.getByRole('table', { name: 'Namentlich genannte Fragen' });
    expect(await textOf(named.getByRole('row', { name: /^1\.4\.2/ }))).toMatch(
      /^1\.4\.2 Zeile \d+ – nicht beantwortet Monitoring$/,
    );
  });

  it.each(['de-DE', 'en-GB'])(
    'keeps number, line and answer of a named question together in %s',
    async (locale) => {
      const page = await screens.open(`${DESSAU}/warum/wk20-f5`, {
        locale,
        viewport: { width: 1280, height: 900 },
      });
      const wrapped = await page
        .locator('table', {
          has: page.getByRole('columnheader', { name: /Genanntes Kriterium|Criterion mentioned/ }),
        })
        .locator('tbody tr > :not(:last-child)')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.getBoundingClientRect().height > 0)
            .map((cell) => {
              const range = document.createRange();
              range.selectNodeContents(cell);
              const bottoms = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
              return Math.max(...bottoms) - Math.min(...bottoms);
            }),
        );
      expect(wrapped.length).toBeGreaterThan(4);
      expect(Math.max(...wrapped)).toBeLessThan(12);
    },
  );

  it('leads on to the next field and back to the previous one', async () => {
    const page = await screens.open(`${DESSAU}/warum/wk20-f1`);
    await page.getByRole('link', { name: /Nächstes Handlungsfeld/ }).click();
    await page.waitForURL('**/warum/wk20-f2');
    await page.getByRole('link', { name: /Vorheriges Handlungsfeld/ }).click();
    await page.waitForURL('**/warum/wk20-f1');
    await page.getByRole('heading', { level: 1, name: /^Handlungsfeld 1/ }).waitFor();
    expect(await page.getByRole('link', { name: /Vorheriges Handlungsfeld/ }).count()).toBe(0);
  });
});

describe('„Warum?“ of the whole', () => {
  it('counts the fields together, compares weightings, and shows that 106 is not 105', async () => {
    const page = await screens.open(`${DESSAU}/warum`);
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('Gesamtergebnis: fortgeschritten');
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('57/28');
    expect(main).toMatch(/ergeben zusammen 106, der Bericht nennt insgesamt 105/);
    expect(main).toContain('Der Bericht trägt kein Datum');
    const weightings = page.getByRole('table', { name: 'Andere Gewichtungen' });
    expect(await textOf(weightings.getByRole('row', { name: /^jede Frage/ }))).toContain('nicht bestimmbar');
    const equalCriteria = await textOf(weightings.getByRole('row', { name: /^jedes Kriterium/ }));
    for (const words of ['2,1', 'fortgeschritten', 'unter 0,1']) expect(equalCriteria).toContain(words);
  });

  it('gives values with one decimal, and long fractions only to who unfolds them', async () => {
    const page = await screens.open(`${WEIDENFURT}/warum`);
    const main = page.getByRole('main');
    expect(await textOf(main)).toContain('Durchschnitt aus 7 Werten: rund 2,3');
    expect(await textOf(main)).toMatch(/rund 2,3 \(Unterschied unter 0,1\), ob alle fehlenden Antworten/);
    expect(await textOf(main)).not.toMatch(/\d\/\d|2,3 bis 2,3/);
    for (const summary of ['Genau gerechnet', 'Genaue Werte']) await main.getByText(summary).click();
    expect(await textOf(main)).toMatch(/= \d+\/\d+, geteilt durch 7 = \d+\/\d+, gerundet 2,3/);
    expect(await textOf(main)).toContain('7 Kommunikation und Konfliktmanagement: 99/50');
    await expectNoAxeViolation(page);
  });

  it('computes bounds, robustness and reserve for the fictional municipality', async () => {
    const page = await screens.open(`${WEIDENFURT.replace('2025', '2014')}/warum`);
    const definition = (term: string) =>
      textOf(page.locator('dl > div', { hasText: term }).getByRole('definition'));
    expect(await definition('Möglicher Bereich')).toMatch(
      /^\d(,\d)? bis \d(,\d)?, wenn alle fehlenden Antworten/,
    );
    expect(await definition('Fehlende Antworten')).toMatch(
      /unabhängig von fehlenden Antworten|möglich: .+ bis .+/,
    );
    expect(await definition('Abstand zur nächsten Stufe')).toMatch(/nach (unten|oben) \d+ Antwortschritt/);
    expect(await textOf(page.getByRole('main'))).not.toContain('nicht bestimmbar');
  });

  it('shows the questions and answers behind a criterion of the fictional municipality', async () => {
    const page = await screens.open(`${WEIDENFURT}/warum/d2-f1`);
    const table = page.getByRole('table', { name: 'Kriterien und Antworten' });
    const monitoring = table.locator('tbody', { hasText: 'Monitoring' });
    expect(await textOf(monitoring.getByRole('row').first())).toMatch(
      /Summe \d+, geteilt durch 4 = \d(,\d)? · 4 von 4 Fragen bewertet, gut belegt/,
    );
    expect(await monitoring.getByRole('row').count()).toBe(5);
  });
});

describe('opening and closing „Warum?“ by keyboard', () => {
  it.each([
    ['a field', 'Warum? Kommunikation und Konfliktmanagement', '**/warum/wk20-f7'],
    ['the whole', 'Warum diese Stufe?', '**/warum'],
  ])('of %s gives the focus to the heading, and back to the link', async (_, name, address) => {
    const page = await screens.open(DESSAU);
    const why = page.getByRole('link', { name, exact: true });
    await why.waitFor();
    await tabTo(page, why);
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    await expectFocus(page, page.getByRole('heading', { level: 1 }));
    await tabTo(page, page.getByRole('link', { name: 'Zurück zum Überblick' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${DESSAU}**`);
    await expectFocus(page, why);
  });

  it('has an address of its own that survives a reload', async () => {
    const page = await screens.open(DESSAU);
    await page.getByRole('link', { name: 'Warum? Zusammenhalt und Begegnung' }).click();
    await page.waitForURL('**/warum/wk20-f6');
    const heading = page.getByRole('heading', { level: 1, name: /Zusammenhalt und Begegnung/ });
    await heading.waitFor();
    await page.reload();
    await heading.waitFor();
    expect(new URL(page.url()).pathname).toBe(`${DESSAU}/warum/wk20-f6`);
    await page.goBack();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
  });
});

describe('the methods page', () => {
  it('says how stages come about, that no official rule exists, and what is not settled', async () => {
    const page = await screens.open('/methoden');
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('abgeleitet aus der Auswertung Dessau-Roßlau 2020');
    expect(main).toContain('Eine amtliche Rechenregel ist nicht veröffentlicht');
    expect(main).toContain('7/4');
    const stages = page.getByRole('table', { name: 'Stufen und ihre Bereiche' });
    expect(await textOf(stages.getByRole('row', { name: /fortgeschritten/ }))).toMatch(
      /von 1,5 bis unter 2,5$/,
    );
  });

  it.each(['/methoden', DESSAU, `${DESSAU}/warum`, `${DESSAU}/warum/wk20-f2`, '/import'])(
    'no heading skips a level on %s',
    async (address) => {
      const page = await screens.open(address);
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) =>
          headings
            .filter((heading) => heading.checkVisibility())
            .map((heading) => Number(heading.tagName[1])),
        );
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skips).toEqual([]);
    },
  );

  it('is one click away from every „Warum?“', async () => {
    const page = await screens.open(`${DESSAU}/warum/wk20-f1`);
    await page.getByRole('main').getByRole('link', { name: 'So wird gerechnet' }).click();
    await page.getByRole('heading', { level: 1, name: 'So wird gerechnet' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/methoden');
  });
});

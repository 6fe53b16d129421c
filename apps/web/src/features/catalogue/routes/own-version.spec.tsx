import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MunicipalityView, VersionSummary } from '@selbstcheck/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import catalogue from '../../../locales/catalogue.de.json' with { type: 'json' };
import de from '../../../locales/de.json' with { type: 'json' };
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { versionQuery, versionsQuery } from '../api/versions.js';
import { QuestionConflict } from '../components/questions/question-conflict.js';
import { QuestionTable } from '../components/questions/question-table.js';
import { FIELDS } from '../components/questions/questions.spec-support.js';
import { ReadingOutcome } from '../components/questions/reading-outcome.js';
import { changedTable, EMPTY_TABLE } from '../components/questions/table-changes.js';
import { withNew, type NewQuestion } from '../components/questions/typed-questions.js';
import { OwnVersionRoute } from './own-version-route.js';

const M = 'm1';
const VERSION: VersionSummary = {
  ...{ id: 'v1', title: { de: 'Katalog' }, edition: '2020', isDemonstration: false },
  ...{ fields: 2, criteria: 3, questions: 1, rounds: 1, linkedTo: [] },
};
const row = (code: string, text: string | null, criterionId: string | null): NewQuestion => ({
  ...{ code, text, criterionId },
});

let client: QueryClient;

beforeEach(() => {
  client = createQueryClient();
});

/** The words of a screen, and the words that only a screen reader is given. */
async function wordsOf(screen: ReactNode): Promise<string> {
  const { prelude } = await prerender(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'catalogue', catalogue)}>
      <QueryClientProvider client={client}>
        <MemoryRouter>{screen}</MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  const html = await new Response(prelude).text();
  return html
    .replace(/aria-label="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the screen of a version of one’s own', () => {
  it('begins with the version of the latest round and its title', async () => {
    const municipality: MunicipalityView = {
      ...{ id: M, name: 'Auental', demonstration: 'none' },
      rounds: [
        {
          ...{ id: 'r1', title: 'Selbstcheck', referenceDate: '2020-07-01', state: 'closed' },
          ...{ source: 'auswertung', catalogue: VERSION },
        },
      ],
    };
    client.setQueryData(municipalitiesQuery.queryKey, { municipalities: [municipality] });
    const demonstration = { ...VERSION, id: 'v0', edition: 'Beispiel', isDemonstration: true };
    client.setQueryData(versionsQuery(M).queryKey, { versions: [demonstration, VERSION] });
    client.setQueryData(versionQuery(M, 'v1').queryKey, { summary: VERSION, fields: FIELDS });
    const words = await wordsOf(<OwnVersionRoute municipalityId={M} />);
    expect(words).toMatch(/Ausgehen von.*Katalog, Fassung 2020.*Titel.*Bezeichnung der Fassung/);
    expect(words).toMatch(/Vorlage ausfüllen.*Text einfügen.*Hier eintippen/);
    expect(words).toContain('Noch keine Frage in 3 Kriterien.');
    expect(words).toContain('Entwurf anlegen');
  });
});

describe('the table of questions on the screen', () => {
  const tableOf = (...rows: readonly NewQuestion[]) => (
    <QuestionTable
      fields={FIELDS}
      table={{ ...EMPTY_TABLE, questions: withNew([], rows) }}
      onChange={() => undefined}
    />
  );

  it('counts questions and names the criteria that have none', async () => {
    const words = await wordsOf(tableOf(row('1.1.1', 'Wer?', 'a1'), row('2.1.1', null, 'b1')));
    expect(words).toContain('2 Fragen in 3 Kriterien. 1 Kriterium ohne Frage.');
    expect(words).toMatch(/Kriterien ohne Frage Monitoring/);
    expect(words).toMatch(/Wortlaut der Frage 1\.1\.1 Wer\?/);
    expect(words).toContain('Frage hinzufügen: Monitoring');
  });

  it('says at each question what is wrong with it, and asks for its criterion', async () => {
    const words = await wordsOf(
      tableOf(row('1.1.1', null, 'a1'), row('1.1.1', null, 'a2'), row('9.9.9', 'x'.repeat(1_001), null)),
    );
    expect(words.match(/Diesen Code hat noch eine andere Frage/g)).toHaveLength(2);
    expect(words).toMatch(/Noch ohne Kriterium.*Kriterium der Frage 9\.9\.9 bitte wählen 1 · Strukturen/);
    expect(words).toContain('Der Wortlaut hat 1001 Zeichen. Möglich sind 1000.');
  });

  it('offers the question back that was taken out, where it stood', async () => {
    const full = { ...EMPTY_TABLE, questions: withNew([], [row('1.1.1', 'Wer?', 'a1')]) };
    const table = changedTable(full, { do: 'remove', key: full.questions[0]?.key ?? 0 });
    const words = await wordsOf(<QuestionTable fields={FIELDS} table={table} onChange={() => undefined} />);
    expect(words).toMatch(/Strukturen Noch keine Frage\. Frage 1\.1\.1 ist entfernt\. Rückgängig machen/);
  });
});

describe('what was read', () => {
  it('is counted, with every remark', async () => {
    const words = await wordsOf(
      <ReadingOutcome
        outcome={{
          ...{ read: 106, homeless: 2, placement: 'by_order', language: 'de' },
          findings: [{ line: 4, sentence: 'Zeile 4 wird nicht übernommen.' }],
        }}
      />,
    );
    expect(words).toMatch(
      /106 Fragen gelesen.*nach der Reihenfolge.*2 Fragen gehören noch zu keinem Kriterium/,
    );
    expect(words).toMatch(/1 Hinweis: .*Zeile 4 wird nicht übernommen/);
  });
});

describe('two people at the same questions', () => {
  it('see both tables where they differ', async () => {
    const words = await wordsOf(
      <QuestionConflict
        mine={withNew([], [row('1.1.1', 'Wer?', 'a2')])}
        stored={{ revision: 2, version: { summary: VERSION, fields: FIELDS } }}
        pending={false}
        onKeepMine={() => undefined}
        onTakeStored={() => undefined}
      />,
    );
    expect(words).toMatch(
      /1\.1\.1.*Ihre Tabelle: „Wer\?“ im Kriterium Monitoring.*Gespeichert: „Gibt es eine Stelle\?“ im Kriterium Strukturen/,
    );
  });
});

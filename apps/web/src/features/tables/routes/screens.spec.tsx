import { describe, expect, it } from '@jest/globals';
import { endpoints, type RoundHead, type Session, type VersionSummary } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import de from '../../../locales/de.json' with { type: 'json' };
import tables from '../../../locales/tables.de.json' with { type: 'json' };
import { PATHS } from '../../../shared/addresses/addresses.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { progressQuery } from '../../../shared/round/progress-query.js';
import { versionsQuery } from '../../../shared/round/versions-query.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { sessionOf } from '../../../shared/session/session.spec-support.js';
import { FilePreview } from '../components/file-preview.js';
import { fileAnswer, HEAD, previewOf } from '../components/tables.spec-support.js';
import EarlierRoundRoute from './earlier-round-route.js';
import TablesRoute from './tables-route.js';

const COUNTS = {
  ...{ asked: 10, answered: 4, open: 6, notAssessable: 0, disagreements: 0 },
  ...{ confirmed: 0, fresh: 4, noted: 0 },
};
const progressOf = (round: RoundHead) =>
  endpoints.getProgress.response.parse({
    ...{ round, counts: COUNTS, fields: [], askedNext: [], unheld: 0, provisional: null },
    departments: ['Jugendamt', 'Kultur'].map((department) => ({
      ...COUNTS,
      ...{ department, agreedWithoutIt: 0, answeredBeyond: 0, members: 1, remindedAt: null },
    })),
  });
const VERSION: VersionSummary = {
  ...{ id: 'v1', title: { de: 'Katalog' }, edition: '2020', isDemonstration: false },
  ...{ fields: 7, criteria: 34, questions: 0, rounds: 1, linkedTo: [] },
};

type Role = Session['memberships'][number]['role'];

function rendered(
  content: ReactNode,
  role: Role = 'coordination',
  round: RoundHead = HEAD,
  path = '',
): string {
  const client = createQueryClient();
  const membership = {
    ...{ municipalityId: 'm1', municipality: 'Musterstadt', role },
    ...{ department: 'Jugendamt', function: null },
  };
  client.setQueryData(sessionQuery.queryKey, {
    session: sessionOf({ memberships: [membership] }),
    end: null,
  });
  const address = { municipalityId: 'm1', roundId: 'r1' };
  client.setQueryData(progressQuery(address).queryKey, progressOf(round));
  client.setQueryData(versionsQuery('m1').queryKey, { versions: [VERSION] });
  return renderToStaticMarkup(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'tables', tables)}>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[`/kommunen/m1/runden${path}`]}>{content}</MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
}

const screen = (path: string, role?: Role, round?: RoundHead) =>
  rendered(
    <Routes>
      <Route path={PATHS.tables} element={<TablesRoute />} />
      <Route path={PATHS.earlierRound} element={<EarlierRoundRoute />} />
    </Routes>,
    role,
    round,
    path,
  );

const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the files of a round', () => {
  it('are offered in three formats, to the coordination for every department', () => {
    const words = wordsOf(screen('/r1/dateien'));
    expect(words).toMatch(
      /Fragebogen als Datei.*Herunterladen.*alle zusammen Jugendamt Kultur.*Excel-Datei.*CSV.*JSON.*Ausgefüllte Datei einlesen/,
    );
  });

  it('are those of their own department for somebody who answers', () => {
    const words = wordsOf(screen('/r1/dateien', 'contributor'));
    expect(words).toContain('Ausgefüllte Datei einlesen');
    expect(words).not.toContain('Für welchen Fachbereich');
  });

  it('are only to download where the round takes no answers, and for nobody else', () => {
    const closed = wordsOf(screen('/r1/dateien', 'coordination', { ...HEAD, state: 'in_agreement' }));
    expect(closed).toContain('solange die Runde Antworten annimmt');
    expect(closed).not.toContain('Datei wählen');
    expect(wordsOf(screen('/r1/dateien', 'viewer'))).toContain('Dafür reicht Ihre Rolle nicht aus');
  });

  it('are read in while a round that is entered after the fact is in agreement', () => {
    const earlier: RoundHead = { ...HEAD, state: 'in_agreement', sourceName: 'Bericht 2020' };
    const words = wordsOf(screen('/r1/dateien', 'coordination', earlier));
    expect(words).toMatch(/Kriterien und Fragen mit dem, was schon eingetragen ist.*Datei wählen/);
    expect(words).not.toContain('Für welchen Fachbereich');
  });
});

describe('the preview of a file', () => {
  const show = (preview: Parameters<typeof FilePreview>[0]['preview']) =>
    rendered(<FilePreview preview={preview} isTaking={false} onTake={() => undefined} />);

  it('says in sentences what changes, shows it, and leaves conflicts to a decision', () => {
    const html = show(
      previewOf([fileAnswer('q1', 'new'), fileAnswer('q2', 'conflict'), fileAnswer('q3', 'same')], {
        findings: [{ code: 'answer-unknown', row: 7, sentence: 'Zeile 7: Die Antwort „vielleicht“ …' }],
      }),
    );
    expect(wordsOf(html)).toMatch(
      /Antworten von: Jugendamt Eine Angabe ist neu oder anders\. Eine Antwort hat inzwischen jemand geändert.*Eine bleibt, wie sie ist\..*Zeile 7.*Inzwischen geändert.*Gibt es q2\?.*Eine Angabe übernehmen.*Gibt es q1\?/,
    );
    expect(html).toMatch(/<input[^>]*type="checkbox"/);
    expect(html).not.toContain('checked');
  });

  it('has symbols of whole criteria with what was there', () => {
    const ratings = [
      {
        criterionId: 'c1',
        title: { de: 'Treffpunkte' },
        change: 'new' as const,
        before: null,
        after: { symbol: 2 as const },
      },
    ];
    const words = wordsOf(show(previewOf([], { department: null, ratings })));
    expect(words).toMatch(/Einschätzungen ganzer Kriterien Treffpunkte Bisher keine In der Datei .*eher ja/);
  });

  it('offers nothing to take over where nothing changes', () => {
    const words = wordsOf(show(previewOf([])));
    expect(words).toContain('keine Angabe, die übernommen werden kann');
    expect(words).not.toContain('übernehmen ');
  });
});

describe('entering an earlier round', () => {
  it('asks for title, day, source and version, and where the ratings are entered', () => {
    const words = wordsOf(screen('/frueher'));
    expect(words).toMatch(
      /Frühere Runde eintragen.*Auswertung einlesen.*Titel.*Stichtag.*Quelle.*Katalog, 2020 \(nur Kriterien\).*Hier auf dem Bildschirm.*In einer Datei.*Runde anlegen/,
    );
  });

  it('is for Koordination only', () => {
    expect(wordsOf(screen('/frueher', 'contributor'))).toContain('Dafür reicht Ihre Rolle nicht aus');
  });
});

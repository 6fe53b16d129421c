import { describe, expect, it } from '@jest/globals';
import type { DraftView, Session, VersionSummary } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import catalogue from '../../../locales/catalogue.de.json' with { type: 'json' };
import de from '../../../locales/de.json' with { type: 'json' };
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { draftQuery, draftsQuery } from '../api/drafts.js';
import { versionQuery, versionsQuery } from '../api/versions.js';
import { criterion, link, question } from '../components/links/links.spec-support.js';
import { ActivationRoute } from './activation-route.js';
import { DraftRoute } from './draft-route.js';
import { VersionRoute } from './version-route.js';
import { VersionsRoute } from './versions-route.js';

const M = 'm1';
const VERSION: VersionSummary = {
  ...{ id: 'v1', title: { de: 'Katalog' }, edition: '1.0', isDemonstration: false },
  ...{ fields: 1, criteria: 2, questions: 3, rounds: 2, linkedTo: [] },
};
const DRAFT: DraftView['draft'] = {
  ...{ id: 'd1', title: { de: 'Katalog' }, edition: '2.0', base: VERSION },
  ...{ revision: 1, createdAt: '2026-11-20T09:12:00.000Z', openLinks: 3 },
};
const certain = (level: 'criterion' | 'question') =>
  link({
    ...{ level, kind: 'same', isCertain: true, similarity: 100 },
    from: [level === 'question' ? question('a1') : criterion('a', 'Wohnen')],
    to: [level === 'question' ? question('b1') : criterion('b', 'Wohnen')],
  });
const uncertain = link({
  from: [question('a2', 'Trifft sich eine Gruppe zweimal im Jahr?')],
  to: [question('b2', 'Tagt eine Gruppe zweimal im Jahr?')],
  similarity: 83,
});

function viewOf(changes: Partial<DraftView>): DraftView {
  return {
    draft: DRAFT,
    version: { id: 'v2', title: DRAFT.title, edition: DRAFT.edition },
    links: [certain('criterion'), certain('question'), uncertain],
    counts: [{ level: 'question', kind: 'same', count: 1 }],
    effects: [],
    criteriaWithoutQuestions: 0,
    summary: 'Bei allen 2 Kriterien geht die Reihe weiter.',
    obstacle: 'Noch sind 3 Zuordnungen offen.',
    ...changes,
  };
}

type Role = Session['memberships'][number]['role'];

/** The words of a screen once everything has arrived, without those of dialogs that are closed. */
async function wordsOf(
  route: 'versions' | 'version' | 'draft' | 'activation',
  view = viewOf({}),
  role: Role = 'coordination',
) {
  const client = createQueryClient();
  client.setQueryData(municipalitiesQuery.queryKey, { municipalities: [] });
  client.setQueryData(versionsQuery(M).queryKey, {
    versions: [VERSION, { ...VERSION, id: 'v0', rounds: 0 }],
  });
  client.setQueryData(draftsQuery(M).queryKey, { drafts: [DRAFT] });
  client.setQueryData(draftQuery({ municipalityId: M, draftId: '' }, 'de').queryKey, view);
  client.setQueryData(versionQuery(M, '').queryKey, {
    summary: VERSION,
    fields: [
      {
        ...{ id: 'f', number: 1, title: { de: 'Alltag' } },
        criteria: [
          {
            ...{ id: 'c', title: { de: 'Wohnen' }, questionCount: 3 },
            questions: [{ id: 'q', code: '1.1.2', text: null }],
          },
        ],
      },
    ],
  });
  const screens = {
    versions: <VersionsRoute municipalityId={M} mayEdit={role === 'coordination'} />,
    version: <VersionRoute municipalityId={M} />,
    draft: <DraftRoute municipalityId={M} />,
    activation: <ActivationRoute municipalityId={M} />,
  };
  const { prelude } = await prerender(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'catalogue', catalogue)}>
      <QueryClientProvider client={client}>
        <MemoryRouter>{screens[route]}</MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  const html = (await new Response(prelude).text()).replace(/<dialog.*?<\/dialog>/g, '');
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the list of versions', () => {
  it('says which are in use and cannot be changed, and which are not', async () => {
    const words = await wordsOf('versions');
    expect(words).toContain('in 2 eigenen Runden benutzt – unveränderlich, weil in Benutzung');
    expect(words).toContain('noch in keiner eigenen Runde benutzt');
  });

  it('shows drafts and the reading of files to the coordination only', async () => {
    expect(await wordsOf('versions')).toMatch(/3 Zuordnungen offen.*Als Entwurf einlesen/);
    const words = await wordsOf('versions', viewOf({}), 'steering');
    expect(words).not.toContain('Als Entwurf einlesen');
  });
});

describe('a version', () => {
  it('says which wordings exist on paper only', async () => {
    const words = await wordsOf('version');
    expect(words).toContain('Von 3 Fragen sind die folgenden bekannt. 1.1.2 Wortlaut liegt auf Papier vor');
  });
});

describe('the links of a draft', () => {
  it('are counted, and identical ones are confirmed together', async () => {
    const words = await wordsOf('draft');
    expect(words).toContain('0 von 3 entschieden');
    expect(words).toContain('1 wortgleiche Frage und 1 Kriterium mit gleichem Titel bestätigen');
    expect(words).toContain('einzeln zu prüfen (1)');
    expect(words).toContain('Vorschlag: leicht umformuliert, 83 % ähnlich');
  });

  it('lead on once nothing is open', async () => {
    const done = viewOf({ draft: { ...DRAFT, openLinks: 0 }, links: [{ ...uncertain, origin: 'person' }] });
    const words = await wordsOf('draft', done);
    expect(words).toContain('Alles Nötige ist zugeordnet');
    expect(words).not.toContain('wortgleiche');
  });

  it('are none where a version begins anew', async () => {
    const words = await wordsOf(
      'draft',
      viewOf({ draft: { ...DRAFT, base: null }, links: [], summary: null }),
    );
    expect(words).toContain('Diese Fassung beginnt neu');
    expect(words).not.toContain('entschieden');
  });
});

describe('what follows from the links', () => {
  const effects: DraftView['effects'] = [
    { effect: 'continues', title: { de: 'Wohnen' }, sentence: 'Die Reihe „Wohnen“ geht weiter.' },
    { effect: 'breaks', title: { de: 'Arbeit' }, sentence: 'Die Reihe „Arbeit“ bricht ab.' },
  ];

  it('begins with what breaks', async () => {
    const words = await wordsOf('activation', viewOf({ effects }));
    expect(words).toMatch(/1 Reihe bricht ab .*„Arbeit“ bricht ab.*1 Reihe geht weiter/);
  });

  it('cannot be activated while something stands in the way, and says what', async () => {
    const words = await wordsOf('activation', viewOf({ effects }));
    expect(words).toContain('Noch sind 3 Zuordnungen offen. Zu den offenen Zuordnungen');
    expect(words).not.toContain('Begründung');
    const free = viewOf({ effects, obstacle: null, draft: { ...DRAFT, openLinks: 0 } });
    expect(await wordsOf('activation', free)).toContain('Begründung');
  });
});

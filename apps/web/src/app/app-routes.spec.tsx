import { describe, expect, it } from '@jest/globals';
import { endpoints, type Overview, type Session } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { overviewQuery } from '../features/results/api/results.js';
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import methodsDe from '../locales/methods.de.json' with { type: 'json' };
import methodsEn from '../locales/methods.en.json' with { type: 'json' };
import { installationQuery } from '../shared/api/installation.js';
import { municipalitiesQuery } from '../shared/api/municipalities.js';
import { createQueryClient } from '../shared/api/query-client.js';
import { createI18n } from '../shared/i18n/i18n.js';
import { sessionQuery } from '../shared/session/session-query.js';
import { sessionOf } from '../shared/session/session.spec-support.js';
import { AppRoutes } from './app-routes.js';

const round: Overview['round'] = {
  id: 'r1',
  title: 'Runde 2025',
  referenceDate: '2025-06-12',
  state: 'closed',
  source: 'answers',
  catalogue: { title: { de: 'Beispielkatalog' }, edition: '2.0', isDemonstration: true },
};

const overview: Overview = endpoints.getOverview.response.parse({
  municipality: { id: 'm1', name: 'Musterstadt', demonstration: 'fictional' },
  round,
  reading: 'self_rating',
  model: 'wk-2020@1',
  overall: { stage: 3, counts: { rated: 2, asked: 5 }, criteria: 2, ratedCriteria: 1, findings: 0 },
  fields: [
    {
      id: 'f1',
      number: 1,
      title: { de: 'Steuerung', en: 'Governance' },
      stage: 3,
      counts: { rated: 2, asked: 5 },
      findings: 0,
      criteria: [
        criterion('c1', 'Ziele', {
          symbol: 2,
          missing: null,
          evidence: 'solid',
          counts: { rated: 2, asked: 2 },
        }),
        criterion('c2', 'Zahlen', {
          symbol: null,
          missing: 'not_answered',
          evidence: 'none',
          counts: { rated: 0, asked: 3 },
        }),
      ],
    },
  ],
});

function criterion(id: string, title: string, rest: Record<string, unknown>) {
  return { id, title: { de: title }, basis: 'answers', ...rest };
}

const installation = endpoints.getInstallation.response.parse({
  version: '0.1.0',
  demonstration: 'loaded',
  reachableFrom: 'network',
  needsSetUp: false,
  identityProvider: null,
  operator: { name: null, contact: null },
});

const memberWith = (role: Session['memberships'][number]['role']) =>
  sessionOf({
    memberships: [
      { municipalityId: 'm1', municipality: 'Musterstadt', role, department: null, function: null },
    ],
  });

const coordination = memberWith('coordination');
const admin = sessionOf({ person: { isInstallationAdmin: true } });

interface Shown {
  readonly language?: 'de' | 'en';
  readonly rounds?: readonly Overview['round'][];
  readonly session?: Session | null;
}

function screen(
  address: string,
  { language = 'de', rounds = [round], session = coordination }: Shown = {},
): string {
  const queryClient = createQueryClient();
  queryClient.setQueryData(sessionQuery.queryKey, { session, end: null });
  queryClient.setQueryData(installationQuery.queryKey, installation);
  queryClient.setQueryData(overviewQuery({ municipalityId: 'm1', roundId: 'r1' }).queryKey, overview);
  queryClient.setQueryData(municipalitiesQuery.queryKey, {
    municipalities: [{ id: 'm1', name: 'Musterstadt', demonstration: 'fictional', rounds: [...rounds] }],
  });
  const sentences = createI18n(language, language === 'de' ? de : en);
  sentences.addResourceBundle(language, 'methods', language === 'de' ? methodsDe : methodsEn);
  return renderToStaticMarkup(
    <I18nextProvider i18n={sentences}>
      <QueryClientProvider client={queryClient}>
        <MemoryRouter initialEntries={[address]}>
          <AppRoutes />
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
}

const OVERVIEW = '/kommunen/m1/runden/r1';
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the overview', () => {
  const html = screen(OVERVIEW);

  it('opens with its finding as a sentence and with how much was answered', () => {
    expect(/<h1[^>]*>([^<]*)/.exec(html)?.[1]).toBe(
      'Die Kommune ist auf dem Weg zur Weltoffenheit fortgeschritten',
    );
    expect(words(html)).toContain('2 von 5 Fragen bearbeitet');
    expect(words(html)).toContain('1 von 2 Kriterien bewertet');
  });

  it('is a real table: a group per field, a row per criterion, words beside every sign', () => {
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(1);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
    expect(words(html)).toContain('(✓) eher ja');
    expect(words(html)).toContain('– nicht beantwortet');
  });

  it('shows no number of a value on the first look', () => {
    expect(words(html)).not.toMatch(/\d,\d/);
    expect(html).not.toContain('stage-scale');
  });

  it('invites to a second round where there is only one, and not where there are two', () => {
    const invitation = 'Mit einer zweiten Runde wird hier sichtbar, was sich verändert hat.';
    expect(html).toContain(invitation);
    const older = { ...round, id: 'r0', title: 'Runde 2020', referenceDate: '2020-07-01' };
    const two = screen(OVERVIEW, { rounds: [round, older] });
    expect(two).not.toContain(invitation);
    expect(words(two)).toContain('Ältere Runde');
  });

  it('links every stage to its reasons', () => {
    expect(html).toContain(`href="${OVERVIEW}/warum"`);
    expect(html).toContain(`href="${OVERVIEW}/warum/f1"`);
  });

  it('marks what exists in German only when the screen is English', () => {
    const english = screen(OVERVIEW, { language: 'en' });
    expect(english).toContain('Governance');
    expect(english).toContain('<span lang="de">Ziele</span>');
    expect(words(english)).toContain('(✓) rather yes');
  });

  it('is not shown under the address of another municipality', () => {
    expect(words(screen('/kommunen/anders/runden/r1'))).not.toContain('Steuerung');
  });
});

describe('every screen', () => {
  it('says that what is shown is demonstration data', () => {
    for (const address of [OVERVIEW, `${OVERVIEW}/warum`]) {
      expect(words(screen(address))).toContain('Erfundene Kommune – Beispieldaten');
    }
    for (const address of ['/', '/konto', '/methoden', '/gibt-es-nicht']) {
      expect(words(screen(address))).toContain('Beispieldaten sind geladen');
      expect(words(screen(address))).not.toContain('Erfundene Kommune');
    }
  });

  it('offers to skip to its content', () => {
    expect(screen(OVERVIEW)).toMatch(/href="#content"[^]*<main id="content"/);
  });

  it('says so where an address leads nowhere', () => {
    expect(words(screen('/gibt-es-nicht'))).toContain('Diese Seite gibt es nicht');
  });
});

describe('who is signed in', () => {
  it('decides who sees anything of a municipality at all', () => {
    for (const session of [null, { ...coordination, step: 'second_factor' as const }]) {
      const html = screen(OVERVIEW, { session });
      expect(words(html)).not.toContain('Steuerung');
      expect(html).not.toContain('person-menu');
    }
  });

  it('decides who is led to the import: coordination and nobody else', () => {
    const link = 'href="/kommunen/m1/import"';
    expect(screen(OVERVIEW)).toContain(link);
    for (const role of ['contributor', 'steering', 'viewer'] as const) {
      expect(screen(OVERVIEW, { session: memberWith(role) })).not.toContain(link);
    }
  });

  it('decides who is led to Verwaltung', () => {
    const link = 'href="/verwaltung"';
    expect(screen(OVERVIEW)).toContain(link);
    expect(screen(OVERVIEW, { session: admin })).toContain(link);
    expect(screen(OVERVIEW, { session: memberWith('steering') })).toContain(link);
    expect(screen(OVERVIEW, { session: memberWith('viewer') })).not.toContain(link);
  });

  it('decides who may remove the example data', () => {
    const offer = 'Beispieldaten entfernen';
    expect(words(screen(OVERVIEW, { session: admin }))).toContain(offer);
    expect(words(screen(OVERVIEW))).not.toContain(offer);
  });

  it('does not matter for Methoden, and everybody finds the legal pages', () => {
    const html = screen('/methoden', { session: null });
    expect(words(html)).toContain('So wird gerechnet');
    expect(html).toContain('href="/datenschutz"');
    expect(html).toContain('href="/barrierefreiheit"');
    expect(html).toContain('href="/anmelden"');
  });
});

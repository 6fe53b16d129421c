import { describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import closing from '../../../locales/closing.de.json' with { type: 'json' };
import de from '../../../locales/de.json' with { type: 'json' };
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { sessionOf } from '../../../shared/session/session.spec-support.js';
import { agreementQuery } from '../api/agreement.js';
import { closingQuery } from '../api/closing.js';
import { revisionQuery, revisionsQuery } from '../api/revisions.js';
import { textsQuery } from '../api/texts.js';
import AgreementRoute from './agreement-route.js';
import ClosingRoute from './closing-route.js';
import CorrectionRoute from './correction-route.js';
import RevisionsRoute from './revisions-route.js';
import TextsRoute from './texts-route.js';

const ADDRESS = { municipalityId: 'm1', roundId: 'r1' };
const HEAD = {
  ...{
    id: 'r1',
    title: 'Selbstcheck 2026',
    referenceDate: '2026-06-30',
    state: 'in_agreement',
    source: 'answers',
  },
  catalogue: { title: { de: 'Katalog' }, edition: '2.0', isDemonstration: false },
  ...{
    opensOn: '2026-05-01',
    deadline: '2026-06-30',
    sourceName: null,
    revision: 1,
    leadingReading: 'self_rating',
  },
};
const CLOSED = { ...HEAD, state: 'closed' };
const AT = '2026-06-20T09:00:00.000Z';
const standing = (symbol: 0 | 1 | 2 | 3 | null) => ({
  ...{ criterionId: 'c1', symbol, rated: symbol === null ? 0 : 1, asked: 2, isRecorded: false },
});
const said = (department: string, answer: string, note: string | null = null) => ({
  ...{ department, answer, note, basis: 'fresh', revision: 1, at: AT, function: 'Leitung' },
});
const QUESTION = {
  ...{ id: 'q1', code: '1.1.1', text: { de: 'Gibt es einen Treff?' }, criterionId: 'c1' },
  departments: ['Jugendamt', 'Bauamt', 'Schulamt'],
  answers: [said('Jugendamt', 'yes', 'Der Treff läuft.'), said('Bauamt', 'no')],
  ...{ agreed: null, agreementRevision: 0, settlement: 'disagreement', answer: 'not_answered', evidence: [] },
  workshop: { answer: null, revision: 0 },
};
const NO_RATING = { rating: null, revision: 0 };
const AGREEMENT = endpoints.getAgreement.response.parse({
  ...{ round: HEAD, position: 3, mayAgree: true, takesRecordedRatings: false },
  ...{ disagreements: 1, workshopChanges: 0 },
  fields: [
    {
      ...{ id: 'f1', number: 1, title: { de: 'Alltag' } },
      criteria: [
        {
          ...{ id: 'c1', title: { de: 'Treffpunkte' }, selfRating: standing(null), workshop: standing(null) },
          ...{ recordedRating: NO_RATING, workshopRating: NO_RATING, questions: [QUESTION] },
        },
      ],
    },
  ],
});
const CLOSING = endpoints.getClosing.response.parse({
  ...{ round: HEAD, namedReading: null, mayClose: false },
  readings: [{ reading: 'self_rating', stage: 2, rated: 1, asked: 2, changedCriteria: 0 }],
  points: [
    {
      kind: 'leading_reading_missing',
      forbids: true,
      sentence: 'Noch ist keine Sicht festgelegt.',
      parts: [],
    },
    {
      ...{
        kind: 'disagreements',
        forbids: false,
        sentence: 'Bei einer Frage sind sich Fachbereiche uneinig.',
      },
      parts: [
        {
          id: 'q1',
          level: 'question',
          code: '1.1.1',
          title: { de: 'Gibt es einen Treff?' },
          criterionId: 'c1',
          fieldId: 'f1',
        },
      ],
    },
  ],
});
const SUMMARY = { revision: 2, reason: 'Tippfehler', at: AT, function: 'Koordination', hash: 'a'.repeat(64) };
const REVISION = endpoints.getRevision.response.parse({
  ...{ round: CLOSED, revision: SUMMARY, newest: 2, title: HEAD.title, referenceDate: HEAD.referenceDate },
  ...{ leadingReading: 'self_rating', hasWorkshop: false, stage: 3 },
  fields: [
    {
      ...{ id: 'f1', number: 1, title: { de: 'Alltag' }, stage: 3 },
      texts: [{ kind: 'measures', text: 'Ein **Treff**.' }],
      criteria: [
        {
          ...{
            id: 'c1',
            title: { de: 'Treffpunkte' },
            symbol: 3,
            selfRating: 3,
            workshop: null,
            isRecorded: false,
          },
          questions: [
            { id: 'q1', code: '1.1.1', text: null, answer: 'yes', workshopAnswer: null, agreed: null },
          ],
        },
      ],
    },
  ],
  changes: ['Frage 1.1.1: ja statt nein (Selbsteinschätzung).'],
});
const TEXTS = endpoints.getTexts.response.parse({
  ...{ round: HEAD, mayWrite: true },
  fields: [
    {
      ...{ id: 'f1', number: 1, title: { de: 'Alltag' } },
      texts: (['measures', 'participation', 'evaluation'] as const).map((kind) => ({
        ...{
          fieldId: 'f1',
          kind,
          text: kind === 'measures' ? 'Ein Treff.' : '',
          revision: kind === 'measures' ? 1 : 0,
          at: null,
          function: null,
        },
      })),
    },
  ],
});

type Role = 'coordination' | 'steering';

function wordsOf(screen: ReactNode, criterionId?: string, role: Role = 'coordination'): string {
  const client = createQueryClient();
  const membership = {
    municipalityId: 'm1',
    municipality: 'Auental',
    role,
    department: null,
    function: null,
  };
  client.setQueryData(sessionQuery.queryKey, {
    session: sessionOf({ memberships: [membership] }),
    end: null,
  });
  client.setQueryData(municipalitiesQuery.queryKey, { municipalities: [] });
  client.setQueryData(agreementQuery(ADDRESS).queryKey, { ...AGREEMENT, mayAgree: role === 'coordination' });
  client.setQueryData(closingQuery(ADDRESS, 'de').queryKey, CLOSING);
  client.setQueryData(textsQuery(ADDRESS).queryKey, TEXTS);
  const revisions = [SUMMARY, { ...SUMMARY, revision: 1, reason: null }];
  client.setQueryData(
    revisionsQuery(ADDRESS).queryKey,
    endpoints.listRevisions.response.parse({ round: CLOSED, revisions, mayCorrect: role === 'coordination' }),
  );
  client.setQueryData(revisionQuery(ADDRESS, 2, 'de').queryKey, REVISION);
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'closing', closing)}>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[`/m1/r1/${criterionId ?? ''}`]}>
          <Routes>
            <Route path="/:municipalityId/:roundId/:criterionId?" element={screen} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return html
    .replace(/<dialog[^]*?<\/dialog>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ');
}

describe('the agreement', () => {
  it('opens with how many questions departments answer differently, and leads to them', () => {
    const words = wordsOf(<AgreementRoute />);
    expect(words).toContain('Bei einer Frage antworten die Fachbereiche verschieden');
    expect(words).toContain('Treffpunkte');
    expect(words).toContain('eine Uneinigkeit');
  });

  it('shows what each department said side by side, and who said nothing', () => {
    const words = wordsOf(<AgreementRoute />, 'c1');
    expect(words).toMatch(/Jugendamt ✓ ja Der Treff läuft\./);
    expect(words).toMatch(/Bauamt ✘ nein/);
    expect(words).toContain('Schulamt hat noch nicht geantwortet');
    expect(words).toContain('Abgestimmte Antwort');
  });

  it('lets nobody but the coordination record anything', () => {
    expect(wordsOf(<AgreementRoute />, 'c1')).toContain('Antwort festhalten');
    const words = wordsOf(<AgreementRoute />, 'c1', 'steering');
    expect(words).toContain('Der Treff läuft.');
    expect(words).not.toContain('Antwort festhalten');
    expect(words).not.toContain('Das ganze Kriterium einschätzen');
  });

  it('says so where the version has no such criterion', () => {
    expect(wordsOf(<AgreementRoute />, 'c9')).toContain('Diese Seite gibt es nicht');
  });
});

describe('closing', () => {
  it('names what is needed first, then what is good to know, with the places', () => {
    const words = wordsOf(<ClosingRoute />);
    expect(words).toContain('Vor dem Schließen ist noch ein Punkt nötig');
    expect(words.indexOf('keine Sicht festgelegt')).toBeLessThan(
      words.indexOf('sind sich Fachbereiche uneinig'),
    );
    expect(words).toContain('1.1.1 Gibt es einen Treff?');
    expect(words).toContain('Erledigen Sie zuerst');
  });

  it('offers nothing to press to those who only read', () => {
    const words = wordsOf(<ClosingRoute />, undefined, 'steering');
    expect(words).not.toContain('Maßgebliche Sicht');
    expect(words).not.toContain('Runde schließen');
  });
});

describe('frozen states', () => {
  it('shows the newest with its reason and what it changed', () => {
    const words = wordsOf(<RevisionsRoute />);
    expect(words).toContain('Einmal berichtigt seit dem Schließen');
    expect(words).toContain('Tippfehler');
    expect(words).toContain('Frage 1.1.1: ja statt nein (Selbsteinschätzung).');
    expect(words).toContain('Wortlaut liegt auf Papier vor');
  });

  it('lets only the coordination correct', () => {
    expect(wordsOf(<RevisionsRoute />, undefined, 'steering')).not.toContain('Runde berichtigen');
    expect(wordsOf(<CorrectionRoute />, undefined, 'steering')).not.toContain('Warum wird berichtigt');
    expect(wordsOf(<CorrectionRoute />)).toContain('Warum wird berichtigt');
  });
});

describe('the texts', () => {
  it('stand per field, with their state beside them', () => {
    const words = wordsOf(<TextsRoute />);
    expect(words).toContain('Zu 0 von 1 Handlungsfeld sind alle Texte geschrieben');
    expect(words).toContain('Genannte Maßnahmen');
    expect(words).toContain('Gespeichert');
  });
});

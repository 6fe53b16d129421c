import { describe, expect, it } from '@jest/globals';
import type { ProgressView, RoundSummary } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import de from '../../../locales/de.json' with { type: 'json' };
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { progressQuery } from '../../../shared/round/progress-query.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { sessionOf } from '../../../shared/session/session.spec-support.js';
import { overviewQuery } from '../api/results.js';
import { OverviewRoute } from '../routes/overview-route.js';

const round = (id: string, state: RoundSummary['state']): RoundSummary => ({
  ...{ id, title: `Selbstcheck ${id}`, referenceDate: '2026-12-01', state, source: 'answers' },
  catalogue: { title: { de: 'Katalog' }, edition: '2.0', isDemonstration: false },
});
const CLOSED = round('2024', 'closed');

function progressOf(id: string, state: RoundSummary['state'], daysLeft: number): ProgressView {
  const counts = {
    ...{ asked: 105, answered: 61, open: 44, notAssessable: 0, disagreements: 0 },
    ...{ confirmed: 0, fresh: 61, noted: 0 },
  };
  return {
    round: {
      ...round(id, state),
      ...{ opensOn: '2026-11-02', deadline: '2026-12-18', sourceName: null, revision: 1 },
      leadingReading: 'self_rating',
    },
    ...{ counts, fields: [], departments: [], unheld: 0, provisional: null },
    askedNext: [{ department: 'Bau', open: 44, asked: 105, daysLeft, isOverdue: daysLeft < 0 }],
  };
}

function overview(rounds: readonly RoundSummary[], shownId = '2024', daysLeft: number | null = 20): string {
  const client = createQueryClient();
  client.setQueryData(sessionQuery.queryKey, { session: sessionOf(), end: null });
  client.setQueryData(municipalitiesQuery.queryKey, {
    municipalities: [{ id: 'm1', name: 'Musterstadt', demonstration: 'none', rounds: [...rounds] }],
  });
  client.setQueryData(overviewQuery({ municipalityId: 'm1', roundId: '2024' }).queryKey, {
    municipality: { id: 'm1', name: 'Musterstadt', demonstration: 'none' },
    ...{ round: CLOSED, reading: 'self_rating', model: 'wk-2020@1', fields: [] },
    overall: { stage: 3, counts: { rated: 1, asked: 1 }, criteria: 1, ratedCriteria: 1, findings: 0 },
  });
  for (const { id, state } of rounds) {
    const { queryKey } = progressQuery({ municipalityId: 'm1', roundId: id });
    if (daysLeft !== null) client.setQueryData(queryKey, progressOf(id, state, daysLeft));
  }
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={createI18n('de', de)}>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[`/kommunen/m1/runden/${shownId}`]}>
          <Routes>
            <Route path="/kommunen/:municipalityId/runden/:roundId" element={<OverviewRoute />} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return html.replace(/<(?!a )[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('a round in work, on the Überblick of the last one', () => {
  it('is one line with how far it is and the way to it', () => {
    expect(overview([round('2026', 'open'), CLOSED])).toMatch(
      /<a href="\/kommunen\/m1\/runden\/2026\/stand"[^>]*> ?Selbstcheck 2026 läuft bis 18\. Dezember 2026 ?: 61 von 105 Fragen beantwortet/,
    );
  });

  it('does not claim to run until a day that is over', () => {
    const words = overview([round('2026', 'open'), CLOSED], '2024', -2);
    expect(words).toContain('läuft noch, die Frist war am 18. Dezember 2026');
  });

  it('says so when the group agrees on it, and has its line before the counts arrive', () => {
    expect(overview([round('2026', 'in_agreement'), CLOSED])).toContain('ist in Abstimmung');
    expect(overview([round('2026', 'open'), CLOSED], '2024', null)).toContain('Selbstcheck 2026 läuft');
  });

  it('stands in no switch of rounds, and a planned one not even in a line', () => {
    const words = overview([round('2027', 'planned'), CLOSED]);
    expect(words).not.toContain('Selbstcheck 2027');
    expect(words).toContain('Mit einer zweiten Runde wird hier sichtbar');
  });

  it('has no overview of its own yet', () => {
    expect(overview([round('2026', 'open'), CLOSED], '2026').trim()).toBe('');
  });
});

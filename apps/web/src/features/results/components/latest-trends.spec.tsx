import { describe, expect, it } from '@jest/globals';
import type { Overview, RoundSummary, Trends } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import de from '../../../locales/de.json' with { type: 'json' };
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { createQueryClient } from '../../../shared/api/query-client.js';
import { trendsQuery } from '../../../shared/api/trends.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { sessionOf } from '../../../shared/session/session.spec-support.js';
import { overviewQuery } from '../api/results.js';
import { OverviewRoute } from '../routes/overview-route.js';

const CATALOGUE = { title: { de: 'Katalog' }, edition: '2.0' };
const round = (year: number, state: RoundSummary['state'] = 'closed'): RoundSummary => ({
  id: `r${year}`,
  title: `Selbstcheck ${year}`,
  referenceDate: `${year}-06-12`,
  state,
  source: 'answers',
  catalogue: { ...CATALOGUE, isDemonstration: false },
});
const rating = { symbol: 2, missing: null, evidence: 'solid' } as const;
const counts = { rated: 3, asked: 3 };

const overviewOf = (shown: RoundSummary): Overview => ({
  municipality: { id: 'm1', name: 'Musterstadt', demonstration: 'none' },
  round: shown,
  reading: 'self_rating',
  model: 'wk-2020@1',
  overall: { stage: 3, counts, criteria: 1, ratedCriteria: 1, findings: 0 },
  fields: [
    {
      id: 'f1',
      number: 1,
      title: { de: 'Steuerung' },
      stage: 3,
      counts,
      findings: 0,
      criteria: [{ id: 'c1', title: { de: 'Monitoring' }, basis: 'answers', counts, ...rating }],
    },
  ],
});

const selected = (year: number): Trends['rounds'][number] => ({
  token: `r${year}`,
  roundId: `r${year}`,
  title: `Selbstcheck ${year}`,
  referenceDate: `${year}-06-12`,
  reading: 'self_rating',
  readings: ['self_rating'],
  isLeading: true,
  source: 'answers',
  catalogue: { id: 'k', ...CATALOGUE },
});
const point = {
  ...rating,
  value: '2',
  bounds: null,
  isRecorded: false,
  isHollow: false,
  isConnected: true,
  hasBreakBefore: false,
};
const trends: Trends = {
  rounds: [selected(2023), selected(2025)],
  notice: null,
  sentence: 'Ein Kriterium hat sich verbessert.',
  ended: [],
  fields: [
    {
      id: 'f1',
      number: 1,
      title: { de: 'Steuerung' },
      criteria: [
        {
          criterionId: 'c1',
          title: { de: 'Monitoring' },
          points: [point, point],
          change: {
            class: 'improved',
            label: 'verbessert',
            likeForLike: '1/2',
            words: '+0,5',
            flags: [],
            note: null,
          },
          sentence: '',
          worsened: false,
          improved: true,
          neverRated: false,
          thin: false,
          unchangedFor: 0,
          target: null,
        },
      ],
    },
  ],
};

async function overviewHtml(
  shown: RoundSummary,
  rounds: readonly RoundSummary[],
  answer: Trends | null = trends,
): Promise<string> {
  const queryClient = createQueryClient();
  queryClient.setQueryData(sessionQuery.queryKey, { session: sessionOf({}), end: null });
  queryClient.setQueryData(
    overviewQuery({ municipalityId: 'm1', roundId: shown.id }).queryKey,
    overviewOf(shown),
  );
  queryClient.setQueryData(municipalitiesQuery.queryKey, {
    municipalities: [{ id: 'm1', name: 'Musterstadt', demonstration: 'none', rounds: [...rounds] }],
  });
  if (answer !== null) queryClient.setQueryData(trendsQuery('m1', 'de').queryKey, answer);
  const { prelude } = await prerender(
    <I18nextProvider i18n={createI18n('de', de)}>
      <QueryClientProvider client={queryClient}>
        <MemoryRouter initialEntries={[`/kommunen/m1/runden/${shown.id}`]}>
          <Routes>
            <Route path="/kommunen/:municipalityId/runden/:roundId" element={<OverviewRoute />} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return new Response(prelude).text();
}

const wordsIn = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const [older, newest] = [round(2023), round(2025)];

describe('what the Überblick says of the rounds before', () => {
  it('is a sentence with the way to the comparison, and per criterion a picture beside its words', async () => {
    const html = await overviewHtml(newest, [newest, older]);
    expect(wordsIn(html)).toContain('Ein Kriterium hat sich verbessert. Zum Vergleich der beiden Runden');
    expect(html).toContain('href="/kommunen/m1/vergleich"');
    expect(wordsIn(html)).toContain('▲ verbessert');
    expect(html).toMatch(/<svg[^>]*class="small-multiple sparkline"[^>]*aria-hidden="true"/);
  });

  it('never holds a figure: values stay behind the titles', async () => {
    expect(wordsIn(await overviewHtml(newest, [newest, older]))).not.toMatch(/[+−]?\d,\d/);
  });

  it('has its room before it arrives', async () => {
    const html = await overviewHtml(newest, [newest, older], null);
    expect(html).toMatch(/class="latest-change__sentence" aria-busy="true"/);
    expect(wordsIn(html)).toContain('Verlauf, zuletzt');
  });

  it('is told of the latest closed round, also while the next one is open', async () => {
    const open = round(2026, 'open');
    expect(wordsIn(await overviewHtml(newest, [open, newest, older]))).toContain('Ein Kriterium hat sich');
    expect(wordsIn(await overviewHtml(open, [open, newest, older]))).not.toContain('Ein Kriterium hat sich');
  });

  it('is not told of older rounds, nor of a single one, which invites to the next', async () => {
    expect(await overviewHtml(older, [newest, older])).not.toContain('latest-change');
    const single = await overviewHtml(newest, [newest]);
    expect(single).not.toContain('latest-change');
    expect(single).not.toContain('results__trend');
    expect(wordsIn(single)).toContain('Mit einer zweiten Runde wird hier sichtbar, was sich verändert hat.');
  });
});

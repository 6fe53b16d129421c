import { describe, expect, it } from '@jest/globals';
import { endpoints, type Session, type TargetView } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import de from '../../../locales/de.json' with { type: 'json' };
import trends from '../../../locales/trends.de.json' with { type: 'json' };
import { createQueryClient } from '../../../shared/api/query-client.js';
import { createI18n } from '../../../shared/i18n/i18n.js';
import { sessionQuery } from '../../../shared/session/session-query.js';
import { sessionOf } from '../../../shared/session/session.spec-support.js';
import { CriterionScreen } from './depth/criterion-screen.js';
import { TrendsScreen } from './list/trends-screen.js';
import { criterionTrendOf, pointOf, roundOf, summaryOf, trendsOf, UNRATED } from './trends.spec-support.js';

const memberAs = (role: Session['memberships'][number]['role']) =>
  sessionOf({
    memberships: [
      { municipalityId: 'm1', municipality: 'Musterstadt', role, department: null, function: null },
    ],
  });

async function htmlOf(screen: ReactNode, session = memberAs('viewer'), address = '/kommunen/m1/verlauf') {
  const queryClient = createQueryClient();
  queryClient.setQueryData(sessionQuery.queryKey, { session, end: null });
  const { prelude } = await prerender(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'trends', trends)}>
      <QueryClientProvider client={queryClient}>
        <MemoryRouter initialEntries={[address]}>{screen}</MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return (await new Response(prelude).text()).replace(/<dialog.*?<\/dialog>/g, '');
}

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const improved = summaryOf('c4', {
  title: { de: 'Monitoring' },
  points: [UNRATED, pointOf({ evidence: 'thin', isHollow: true })],
  change: {
    class: 'improved',
    label: 'verbessert',
    likeForLike: '1/2',
    words: '+0,5',
    flags: [],
    note: null,
  },
  improved: true,
  sentence: 'Von 2020 bis 2025 gestiegen.',
  target: {
    symbol: 3,
    date: '2027-12-31',
    pace: { kind: 'open', label: 'auf Kurs', sentence: 'Noch 0,3 Punkte.' },
  },
});

describe('Verlauf', () => {
  const listed = trendsOf([improved, summaryOf('c5')]);
  const screen = (shown = listed, address?: string) =>
    htmlOf(<TrendsScreen trends={shown} municipalityId="m1" />, memberAs('viewer'), address);

  it('is built from what the endpoint may answer', () => {
    expect(endpoints.getTrends.response.parse(listed)).toEqual(listed);
  });

  it('opens with what moved, and shows each criterion with picture, symbol, change and sentence', async () => {
    const html = await screen();
    expect(words(html)).toContain('Verlauf seit 2020');
    expect(words(html)).toContain('Ein Kriterium hat sich verbessert.');
    expect(html).toContain('href="/kommunen/m1/verlauf/c4"');
    expect(words(html)).toMatch(/eher ja.*▲ verbessert \(\+0,5\).*Von 2020 bis 2025 gestiegen\./);
    expect(words(html)).toContain('Ziel ✓ ja bis 31. Dezember 2027 : auf Kurs');
  });

  it('says in every picture what it shows, the rounds without a rating too', async () => {
    expect(await screen()).toContain(
      'aria-label="Monitoring. 2020: – nicht beantwortet; 2025: (✓) eher ja, dünn belegt."',
    );
  });

  it('says how many criteria there are of each kind and how many are shown', async () => {
    const html = words(await screen(listed, '/kommunen/m1/verlauf?filter=verbessert'));
    expect(html).toContain('verbessert 1');
    expect(html).toContain('1 von 2 Kriterien');
  });

  it('offers a way back where nothing matches', async () => {
    const html = words(await screen(listed, '/kommunen/m1/verlauf?suche=gibtesnicht'));
    expect(html).toContain('Kein Kriterium passt zu dieser Auswahl.');
    expect(html).toContain('Alle Kriterien zeigen');
  });

  it('is a table of criteria × rounds too, with words for every sign', async () => {
    const html = await screen(listed, '/kommunen/m1/verlauf?ansicht=tabelle');
    expect(html).toMatch(/<caption[^>]*>Einschätzung jedes Kriteriums in jeder Runde/);
    expect(html).toContain('aria-label="nicht beantwortet"');
    expect(html).toContain('aria-label="eher ja, dünn belegt"');
    expect(html).not.toContain('small-multiple');
  });

  it('of one round shows its symbols and what a second one will tell, and no picture', async () => {
    const one = summaryOf('c4', { points: [pointOf()] });
    const notice = 'Es gibt erst eine Runde.';
    const html = await screen(trendsOf([one], { rounds: [roundOf(2020)], sentence: null, notice }));
    expect(words(html)).toContain(notice);
    expect(words(html)).toContain('Nach der zweiten Runde sehen Sie hier');
    expect(words(html)).toContain('(✓) eher ja');
    expect(html).not.toContain('small-multiple');
  });

  it('of one round from a report says once that its signs were taken over', async () => {
    const one = summaryOf('c4', {
      points: [pointOf({ isRecorded: true, isHollow: true, evidence: 'unknown' })],
    });
    const rounds = [roundOf(2020, { source: 'auswertung' })];
    const html = words(await screen(trendsOf([one], { rounds, sentence: null, notice: 'Eine Runde.' })));
    expect(html).toContain('Die Zeichen sind aus der gedruckten Auswertung übernommen.');
    expect(html).not.toContain('aus einem Bericht übernommen');
  });

  it('without a closed round says so and leads on', async () => {
    const none = trendsOf([], { rounds: [], fields: [], sentence: null, notice: 'Noch keine Runde.' });
    expect(words(await screen(none))).toContain('Noch keine Runde. Zum Überblick');
  });

  it('tells two rounds on one date apart by their titles', async () => {
    const rounds = [roundOf(2023), roundOf(2023, { token: 'r', title: 'Zweiter Durchgang' })];
    const html = await screen({ ...listed, rounds }, '/kommunen/m1/verlauf?ansicht=tabelle');
    expect(html).toMatch(/round-head__title">[^/]*Zweiter Durchgang/);
  });
});

describe('one criterion in depth', () => {
  const trend = criterionTrendOf();
  const address = { municipalityId: 'm1', criterionId: 'c4' };
  const screen = (shown = trend, session = memberAs('viewer')) =>
    htmlOf(<CriterionScreen trend={shown} address={address} />, session);

  const target: TargetView = {
    id: 't1',
    symbol: 3,
    date: '2027-12-31',
    reason: 'Beschluss des Stadtrats',
    setAt: '2026-01-01T00:00:00.000Z',
    state: 'current',
    endedAt: null,
    endReason: null,
  };

  it('is built from what the endpoint may answer', () => {
    expect(endpoints.getCriterionTrend.response.parse(trend)).toEqual(trend);
  });

  it('explains the latest rating: answers, sum, rule', async () => {
    const html = words(await screen());
    expect(html).toContain('1.4.1 Gibt es Ziele?');
    expect(html).toContain('nicht gestellt');
    expect(html).toContain('7 ÷ 3 = rund 2,3, das bedeutet „eher ja“.');
    expect(html).toContain('Rechenmodell wk-2020@1.');
  });

  it('has every fact of the chart in a table', async () => {
    const html = words(await screen());
    expect(html).toMatch(
      /Selbstcheck 2025 12\. Juni 2025 .*eher ja 2,3 1,8 bis 2,3 3 von 4 Fragen unverändert etwas anders gefasst/,
    );
    expect(html).toContain('Eine Frage ist etwas anders gefasst.');
  });

  it('says where a rating was taken over from a report instead of inventing a calculation', async () => {
    const last = trend.points[1]!;
    const calculation = {
      ...last.calculation,
      basis: 'recorded' as const,
      sum: null,
      rated: null,
      asked: null,
    };
    const recorded = { ...last, isRecorded: true, bounds: null, calculation };
    const html = words(await screen({ ...trend, points: [trend.points[0]!, recorded] }));
    expect(html).toContain('Die Einschätzung der letzten Runde ist aus einem Bericht übernommen');
    expect(html).toContain('nicht bestimmbar');
    expect(html).not.toContain('÷ 3 = rund');
  });

  it('shows no empty chart of a criterion that was never rated', async () => {
    const html = await screen({ ...trend, points: trend.points.map((point) => ({ ...point!, ...UNRATED })) });
    expect(words(html)).toContain('In keiner Runde wurde dieses Kriterium bewertet.');
    expect(html).not.toContain('chart-frame');
  });

  it('lets coordination set a target, and others see it only', async () => {
    const pace = { kind: 'open' as const, label: 'zu langsam', sentence: 'Noch 0,3 Punkte.' };
    const withTarget = { ...trend, targets: { current: target, pace, earlier: [] } };
    expect(words(await screen(trend, memberAs('coordination')))).toContain('Ziel setzen');
    expect(words(await screen(withTarget, memberAs('coordination')))).toContain('Ziel zurückziehen');
    const seen = words(await screen(withTarget));
    expect(seen).toMatch(/ja bis 31\. Dezember 2027 zu langsam Noch 0,3 Punkte\. Beschluss des Stadtrats/);
    expect(seen).not.toMatch(/Ziel (setzen|ändern|zurückziehen)/);
  });

  it('keeps what became of earlier targets', async () => {
    const withdrawn: TargetView = {
      ...target,
      state: 'withdrawn',
      endedAt: '2026-05-02T10:00:00.000Z',
      endReason: 'Kein Geld',
    };
    const html = words(
      await screen({ ...trend, targets: { current: null, pace: null, earlier: [withdrawn] } }),
    );
    expect(html).toContain('Am 2. Mai 2026 zurückgezogen. Kein Geld');
  });

  it('offers the chart and its figures as files, and the next criterion', async () => {
    const html = await screen();
    for (const offer of ['Zahlen (CSV)', 'Bild (SVG)', 'Bild (PNG)']) expect(words(html)).toContain(offer);
    expect(html).toContain('href="/kommunen/m1/verlauf/c5"');
  });
});

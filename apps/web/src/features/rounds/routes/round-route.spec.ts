import { describe, expect, it } from '@jest/globals';
import type { RoundPlanView } from '@selbstcheck/contracts';
import { department, HEAD, planOf, progressOf } from '../components/standing/standing.spec-support.js';
import { wordsOf } from '../../../shared/words-of.spec-support.js';
import { screen } from './screens.spec-support.js';

describe('where a round stands', () => {
  const departments = [
    department('Bau', 6, 1, { members: 2 }),
    department('Jugend', 4, 3, { confirmed: 2, fresh: 1 }),
  ];

  it('opens with its finding, the time left, and what was confirmed apart from what is new', () => {
    const progress = progressOf({ departments, counts: { confirmed: 2, fresh: 2 } });
    expect(wordsOf(screen('/r1/stand', { progress }))).toMatch(
      /4 von 10 Fragen sind beantwortet Noch 26 Tage bis zur Frist am 18\. Dezember 2026\. 2 neu eingeschätzt 2 bestätigt wie beim letzten Mal 6 noch offen Jetzt erinnern: Bau/,
    );
  });

  it('shows the same without buttons to those who only look', () => {
    const words = wordsOf(screen('/r1/stand', { progress: progressOf({ departments }), role: 'viewer' }));
    expect(words).toContain('4 von 10 Fragen sind beantwortet');
    expect(words).toMatch(/Wer als Nächstes gefragt ist Bau 5 von 6 Fragen offen/);
    expect(words).not.toMatch(/[Ee]rinnern/);
  });

  it('leads to paper where nobody of a department could be reminded', () => {
    const progress = progressOf({ departments: [department('Bau & Verkehr', 6, 1, { members: 0 })] });
    const html = screen('/r1/stand', { progress });
    expect(wordsOf(html)).toContain('Niemand hat hier einen Zugang');
    expect(html).toContain('href="/kommunen/m1/runden/r1/fragebogen?fachbereich=Bau%20%26%20Verkehr"');
  });

  it('names what has to be settled, and shows provisional symbols, hollow on thin evidence', () => {
    const criteria = [{ criterionId: 'c1', symbol: 2 as const, rated: 4, asked: 10, isRecorded: false }];
    const provisional = { stage: 3 as const, fields: [{ id: 'f1', stage: 3 as const }], criteria };
    const progress = progressOf({ unheld: 2, counts: { disagreements: 1 }, provisional });
    const html = screen('/r1/stand', { progress });
    expect(wordsOf(html)).toMatch(
      /2 Fragen hat noch niemand.*Bei 1 Frage antworten Fachbereiche verschieden/,
    );
    expect(html).toContain('tile--2 tile--hollow');
    expect(html).toContain('href="/kommunen/m1/runden/r1/abstimmung/c1"');
  });

  it('leads on to the result once it is closed, without provisional signs', () => {
    const html = screen('/r1/stand', { progress: progressOf({ round: { state: 'closed' } }) });
    expect(wordsOf(html)).toMatch(/Diese Runde ist geschlossen.*Zum Ergebnis im Überblick/);
    expect(wordsOf(html)).not.toContain('Vorläufig');
  });
});

describe('the plan of a round', () => {
  const planned = { ...HEAD, state: 'planned' as const };
  const back = {
    ...{ to: 'planned' as const, isBack: true },
    refusal: { code: 'round-answered', detail: 'The round has entries.', params: { entries: 3 } },
  };

  it('offers the steps that may follow, and says what forbids another', () => {
    const plan = planOf({ next: [{ to: 'in_agreement', isBack: false, refusal: null }, back] });
    const words = wordsOf(screen('/r1/planung', { plan }));
    expect(words).toMatch(
      /In die Abstimmung gehen „Zurück in die Planung“ ist jetzt nicht möglich\. In der Runde ist schon etwas eingetragen/,
    );
  });

  it('lets a step back be taken that only lacks its reason', () => {
    const refusal = { code: 'round-reason-missing', detail: 'A step back needs a reason.', params: {} };
    const plan = planOf({ next: [{ ...back, refusal }] });
    expect(screen('/r1/planung', { plan })).toMatch(/<button[^>]*><span[^>]*>Zurück in die Planung/);
  });

  it('leads to closing instead of closing by itself', () => {
    const round = { ...HEAD, state: 'in_agreement' as const };
    const plan = planOf({ round, next: [{ to: 'closed', isBack: false, refusal: null }] });
    expect(screen('/r1/planung', { plan })).toMatch(
      /href="\/kommunen\/m1\/runden\/r1\/abschluss"[^>]*><span[^>]*>Zum Abschluss/,
    );
  });

  it('keeps the steps that were taken, newest first, with function and reason', () => {
    const at = '2026-11-10T08:00:00.000Z';
    const steps: RoundPlanView['steps'] = [
      { from: 'planned', to: 'open', reason: null, at, function: null },
      {
        from: 'open',
        to: 'planned',
        reason: 'Frist zu kurz',
        at: '2026-11-11T08:00:00.000Z',
        function: 'Leitung',
      },
    ];
    const words = wordsOf(screen('/r1/planung', { plan: planOf({ steps }) }));
    expect(words).toMatch(/offen → geplant .*Leitung.*Grund: Frist zu kurz.*geplant → offen/);
  });

  it('offers a newer version while the round is planned, and says which criteria lack questions', () => {
    const newerVersions = [{ id: 'v2', title: { de: 'Katalog' }, edition: '2026' }];
    const criteriaWithoutQuestions = [{ id: 'c1', title: { de: 'Wohnen' } }];
    const words = wordsOf(
      screen('/r1/planung', { plan: planOf({ round: planned, newerVersions, criteriaWithoutQuestions }) }),
    );
    expect(words).toMatch(
      /1 Kriterium hat keine Frage.*Wohnen.*Es gibt eine neuere Fassung.*Ansehen, was vergleichbar bleibt/,
    );
    expect(wordsOf(screen('/r1/planung', { plan: planOf({ newerVersions }) }))).not.toContain(
      'neuere Fassung',
    );
  });

  it('shows dates without a form to those who do not plan', () => {
    const html = screen('/r1/planung', { role: 'steering' });
    expect(wordsOf(html)).toContain('18. Dezember 2026');
    expect(html).not.toContain('<form');
  });
});

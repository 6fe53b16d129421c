import { describe, expect, it } from '@jest/globals';
import { viewOf } from '../components/assignments/assignments.spec-support.js';
import { HEAD } from '../components/standing/standing.spec-support.js';
import { wordsOf } from '../../../shared/words-of.spec-support.js';
import { screen } from './screens.spec-support.js';

describe('who holds what', () => {
  const view = viewOf([
    { level: 'field', partId: 'f1', department: 'Bau' },
    { level: 'question', partId: 'c3.1', department: 'Bau' },
    { level: 'question', partId: 'c3.1', department: 'Jugend' },
  ]);

  it('begins with how much nobody holds, and marks it in its row', () => {
    const words = wordsOf(screen('/r1/zuordnung', { view }));
    expect(words).toContain('2 von 6 Fragen hat noch niemand');
    expect(words).toMatch(/Kriterium c3 3 Fragen 2 ohne Fachbereich 1 bei mehreren/);
  });

  it('is one stop of the Tab key, each button pressed, half pressed or not', () => {
    const html = screen('/r1/zuordnung', { view });
    const buttons = html.match(/<button[^>]*data-column="[12]"[^>]*>/g) ?? [];
    expect(buttons).toHaveLength(10);
    expect(buttons.filter((button) => button.includes('tabindex="0"'))).toHaveLength(1);
    const pressed = buttons.map((button) => /aria-pressed="(\w+)"/.exec(button)?.[1]);
    expect(pressed).toEqual([
      'true',
      'false',
      'true',
      'false',
      'true',
      'false',
      'mixed',
      'mixed',
      'mixed',
      'mixed',
    ]);
  });

  it('has no buttons for those who only look, nor in a round that takes no answers', () => {
    expect(screen('/r1/zuordnung', { view, role: 'steering' })).not.toContain('aria-pressed');
    const round = { ...HEAD, state: 'in_agreement' as const };
    expect(screen('/r1/zuordnung', { view: { ...view, round } })).not.toContain('aria-pressed');
  });

  it("offers last round's assignments with a look at them before", () => {
    const suggestion = {
      round: { title: 'Selbstcheck 2024', referenceDate: '2024-06-01' },
      assignments: [{ level: 'field' as const, partId: 'f2', department: 'Jugend' }],
    };
    const words = wordsOf(screen('/r1/zuordnung', { view: { ...view, suggestion } }));
    expect(words).toMatch(
      /Selbstcheck 2024 lassen sich 2 Fragen übernehmen, die noch niemand hat\. Danach: Alle Fragen sind verteilt\. Wer was bekäme Jugend : 2 Fragen/,
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { criterionChange, htmlOf, mean, twoRounds, wordsIn } from '../comparison.spec-support.js';
import { PairResult } from './pair-result.js';

const html = (changes: Parameters<typeof twoRounds>[0] = {}, language: 'de' | 'en' = 'de') =>
  htmlOf(<PairResult comparison={twoRounds(changes)} municipalityId="m1" />, { language });
const words = async (changes: Parameters<typeof twoRounds>[0] = {}) => wordsIn(await html(changes));

describe('two rounds', () => {
  it('open with the finding, the counts with their noise, and what cannot be said', async () => {
    const told = await words({ notice: 'Beide Runden tragen dasselbe Datum.' });
    expect(told).toMatch(/Selbstcheck 2023 → und Selbstcheck 2025 1\. Juni 2023 bis 1\. Juni 2025/);
    expect(told).toContain('Der Wert steigt nur, weil mehr Fragen beantwortet wurden.');
    expect(told).toContain('Was sich nicht sagen lässt Beide Runden tragen dasselbe Datum.');
    expect(told).toContain('Kein Kriterium hat sich verschlechtert. Ein Symbol hat gewechselt.');
    expect(told).toContain(
      'gleich gestellte Fragen 88 von 105 in beiden Runden bewertet 80 sprachlich angepasste Fragen 9',
    );
  });

  it('are named by their readings where they are one round', async () => {
    const before = twoRounds().after;
    const after = { ...before, token: 'r2025~workshop', reading: 'workshop' as const, isLeading: false };
    const told = await words({ before, after });
    expect(told).toContain(
      'Selbstcheck 2025 (Selbsteinschätzung) → und Selbstcheck 2025 (Sicht nach Workshop)',
    );
  });

  it('have their criteria by class, each leading to its trend, with words beside every sign', async () => {
    const shown = await html();
    expect(wordsIn(shown)).toMatch(
      /Monitoring .*\(✘\) eher nein .*\(✓\) eher ja .*\+1,0 3 von 3 gleichen Fragen/,
    );
    expect(shown).toContain('href="/kommunen/m1/verlauf/c1"');
    expect(shown).toContain('href="#klasse-improved"');
  });

  it('list what cannot be compared without a line between its values', async () => {
    const change = {
      class: 'not_comparable' as const,
      label: 'nicht vergleichbar',
      words: 'kein Vergleichswert',
    };
    const criterion = criterionChange('c2', 'Sprache', {
      change: { ...change, likeForLike: null, flags: ['b'], note: null },
      pieces: null,
      sameQuestions: null,
      flags: [{ flag: 'b', sentence: 'Hier bricht die Reihe ab.' }],
    });
    const shown = await html({ classes: [{ ...change, criteria: [criterion] }] });
    expect(shown).not.toContain('dumbbell__way');
    expect(wordsIn(shown)).toMatch(/Sprache .*kein Vergleichswert .*Bruch .*Hier bricht die Reihe ab\./);
  });

  it('trap 5: list criteria that are in one round only, and those that were split', async () => {
    const { after } = criterionChange('c3', 'Digitale Teilhabe');
    const told = await words({
      added: [after],
      addedSentence: 'Neu im Katalog der späteren Runde: „Digitale Teilhabe“.',
      regrouped: [{ kind: 'split', before: [after], after: [after, after], sentence: 'A wurde aufgeteilt.' }],
    });
    expect(told).toContain('neu im Katalog 1 Neu im Katalog der späteren Runde: „Digitale Teilhabe“.');
    expect(told).toContain('aufgeteilt oder zusammengelegt 1 A wurde aufgeteilt.');
  });

  it('are told in English too, titles that exist in German only marked as German', async () => {
    const shown = await html({}, 'en');
    expect(wordsIn(shown)).toContain('What can be compared');
    expect(wordsIn(shown)).toContain('3 of 3 same questions');
    expect(shown).toContain('<span lang="de">Monitoring</span>');
  });
});

describe('of what a change consists', () => {
  it('is a table whose pieces have words, directions and sizes', async () => {
    const told = await words();
    expect(told).toContain('Selbstcheck 2023 1,8');
    expect(told).toMatch(/bei gleichen Fragen ▼ tiefer um unter 0,1/);
    expect(told).toMatch(/mehr oder andere Fragen beantwortet ▲ höher um 0,4/);
    expect(told).toContain('Selbstcheck 2025 2,1');
    expect(told).toContain('Ohne Anteil: andere Fragen gestellt, neu dazugekommen');
  });

  it('trap 4: says "unverändert" where the same questions were answered alike', async () => {
    const pieces = { ...mean().pieces!, likeForLike: '0', coverage: '3/8' };
    expect(await words({ overall: mean({ pieces }) })).toMatch(/bei gleichen Fragen unverändert/);
  });

  it('speaks of criteria and not of questions where symbols are compared', async () => {
    const told = await words({ overall: mean({ basis: 'symbols' }), fields: [] });
    expect(told).toContain('bei gleichen Kriterien (nur Kriterienebene)');
  });

  it('names what entered with its cause and contribution', async () => {
    const pieces = { ...mean().pieces!, coverage: '0', entry: '-7/30' };
    const entries = [{ title: { de: 'Transport' }, cause: 'newly_rated' as const, amount: '-7/30' }];
    expect(await words({ overall: mean({ pieces, entries }) })).toMatch(
      /neu dazugekommen ▼ tiefer um 0,2 Transport \(neu bewertet\): ▼ tiefer um 0,2/,
    );
  });

  it('is not drawn where nothing is comparable', async () => {
    const shown = await html({ overall: mean({ pieces: null }), fields: [] });
    expect(shown).not.toContain('waterfall-table');
    expect(wordsIn(shown)).not.toContain('Woraus die Veränderung');
  });

  it('says so of a field that is in one catalogue only', async () => {
    const [field] = twoRounds().fields;
    const fields = [{ ...field!, pieces: null, before: null, raw: null, isAdded: true }];
    expect(await words({ fields })).toContain(
      'Dieses Handlungsfeld gibt es erst im Katalog der späteren Runde: kein Vergleichswert.',
    );
  });
});

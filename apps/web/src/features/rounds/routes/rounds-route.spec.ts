import { describe, expect, it } from '@jest/globals';
import type { RoundSummary } from '@selbstcheck/contracts';
import { department, HEAD, progressOf } from '../components/standing/standing.spec-support.js';
import { wordsOf } from '../../../shared/words-of.spec-support.js';
import { screen, VERSION } from './screens.spec-support.js';

const closed = (year: number): RoundSummary => ({
  ...HEAD,
  id: `r${year}`,
  title: `Selbstcheck ${year}`,
  state: 'closed',
});

describe('the list of rounds', () => {
  it('begins with those in work and how far they are, then leads to the results of the closed ones', () => {
    const html = screen('', { rounds: [closed(2024), HEAD] });
    expect(wordsOf(html)).toMatch(
      /Eine Runde ist offen.*Selbstcheck 2026.*4 von 10 Fragen beantwortet.*Geschlossene Runden.*Selbstcheck 2024/,
    );
    expect(html).toContain('href="/kommunen/m1/runden/r2024"');
    expect(html).toContain('href="/kommunen/m1/runden/r1/stand"');
  });

  it('shows a department its own questions and the way to them', () => {
    const progress = progressOf({ departments: [department('Bau', 31, 14)] });
    const html = screen('', { role: 'contributor', department: 'Bau', progress });
    expect(wordsOf(html)).toMatch(/Ihr Fachbereich Bau : 14 von 31 Fragen beantwortet.*Weiter antworten/);
    expect(html).toContain('href="/kommunen/m1/runden/r1/antworten"');
    expect(wordsOf(html)).not.toContain('Runde planen');
  });

  it('says what to do to somebody without a department, and to one that holds nothing', () => {
    expect(wordsOf(screen('', { role: 'contributor' }))).toContain('kein Fachbereich eingetragen');
    expect(wordsOf(screen('', { role: 'contributor', department: 'Sport' }))).toContain(
      'keine Frage zugeordnet',
    );
  });

  it('invites to the first round, and to questions where there are none', () => {
    const words = wordsOf(screen('', { rounds: [] }));
    expect(words).toMatch(
      /Hier beginnt die erste Runde.*fehlen noch die Fragen.*Eigene Fassung anlegen.*Runde planen.*Frühere Runde eintragen/,
    );
    const own = { ...VERSION, id: 'v2', questions: 106, linkedTo: ['v1'] };
    expect(wordsOf(screen('', { rounds: [], versions: [VERSION, own] }))).not.toContain(
      'fehlen noch die Fragen',
    );
    expect(wordsOf(screen('', { rounds: [], role: 'viewer' }))).not.toContain('Eigene Fassung');
  });
});

describe('planning a round', () => {
  it('proposes a title of the year, dates, and the newest linked version with questions', () => {
    const own = { ...VERSION, id: 'v2', edition: '2026', questions: 106, linkedTo: ['v1'] };
    const html = screen('/neu', { versions: [VERSION, own] });
    expect(html).toMatch(/name="title"[^>]*value="Selbstcheck \d{4}"/);
    expect(html).toMatch(/<option value="v2" selected="">Katalog, 2026 \(106 Fragen\)/);
    expect(html).toMatch(/type="date"[^>]*name="deadline"|name="deadline"[^>]*type="date"/);
  });

  it('says that a version without questions cannot be opened', () => {
    expect(wordsOf(screen('/neu'))).toContain('Planen geht damit, öffnen nicht. Eigene Fassung anlegen');
  });

  it('is for Koordination only', () => {
    expect(wordsOf(screen('/neu', { role: 'contributor' }))).toContain('Dafür reicht Ihre Rolle nicht aus');
  });
});

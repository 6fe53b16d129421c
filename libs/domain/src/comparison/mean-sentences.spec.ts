import { describe, expect, it } from '@jest/globals';
import { Fraction } from '../kernel/fraction.js';
import { criterionSentence, meanChangeSentence, worseningSentence } from './comparison-sentences.js';
import { check, compare, mappingBetween } from './comparison-world.spec-support.js';
import { worseningOf } from './worsening.js';

const field = (before: readonly string[], after: readonly string[]) =>
  compare(check('A', [before]), check('A', [after])).fields[0]!;

const SOUND = /^[\p{Lu}\d„“].*\.$/u;
const UNSOUND = /undefined|null|!|NaN|Infinity/;

describe('sentences on a field', () => {
  it('field 1 rises only because more questions were answered (methods, 4)', () => {
    const found = field(['2222', '3333', '222', '0--'], ['2222', '3232', '232', '023']);
    expect(meanChangeSentence(found, 'de')).toBe(
      'Der Wert steigt nur, weil mehr Fragen beantwortet wurden; bei gleichen Fragen ist er praktisch unverändert (Unterschied unter 0,1).',
    );
    expect(meanChangeSentence(found, 'en')).toBe(
      'The value rises only because more questions were answered; on the same questions it is practically unchanged (difference below 0.1).',
    );
  });

  it.each([
    [
      ['22'],
      ['33'],
      'Der Wert ist bei gleichen Fragen gestiegen (Unterschied 1,0); die Stufe wechselt von „fortgeschritten“ zu „weltoffen aufgestellt“.',
    ],
    [['22'], ['22'], 'Der Wert ist unverändert, auch bei gleichen Fragen.'],
    [
      ['22--'],
      ['3300'],
      'Der Wert sinkt nur, weil mehr Fragen beantwortet wurden; bei gleichen Fragen ist er gestiegen (Unterschied 1,0).',
    ],
    [
      ['332'],
      ['33-'],
      'Der Wert steigt nur, weil weniger Fragen beantwortet wurden; bei gleichen Fragen ist er unverändert.',
    ],
    [
      ['22-'],
      ['33-', '--'],
      'Der Wert ist bei gleichen Fragen gestiegen (Unterschied 1,0); die Stufe wechselt von „fortgeschritten“ zu „weltoffen aufgestellt“.',
    ],
    [
      ['22', '--'],
      ['22', '00'],
      'Der Wert sinkt nur, weil weitere Kriterien in den Wert eingehen; bei gleichen Fragen ist er unverändert; die Stufe wechselt von „fortgeschritten“ zu „auf dem Weg“.',
    ],
    [
      ['22', '00'],
      ['22', '--'],
      'Der Wert steigt nur, weil Kriterien aus dem Wert herausfallen; bei gleichen Fragen ist er unverändert; die Stufe wechselt von „auf dem Weg“ zu „fortgeschritten“.',
    ],
    [
      ['12-'],
      ['22-1'],
      'Der Wert ist gestiegen (Unterschied 0,2); bei gleichen Fragen ist er ebenfalls gestiegen (Unterschied 0,5).',
    ],
    [
      ['=1'],
      ['=3'],
      'Der Wert ist bei gleichen Kriterien (nur Kriterienebene) gestiegen (Unterschied 2,0); die Stufe wechselt von „auf dem Weg“ zu „weltoffen aufgestellt“.',
    ],
    [
      ['2-'],
      ['-3'],
      'Der Wert ist gestiegen (Unterschied 1,0); ob sich wirklich etwas geändert hat, lässt sich nicht sagen, weil nichts vergleichbar ist; die Stufe wechselt von „fortgeschritten“ zu „weltoffen aufgestellt“.',
    ],
    [['22'], ['--'], 'In der späteren Runde ist nichts bewertet: kein Vergleichswert.'],
    [['--'], ['22'], 'In der früheren Runde ist nichts bewertet: kein Vergleichswert.'],
    [['--'], ['..'], 'In beiden Runden ist nichts bewertet: kein Vergleichswert.'],
  ])('%j → %j: %s', (before, after, german) => {
    const size = Math.max(before.length, after.length);
    const widened = (criteria: readonly string[]): string[] =>
      Array.from({ length: size }, (_, k) => criteria[k] ?? '--').map((text, k) =>
        text.includes('=') ? text : text.padEnd(Math.max(before[k]?.length ?? 0, after[k]?.length ?? 0), '.'),
      );
    const found = field(widened(before), widened(after));
    expect(meanChangeSentence(found, 'de')).toBe(german);
    expect(meanChangeSentence(found, 'en')).toMatch(SOUND);
    expect(meanChangeSentence(found, 'en')).not.toMatch(UNSOUND);
  });

  it('a small real rise beside a large one through coverage is told as mainly coverage', () => {
    const found = field(['22222222222', '0--'], ['22222222223', '033']);
    expect(meanChangeSentence(found, 'de')).toBe(
      'Der Wert steigt vor allem, weil mehr Fragen beantwortet wurden; bei gleichen Fragen ist er praktisch unverändert (Unterschied unter 0,1); die Stufe wechselt von „auf dem Weg“ zu „fortgeschritten“.',
    );
  });

  it.each([
    // more questions of one criterion, fewer of the other
    [['22--', '321-'], ['2233', '3---'], 'weil andere Fragen beantwortet wurden'],
    // as many, but other ones
    [['22-0'], ['223-'], 'weil andere Fragen beantwortet wurden'],
    // what is newly rated counts among no common questions
    [['20-2', '---'], ['2-22', '222'], 'weil andere Fragen beantwortet wurden'],
    [['222-', '22'], ['2223', '22'], 'weil mehr Fragen beantwortet wurden'],
  ])('4: %j → %j: the questions behind the piece of coverage say %s', (before, after, words) => {
    expect(meanChangeSentence(field(before, after), 'de')).toContain(words);
  });

  it('11: a stage that changes beside a value that hardly moved is told with its reason', () => {
    const before = ['222222222222222222222222', '122'];
    const found = field(before, ['222222222222222222222221', '122']);
    expect(meanChangeSentence({ ...found, stages: { before: 3, after: 2 } }, 'de')).toMatch(
      /praktisch unverändert \(Unterschied unter 0,1\).*; die Stufe wechselt von „fortgeschritten“ zu „auf dem Weg“, weil der Wert nahe an der Grenze liegt\.$/,
    );
  });

  it('16: a rise of which less than half is like for like names the larger cause', () => {
    const found = field(['2211----'], ['22123333']);
    expect(meanChangeSentence(found, 'de')).toBe(
      'Der Wert steigt vor allem, weil mehr Fragen beantwortet wurden; bei gleichen Fragen ist er ebenfalls gestiegen (Unterschied 0,3).',
    );
  });

  it('7: two rounds of one date show a difference and no movement', () => {
    const found = field(['22'], ['33']);
    expect(meanChangeSentence(found, 'de', 'same_date')).toBe(
      'Der Wert ist bei gleichen Fragen höher (Unterschied 1,0); die Stufe ist „weltoffen aufgestellt“ statt „fortgeschritten“.',
    );
    expect(meanChangeSentence(field(['332'], ['33-']), 'en', 'readings')).toMatch(
      /^The value is higher only because fewer questions were answered; /,
    );
  });

  it('does not name a cause that points the other way', () => {
    const found = field(['22--', '00', '--'], ['2233', '--', '00']);
    expect(meanChangeSentence(found, 'de')).toBe(
      'Der Wert steigt nur, weil Kriterien aus dem Wert herausfallen und weil mehr Fragen beantwortet wurden; bei gleichen Fragen ist er unverändert.',
    );
  });

  it('names every cause that points where the value went, the largest first', () => {
    const before = check('A', [['22', '00', '22']]);
    const after = check('B', [['2233', '33', '22']]);
    const breaks = mappingBetween(before.catalogue, after.catalogue, [['reworded_major', 'A1.2', 'B1.2']]);
    const { fields, criteria } = compare(before, after, [breaks]);
    expect(meanChangeSentence(fields[0]!, 'de')).toBe(
      'Der Wert steigt nur, weil nicht vergleichbare Kriterien anders bewertet wurden und weil andere Fragen gestellt wurden; bei gleichen Fragen ist er unverändert; die Stufe wechselt von „auf dem Weg“ zu „weltoffen aufgestellt“.',
    );
    expect(criterionSentence('Kultur', criteria[1]!, 'de')).toBe(
      '„Kultur“ ist nicht vergleichbar, weil andere Fragen gestellt wurden.',
    );
  });
});

describe('sentences on what got worse', () => {
  it.each([
    [['22', '--'], ['22', '00'], 'Kein Kriterium hat sich verschlechtert.'],
    [
      ['2222', '22'],
      ['2221', '22'],
      'Kein Kriterium hat sich verschlechtert, mindestens eines ist leicht gesunken.',
    ],
    [['33', '33'], ['22', '22'], 'Mindestens ein Kriterium hat sich verschlechtert.'],
    [['=3'], ['=1'], 'Ein Kriterium steht mindestens eine Stufe tiefer (nur Kriterienebene).'],
    [['=3'], ['=3'], 'Kein Kriterium steht auf einer tieferen Stufe (nur Kriterienebene).'],
    [
      ['2-', '22'],
      ['-2', '22'],
      'Ob sich etwas verschlechtert hat, lässt sich nicht vollständig sagen: Für ein Kriterium fehlt der Vergleich.',
    ],
    [
      ['22', '22'],
      ['--', '22'],
      'Ob sich etwas verschlechtert hat, lässt sich nicht vollständig sagen: Für ein Kriterium fehlt der Vergleich.',
    ],
  ])('%j → %j: %s', (before, after, german) => {
    const worsening = worseningOf(compare(check('A', [before]), check('A', [after])));
    expect(worseningSentence(worsening, 'de')).toBe(german);
    expect(worseningSentence(worsening, 'en')).toMatch(SOUND);
  });

  const worseningBetween = (before: readonly string[], after: readonly string[]) =>
    worseningOf(compare(check('A', [before]), check('A', [after])));

  it.each([
    [['--'], ['22']],
    [['--'], ['..']],
    [['2-'], ['-2']],
    [['22'], ['--']],
  ])('3: %j → %j: nothing can be said where nothing is comparable', (before, after) => {
    const worsening = worseningBetween(before, after);
    expect(worseningSentence(worsening, 'de')).toBe(
      'Ob sich etwas verschlechtert hat, lässt sich nicht sagen: Kein Kriterium ist vergleichbar.',
    );
    expect(worseningSentence(worsening, 'en')).toMatch(/cannot be said: no criterion is comparable\.$/);
  });

  it('5: a count stands in one sentence with its expected noise and the assumption', () => {
    const noise = { worsened: Fraction.of(1, 4), rate: Fraction.of(1, 5) };
    const worsening = worseningBetween(['33', '33', '=3'], ['22', '22', '=2']);
    expect(worseningSentence(worsening, 'de', noise)).toBe(
      '2 Kriterien haben sich verschlechtert; bei angenommener Antwortschwankung von 20 % wären es auch ohne wirkliche Änderung im Mittel 0,3. Ein Kriterium steht mindestens eine Stufe tiefer (nur Kriterienebene).',
    );
    expect(worseningSentence(worsening, 'en', noise)).toMatch(/at an assumed answer noise of 20%/);
  });

  it('7: between rounds of one date nothing is worse, only rated lower', () => {
    const worsening = worseningBetween(['33'], ['22']);
    expect(worseningSentence(worsening, 'de', null, 'same_date')).toBe(
      'Mindestens ein Kriterium ist tiefer eingeschätzt.',
    );
    expect(worseningSentence(worseningBetween(['2'], ['2']), 'de', null, 'readings')).toBe(
      'Kein Kriterium ist tiefer eingeschätzt.',
    );
  });

  it('is no "none" while a criterion was removed or split', () => {
    const before = check('A', [['22', '33', '--']]);
    const after = check('B', [['22', '33']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue, [
      ['removed', 'A1.2', ''],
      ['new', '', 'B1.2'],
    ]);
    expect(worseningOf(compare(before, after, [mapping]))).toMatchObject({
      worsened: 0,
      slightlyFallen: 0,
      unknown: 1,
    });
  });

  it('speaks of one field where one is asked for', () => {
    const comparison = compare(check('A', [['33'], ['22']]), check('A', [['22'], ['22']]));
    expect(worseningOf(comparison, 'A1').worsened).toBe(1);
    expect(worseningOf(comparison, 'A2').worsened).toBe(0);
  });
});

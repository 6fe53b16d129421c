import { describe, expect, it } from '@jest/globals';
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
    [['22'], ['33'], 'Der Wert ist bei gleichen Fragen gestiegen (Unterschied 1,0).'],
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
    [['22-'], ['33-', '--'], 'Der Wert ist bei gleichen Fragen gestiegen (Unterschied 1,0).'],
    [
      ['22', '--'],
      ['22', '00'],
      'Der Wert sinkt nur, weil weitere Kriterien in den Wert eingehen; bei gleichen Fragen ist er unverändert.',
    ],
    [
      ['22', '00'],
      ['22', '--'],
      'Der Wert steigt nur, weil Kriterien aus dem Wert herausfallen; bei gleichen Fragen ist er unverändert.',
    ],
    [
      ['12-'],
      ['22-1'],
      'Der Wert ist gestiegen (Unterschied 0,2); bei gleichen Fragen ist er ebenfalls gestiegen (Unterschied 0,5).',
    ],
    [['=1'], ['=3'], 'Der Wert ist bei gleichen Kriterien (nur Kriterienebene) gestiegen (Unterschied 2,0).'],
    [
      ['2-'],
      ['-3'],
      'Der Wert ist gestiegen (Unterschied 1,0); ob sich wirklich etwas geändert hat, lässt sich nicht sagen, weil nichts vergleichbar ist.',
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
      'Der Wert steigt vor allem, weil mehr Fragen beantwortet wurden; bei gleichen Fragen ist er praktisch unverändert (Unterschied unter 0,1).',
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
      'Der Wert steigt nur, weil nicht vergleichbare Kriterien anders bewertet wurden und weil andere Fragen gestellt wurden; bei gleichen Fragen ist er unverändert.',
    );
    expect(criterionSentence('Kultur', criteria[1]!, 'de')).toBe(
      '„Kultur“ ist nicht vergleichbar, weil andere Fragen gestellt wurden.',
    );
  });
});

describe('sentences on what got worse', () => {
  it.each([
    [['22', '--'], ['22', '00'], 'Kein Kriterium hat sich verschlechtert.'],
    [['2222', '22'], ['2221', '22'], 'Kein Kriterium hat sich verschlechtert, eines ist leicht gesunken.'],
    [['33', '33'], ['22', '22'], '2 Kriterien haben sich verschlechtert.'],
    [['=3'], ['=1'], 'Ein Kriterium hat sich verschlechtert.'],
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

  it('is no "none" while a criterion was removed or split', () => {
    const before = check('A', [['22', '33', '--']]);
    const after = check('B', [['22', '33']]);
    const mapping = mappingBetween(before.catalogue, after.catalogue, [
      ['removed', 'A1.2', ''],
      ['new', '', 'B1.2'],
    ]);
    expect(worseningOf(compare(before, after, [mapping]))).toEqual({
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

import { describe, expect, it } from '@jest/globals';
import { Fraction } from '../kernel/fraction.js';
import type { Language } from '../kernel/language.js';
import { changeClassHeading } from './change-class-heading.js';
import { comparisonNoise } from './comparison-noise.js';
import { check, compare, scored, type Check } from './comparison-world.spec-support.js';
import { groundsOf } from './grounds.js';
import { symbolsChanged, type SymbolsChanged } from './symbols-changed.js';

function told(before: Check, after: Check, language: Language = 'de'): SymbolsChanged {
  const ground = groundsOf([])(before, after);
  const comparison = compare(before, after);
  const noise = comparisonNoise(ground, scored(before), scored(after), comparison, Fraction.of(1, 5));
  return symbolsChanged(comparison, noise, language);
}

describe('how many symbols changed', () => {
  it('stands beside the expected number, with the assumption in the same sentence', () => {
    const { changed, sentence } = told(check('A', [['22', '11']]), check('A', [['33', '11']]));
    expect(changed).toBe(1);
    expect(sentence).toMatch(/^Ein Symbol hat gewechselt; bei angenommener Antwortschwankung von 20 % .*\.$/);
  });

  it('leaves out what was newly rated', () => {
    const [before, after] = [check('A', [['22', '--']]), check('A', [['22', '33']])];
    expect(told(before, after)).toMatchObject({ changed: 0 });
    expect(told(before, after).sentence).toContain('Keine Symbole haben gewechselt;');
  });

  it('has no expected number where symbols were taken over from a report', () => {
    expect(told(check('A', [['=2', '=1']]), check('A', [['=3', '=3']]))).toEqual({
      changed: 2,
      sentence:
        '2 Symbole haben gewechselt; wie viele es ohne wirkliche Änderung wären, lässt sich nicht sagen, weil die Antworten dazu fehlen.',
    });
  });

  it('8: one criterion rated as a whole by the workshop leaves the expected number of the others', () => {
    const { sentence } = told(check('A', [['22', '11', '12']]), check('A', [['33', '11', '12=3']]));
    expect(sentence).toMatch(
      /^2 Symbole haben gewechselt; bei angenommener Antwortschwankung von 20 % .* \(ohne ein Kriterium, zu dem die Antworten fehlen\)\.$/,
    );
  });

  it('says that nothing can be said where nothing is comparable', () => {
    const nothing = told(check('A', [['22']]), check('A', [['--']]), 'en');
    expect(nothing).toEqual({
      changed: 0,
      sentence: 'Whether symbols changed cannot be said, because no criterion is comparable.',
    });
  });
});

describe('the heading over a class of criteria', () => {
  const [one, two] = compare(check('A', [['=1', '=1']]), check('A', [['=2', '=3']])).criteria;

  it('is the label that they share', () => {
    expect(changeClassHeading([one!], 'de')).toBe('1 Stufe höher (nur Kriterienebene)');
    expect(changeClassHeading([two!], 'en')).toBe('2 levels higher (criterion level only)');
  });

  it('fits all of them where they rose by different numbers of levels', () => {
    expect(changeClassHeading([one!, two!], 'de')).toBe(
      'eine oder mehrere Stufen höher (nur Kriterienebene)',
    );
  });
});

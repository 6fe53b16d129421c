import { describe, expect, it } from '@jest/globals';
import { check, compare, scored, type Check } from '../comparison/comparison-world.spec-support.js';
import { comparisonNoise } from '../comparison/comparison-noise.js';
import type { PairOrder } from '../comparison/pair-order.js';
import { groundsOf } from '../comparison/grounds.js';
import { Fraction } from '../kernel/fraction.js';
import type { Language } from '../kernel/language.js';
import { latestChangesSentence } from './latest-changes.js';

function told(before: Check, after: Check, language: Language = 'de', order: PairOrder = 'rounds'): string {
  const [earlier, later] = [scored(before), scored(after)];
  const comparison = compare(before, after);
  const noise = comparisonNoise(groundsOf([])(earlier, later), earlier, later, comparison, Fraction.of(1, 5));
  return latestChangesSentence(comparison, noise, order, language);
}

describe('what moved in the latest round', () => {
  const before = check('A', [['111', '222', '222', '333']]);
  const after = check('A', [['233', '222', '122', '111']]);

  it('counts changed symbols and criteria that worsened, each beside the noise of just that', () => {
    expect(told(before, after)).toBe(
      'Gegenüber der Runde davor: 2 Symbole haben gewechselt; bei angenommener Antwortschwankung von 20 % wechseln auch ohne wirkliche Änderung im Mittel 0,2 und in 95 von 100 Fällen höchstens 1. Bei gleichen Fragen haben sich ebenso viele Kriterien verbessert wie verschlechtert; auch darin kann Schwankung stecken. Ein Kriterium hat sich verschlechtert; bei angenommener Antwortschwankung von 20 % wären es auch ohne wirkliche Änderung im Mittel 0,1.',
    );
    expect(told(before, after, 'en')).toMatch(
      /^Since the round before: 2 symbols have changed; at an assumed answer noise of 20%.* as many criteria have improved as worsened; .* One criterion has worsened; at an assumed/,
    );
  });

  it('never counts a change without its noise in the same sentence, in three sentences at most', () => {
    const rounds = ['111 222', '222 333', '333 111', '212 222', '133 ---', '... 111'].map((signs) =>
      check('A', [signs.split(' ')]),
    );
    for (const earlier of rounds) {
      for (const later of rounds) {
        const sentences = told(earlier, later).split(/(?<=\.) (?=[A-Z])/);
        expect(sentences.length).toBeLessThanOrEqual(3);
        for (const sentence of sentences) {
          const isCount = /(\d+|Ein|Keine) (Symbole?|Kriteri(um|en)) (hat|haben)/.test(sentence);
          if (isCount && !/^Kein Kriterium/.test(sentence))
            expect(sentence).toContain('Antwortschwankung von 20 %');
        }
      }
    }
  });

  it('says without a count whether more improved or worsened', () => {
    const low = check('A', [['111', '111', '222']]);
    const mixed = check('A', [['222', '222', '111']]);
    const high = check('A', [['222', '222', '222']]);
    expect(told(low, mixed)).toContain(' haben sich mehr Kriterien verbessert als verschlechtert;');
    expect(told(mixed, low)).toContain(' haben sich mehr Kriterien verschlechtert als verbessert;');
    expect(told(low, high)).toContain(' hat sich mindestens ein Kriterium verbessert;');
    expect(told(high, low)).not.toContain('verbessert');
  });

  it('says that nothing worsened only where everything can be compared', () => {
    expect(told(before, before)).toMatch(/Keine Symbole .* Kein Kriterium hat sich verschlechtert\.$/);
    const gap = check('A', [['111', '222', '222', '---']]);
    expect(told(before, gap)).toMatch(
      /Ob sich etwas verschlechtert hat, lässt sich nicht vollständig sagen: Für ein Kriterium fehlt der Vergleich\.$/,
    );
    expect(told(before, gap)).not.toContain('Kein Kriterium');
  });

  it('tells of a rating taken over from a report its level only, and why there is no noise', () => {
    const recorded = check('A', [['...=3', '...=2', '...=2', '...=3']]);
    expect(told(before, recorded)).toMatch(
      /^Gegenüber der Runde davor: Ein Symbol hat gewechselt; wie viele es ohne wirkliche Änderung wären, lässt sich nicht sagen, .*\. Kein Kriterium steht auf einer tieferen Stufe \(nur Kriterienebene\)\.$/,
    );
  });

  it('says only that nothing can be said where nothing is comparable', () => {
    const sentence = told(check('A', [['--']]), check('A', [['22']]));
    expect(sentence).toMatch(/^Ob sich etwas verschlechtert hat, lässt sich nicht sagen/);
    expect(sentence).not.toMatch(/Kein Kriterium hat sich verschlechtert|Symbol/);
  });

  it('calls nothing better or worse in two rounds of one date', () => {
    expect(told(before, after, 'de', 'same_date')).toBe(
      'Die letzten beiden Runden tragen dasselbe Datum; was besser oder schlechter wurde, lässt sich deshalb nicht sagen.',
    );
    expect(told(before, after, 'en', 'same_date')).toMatch(/bear the same date/);
  });
});

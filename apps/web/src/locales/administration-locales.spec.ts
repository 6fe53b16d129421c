import { describe, expect, it } from '@jest/globals';
import { STORED_KINDS } from '@selbstcheck/contracts';
import de from './administration.de.json' with { type: 'json' };
import en from './administration.en.json' with { type: 'json' };

type Sentences = { readonly [key: string]: string | Sentences };

function flattened(sentences: Sentences, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(sentences).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flattened(value, `${prefix}${key}.`)],
    ),
  );
}

const german = flattened(de);
const english = flattened(en);

const marksIn = (sentence: string | undefined) => (sentence?.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the two languages of Verwaltung, Datenschutz and Barrierefreiheit', () => {
  it('have the same sentences', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('put the same values into each sentence', () => {
    for (const [key, sentence] of german) {
      expect({ key, marks: marksIn(english.get(key)) }).toEqual({ key, marks: marksIn(sentence) });
    }
  });

  it('leave no sentence empty and shout nowhere', () => {
    for (const [key, sentence] of [...german, ...english]) {
      expect({ key, sentence: sentence.trim() }).not.toEqual({ key, sentence: '' });
      expect({ key, sentence }).not.toEqual({ key, sentence: expect.stringContaining('!') });
    }
  });

  it('explain every kind of data that is stored, and no other', () => {
    expect(Object.keys(de.privacy.kind).sort()).toEqual([...STORED_KINDS].sort());
  });
});

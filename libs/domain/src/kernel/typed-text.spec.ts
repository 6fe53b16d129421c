import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { typedText } from './typed-text.js';

describe('a text as it is kept', () => {
  it('keeps lines, tabs and every sign that can be seen', () => {
    expect(typedText('  Grüße\tan alle 👩‍👩‍👧\n\nسلام  ')).toBe('Grüße\tan alle 👩‍👩‍👧\n\nسلام');
    expect(typedText('eins\r\nzwei\rdrei')).toBe('eins\nzwei\ndrei');
    expect(typedText('u\u0308ber')).toBe('über');
  });

  it('has none of the signs that come with text out of a PDF and that nobody sees', () => {
    expect(typedText('a\u0001b\u0000c\ud800d\udc00e\u0085')).toBe('abcde');
  });

  it('stays as it is when it is kept again, and can always be written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = typedText(text);
        expect(typedText(once)).toBe(once);
        expect(new TextDecoder().decode(new TextEncoder().encode(once))).toBe(once);
      }),
    );
  });
});

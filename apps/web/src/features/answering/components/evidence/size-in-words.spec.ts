import { describe, expect, it } from '@jest/globals';
import { sizeInWords } from './size-in-words.js';

describe('the size of a file in words', () => {
  it.each([
    [12, '1 kB'],
    [340 * 1024, '340 kB'],
    [1.25 * 1024 * 1024, '1,3 MB'],
    [10 * 1024 * 1024, '10 MB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes, 'de')).toBe(words);
  });
});

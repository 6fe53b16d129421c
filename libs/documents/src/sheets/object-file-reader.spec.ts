import { describe, expect, it } from '@jest/globals';
import { ObjectFileReader } from './object-file-reader.js';

const reader = new ObjectFileReader();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file of JSON', () => {
  it('is told by its first sign, whatever its name', () => {
    expect(reader.read(bytes('\uFEFF \n{"Größe": 1}'))).toEqual({ Größe: 1 });
    expect(['[1]', 'a;b', '', '%PDF'].map((text) => reader.read(bytes(text)))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it.each<[string, Uint8Array, string]>([
    ['half of one', bytes('{"a":'), 'table-file-damaged'],
    ['one in another encoding', Uint8Array.of(0x7b, 0x22, 0xfc, 0x22, 0x7d), 'table-file-encoding'],
    ['one of 9 MB', bytes(`{"a":"${'x'.repeat(9 * 2 ** 20)}"}`), 'table-file-too-large'],
  ])('%s is refused', (_, file, code) => {
    expect(() => reader.read(file)).toThrow(expect.objectContaining({ code }));
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { Fraction } from './fraction.js';

describe('canonicalJson', () => {
  it('does not depend on the order in which members were added', () => {
    expect(canonicalJson({ b: 1, a: [Fraction.of(7, 4)] })).toBe(
      canonicalJson({ a: [Fraction.of(14, 8)], b: 1 }),
    );
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}');
  });

  it('refuses numbers that JSON cannot hold', () => {
    expect(() => canonicalJson({ value: Number.NaN })).toThrow(TypeError);
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

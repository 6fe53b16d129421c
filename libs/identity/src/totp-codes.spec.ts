import { describe, expect, it } from '@jest/globals';
import { TotpCodes } from './totp-codes.js';

const codes = new TotpCodes();

/** RFC 6238, appendix B: the ASCII secret "12345678901234567890", of whose eight digits the last six count. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const RFC_VECTORS: [number, string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
];
const moment = (seconds: number) => new Date(seconds * 1000).toISOString();

describe('a code of an authenticator app', () => {
  it.each(RFC_VECTORS)('at %d s is what RFC 6238 says: %s', (seconds, code) => {
    expect(codes.step(RFC_SECRET, code, moment(seconds), null)).toBe(Math.floor(seconds / 30));
  });

  it('works one step early and one late, and belongs to its own step', () => {
    for (const shift of [-30, 0, 30]) {
      expect(codes.step(RFC_SECRET, '287082', moment(59 + shift), null)).toBe(1);
    }
    expect(codes.step(RFC_SECRET, '279037', moment(2_000_000_000 + 60), null)).toBeNull();
    expect(codes.step(RFC_SECRET, '279037', moment(2_000_000_000 - 60), null)).toBeNull();
  });

  it('works once: not when its step, or a later one, was already used', () => {
    expect(codes.step(RFC_SECRET, '287082', moment(59), 0)).toBe(1);
    expect(codes.step(RFC_SECRET, '287082', moment(59), 1)).toBeNull();
    expect(codes.step(RFC_SECRET, '287082', moment(59), 2)).toBeNull();
  });

  it('may be typed with spaces', () => {
    expect(codes.step(RFC_SECRET, ' 287 082 ', moment(59), null)).toBe(1);
  });

  it.each([
    '',
    '28708',
    '2870820',
    '287082x',
    '+28708',
    '２８７０８２',
    '287.82',
    'abcdef',
    '-87082',
    '000000',
  ])('is not %j', (code) => {
    expect(codes.step(RFC_SECRET, code, moment(59), null)).toBeNull();
  });

  it('of another secret is none', () => {
    expect(codes.step('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', '287082', moment(59), null)).toBeNull();
  });
});

describe('an enrolment', () => {
  it('has a secret of 160 bits that is new each time', () => {
    const made = Array.from({ length: 100 }, () => codes.newSecret());
    for (const secret of made) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(new Set(made).size).toBe(100);
  });

  it('gives the app everything it needs, whatever the account is called', () => {
    const address = new URL(codes.enrolmentAddress(RFC_SECRET, 'anna&secret=x@auenried.example'));
    expect(address.protocol).toBe('otpauth:');
    expect(decodeURIComponent(address.pathname)).toContain(
      'Selbstcheck-Monitor:anna&secret=x@auenried.example',
    );
    expect(Object.fromEntries(address.searchParams)).toEqual({
      issuer: 'Selbstcheck-Monitor',
      secret: RFC_SECRET,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});

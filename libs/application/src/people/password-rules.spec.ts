import { describe, expect, it } from '@jest/globals';
import { FakePasswordJudge } from '@selbstcheck/testing';
import { checkPassword } from './password-rules.js';

const check = (password: string) => () => checkPassword(password, ['Weidenfurt'], new FakePasswordJudge());

describe('a new password', () => {
  it.each([
    ['12 characters', 'a1b2c3d4e5f6'],
    ['12 characters of two units each', '😀'.repeat(12)],
    ['200 characters', 'ä'.repeat(200)],
  ])('may have %s', (_, password) => expect(check(password)).not.toThrow());

  it.each([
    ['11 characters', 'a1b2c3d4e5f'],
    ['11 characters of two units each', '😀'.repeat(11)],
    ['201 characters', 'ä'.repeat(201)],
    ['a name in it', 'weidenfurt-2026'],
  ])('must not have %s', (_, password) =>
    expect(check(password)).toThrow(
      expect.objectContaining({ code: 'password-weak', params: { shortest: 12 } }),
    ),
  );
});

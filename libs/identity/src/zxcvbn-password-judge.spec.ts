import { describe, expect, it } from '@jest/globals';
import { ZxcvbnPasswordJudge } from './zxcvbn-password-judge.js';

const judge = new ZxcvbnPasswordJudge();
const WORDS = ['Anna Schmidt', 'anna.schmidt@auenried.example', 'Stadt Auenried'];

describe('a password is guessable', () => {
  it.each([
    ['that many have', 'qwertzuiop'],
    ['that leaked, with a sign behind it', 'iloveyou2!'],
    ['that is a word of this product and a year', 'Selbstcheck2026!'],
    ['that is two words of this product', 'Rathaus-Integration'],
    ['that says that it is one', 'Passwort123!'],
    ['that is a season and a year', 'Sommer2026'],
    ['that is the own name', 'AnnaSchmidt1984'],
    ['that is the own address', 'anna.schmidt@auenried.example'],
    ['that is the municipality in capitals', 'STADT AUENRIED 26'],
    ['that repeats a word', 'kommunekommunekommune'],
    ['that repeats a sign for a long time', 'a'.repeat(5_000)],
    ['that is a walk over the keyboard', 'asdfghjklö'],
    ['that is empty', ''],
  ])('%s', (_, password) => {
    expect(judge.isGuessable(password, WORDS)).toBe(true);
  });
});

describe('a password is not guessable', () => {
  it.each([
    ['of random signs', 'kX9#mQ2v!zLp'],
    ['of several words without connection', 'Anker Tuba Nebel Ziegel'],
    ['that has a known word among others', 'Rathaus Anker Tuba Nebel'],
    ['that has umlauts and signs of other scripts', 'Über läuft grün Ѫ 77'],
    ['that is long and random', 'q7Zr!'.repeat(3) + 'Wv2#kkP0xT&u8Lm'.repeat(20)],
  ])('%s', (_, password) => {
    expect(judge.isGuessable(password, WORDS)).toBe(false);
  });
});

describe('the given words', () => {
  it('make a password guessable that is fine for others', () => {
    const password = 'Balthasar-Nepomuk-7';
    expect(judge.isGuessable(password, [])).toBe(false);
    expect(judge.isGuessable(password, ['Nepomuk Balthasar'])).toBe(true);
  });

  it('do not count when they are shorter than three characters, so that no letter is a known word', () => {
    expect(judge.isGuessable('kX9#mQ2v!zLp', ['k', 'X', '9', 'mq', 'z', 'lp'])).toBe(false);
  });

  it('may be of any length and content', () => {
    expect(judge.isGuessable('kX9#mQ2v!zLp', ['x'.repeat(10_000), '\u0000', '(', '[a-z]+', ''])).toBe(false);
  });
});

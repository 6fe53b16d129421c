import { describe, expect, it } from '@jest/globals';
import { complaintsOf } from './complaints.js';

const control = (name: string, ...wrong: (keyof ValidityState)[]) => ({
  name,
  validity: { valid: wrong.length === 0, ...Object.fromEntries(wrong.map((each) => [each, true])) },
});

const complaints = (...controls: ReturnType<typeof control>[]) =>
  Object.fromEntries(complaintsOf(controls as unknown as HTMLInputElement[]));

describe('a form with something wrong', () => {
  it('names each input with what is wrong with it', () => {
    expect(
      complaints(
        control('name', 'valueMissing'),
        control('email', 'typeMismatch'),
        control('password', 'tooShort'),
        control('days', 'rangeOverflow'),
      ),
    ).toEqual({ name: 'missing', email: 'address', password: 'short', days: 'other' });
  });

  it('says nothing of inputs that are right, and nothing of its buttons', () => {
    expect(complaints(control('name'), control('', 'valueMissing'))).toEqual({});
  });
});

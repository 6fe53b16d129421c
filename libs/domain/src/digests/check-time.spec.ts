import { describe, expect, it } from '@jest/globals';
import { checkTime } from './check-time.js';

const codeOf = (time: string) => {
  try {
    checkTime(time);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the time of day at which a digest is sent', () => {
  it.each(['00:00', '01:59', '04:00', '07:30', '23:59'])('may be %s', (time) => {
    expect(codeOf(time)).toBeNull();
  });

  it.each(['02:00', '02:30', '03:00', '03:59'])('may not be %s, where clocks are changed', (time) => {
    expect(codeOf(time)).toBe('time-refused');
  });

  it.each(['', '7:30', '24:00', '12:60', '07:30:00', 'noon', ' 07:30'])('may not be "%s"', (time) => {
    expect(codeOf(time)).toBe('time-invalid');
  });
});

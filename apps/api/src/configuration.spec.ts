import { describe, expect, it } from '@jest/globals';
import { readConfiguration } from './configuration.js';

describe('the configuration', () => {
  it('has a value for everything where the environment says nothing', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      databaseUrl: null,
      loadsDemonstration: false,
      timeZone: 'Europe/Berlin',
    });
  });

  it.each([
    ['PORT', ' '],
    ['PORT', '0x10'],
    ['PORT', '1e3'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['DATA_DIR', ' '],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DEMO_DATA', 'yes'],
    ['TIME_ZONE', 'Mars'],
  ])('refuses %s=%j and says what it wants', (variable, value) => {
    expect(() => readConfiguration({ [variable]: value })).toThrow(
      expect.objectContaining({
        code: 'configuration-invalid',
        message: expect.stringMatching(new RegExp(`^The setting ${variable} must be .+\\.$`)),
      }),
    );
  });
});

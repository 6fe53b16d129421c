import { describe, expect, it } from '@jest/globals';
import { demandAgreement, serverSettings } from './agreement.js';
import { readConfiguration } from './configuration.js';

const SMTP = { SMTP_URL: 'smtps://mail.musterstadt.de:465', MAIL_FROM: 'selbstcheck@musterstadt.de' };

type Given = Readonly<Record<string, string>>;
const settingsOf = (given: Given) => serverSettings(readConfiguration(given));
const worker = (own: Given, server: Given) => () => demandAgreement(settingsOf(own), settingsOf(server));

describe('a worker beside a server', () => {
  it('starts where the server never did, so that nothing is known of it', () => {
    expect(() => demandAgreement(settingsOf(SMTP), null)).not.toThrow();
  });

  it('starts with the same settings, also where one has them written out', () => {
    expect(worker({}, {})).not.toThrow();
    expect(worker({ ...SMTP, TIME_ZONE: 'Europe/Berlin' }, SMTP)).not.toThrow();
    expect(worker({ SWEEP_SCHEDULE: '*/15 * * * *' }, {})).not.toThrow();
    expect(worker({ ...SMTP, SMTP_URL: 'smtp://10.0.0.7:25' }, SMTP)).not.toThrow();
  });

  it.each<[string, Given, Given]>([
    ['SMTP_URL', {}, SMTP],
    ['SMTP_URL', SMTP, {}],
    ['TIME_ZONE', {}, { TIME_ZONE: 'Europe/Lisbon' }],
    ['TIME_ZONE', { TIME_ZONE: 'Europe/Lisbon' }, {}],
    ['SWEEP_SCHEDULE', {}, { SWEEP_SCHEDULE: '0 6 * * *' }],
    ['SWEEP_SCHEDULE', { SWEEP_SCHEDULE: '0 6 * * *' }, { SWEEP_SCHEDULE: '0 7 * * *' }],
  ])('does not start with another %s: %j, where the server has %j', (variable, own, server) => {
    expect(worker(own, server)).toThrow(
      expect.objectContaining({
        code: 'configuration-invalid',
        params: { variable },
        message: expect.stringContaining(variable),
      }),
    );
  });
});

import type { ServerSettings } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { Configuration } from './configuration.js';
import type { Environment } from './environment.js';

type SettingsOfBoth = Pick<Configuration, 'mail' | 'jobs'>;

/** What a worker has to have as the server has it. */
export function serverSettings({ mail, jobs: { plan } }: SettingsOfBoth): ServerSettings {
  return {
    mails: mail.server === null ? 'folder' : 'smtp',
    zone: plan.zone,
    sweepSchedule: plan.rules.sweep.schedule,
  };
}

/**
 * Throws `configuration-invalid` where a worker would write mails into a folder of its own that the server sends, or
 * sends what the server only keeps, or where both would keep changing each other's schedules. Of a server that never
 * started nothing is known.
 */
export function demandAgreement(own: ServerSettings, server: ServerSettings | null): void {
  if (server === null) return;
  if (own.mails !== server.mails) throw differs('SMTP_URL', MAILS[server.mails]);
  if (own.zone !== server.zone) {
    throw differs('TIME_ZONE', `The server has the time zone ${server.zone}, this worker ${own.zone}.`);
  }
  if (own.sweepSchedule !== server.sweepSchedule) {
    throw differs(
      'SWEEP_SCHEDULE',
      `The server looks for rounds at "${server.sweepSchedule}", this worker at "${own.sweepSchedule}".`,
    );
  }
}

const MAILS = {
  smtp: 'The server sends mails, and this worker would put them into a folder, where nobody gets them.',
  folder: 'The server puts mails into a folder, and this worker would send them.',
} as const;

function differs(variable: keyof Environment, how: string): SelbstcheckError {
  return new SelbstcheckError(
    'configuration-invalid',
    `${how} Set ${variable} as the server has it; after a change of the server's, start the server first.`,
    { variable },
  );
}

import { endpoints, type AuditEvent } from '@selbstcheck/contracts';
import { call } from './call.js';

type Headers = Readonly<Record<string, string>>;

/** The newest entries of the installation's trail, newest first. */
export async function installationTrail(
  url: string,
  headers: Headers,
  action?: string,
): Promise<AuditEvent[]> {
  const query: Record<string, string> = action === undefined ? {} : { action };
  return (await call(url, endpoints.listInstallationAudit, { headers, query })).events;
}

/** The newest entries of a municipality's trail, newest first. */
export async function municipalityTrail(
  url: string,
  headers: Headers,
  municipalityId: string,
  action?: string,
): Promise<AuditEvent[]> {
  const query: Record<string, string> = action === undefined ? {} : { action };
  return (await call(url, endpoints.listAudit, { headers, params: { municipalityId }, query })).events;
}

/** The codes of what was refused in the installation's trail, newest first. */
export async function refusedCodes(url: string, headers: Headers): Promise<unknown[]> {
  return (await installationTrail(url, headers, 'request_refused')).map(({ after }) => after?.code);
}

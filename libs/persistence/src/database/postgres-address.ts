import { SelbstcheckError } from '@selbstcheck/domain';
import { driverCode, isLostConnection } from './driver-errors.js';

/** A database's address as it may be shown: without user and password. */
export interface PostgresAddress {
  readonly server: string;
  readonly database: string;
}

/** Throws `database-url-invalid` for anything but an address of PostgreSQL that names a database. */
export function parsePostgresUrl(url: string): PostgresAddress {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const database = parsed?.pathname.slice(1);
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol) || !parsed.hostname || !database) {
    throw new SelbstcheckError(
      'database-url-invalid',
      'The address of the database cannot be read. Write it as postgres://user:password@host:5432/database.',
    );
  }
  return { server: `${parsed.hostname}:${parsed.port || '5432'}`, database };
}

const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'the server refused the user name or password. Check both',
  '28000': 'the server refused this user. Check its access rules (pg_hba.conf)',
  '3D000': 'the server has no such database. Create it',
  '42501': 'the user may not use this database. Grant the right',
  ECONNREFUSED: 'nothing answers there. Check that PostgreSQL is running and the port is right',
  ENOTFOUND: 'there is no host of that name. Check the address',
  EAI_AGAIN: 'the host name could not be looked up. Check the network',
};

/** `database-unreachable` with the reason that server or network gave; any other error as it is. */
export function connectionRefused(address: PostgresAddress, cause: unknown): unknown {
  if (driverCode(cause) === '' && !isLostConnection(cause)) return cause;
  const reason = REASONS[driverCode(cause)] ?? 'it does not answer. Check address, network and server';
  return new SelbstcheckError(
    'database-unreachable',
    `The database "${address.database}" on ${address.server} cannot be reached: ${reason}.`,
    { server: address.server, database: address.database },
    { cause },
  );
}

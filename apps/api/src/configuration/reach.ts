import { SelbstcheckError } from '@selbstcheck/domain';
import { isLoopbackName, type Environment } from './environment.js';
import { isWeakSecret } from './weak-secret.js';

/** Who can reach the server, and under which address. */
export interface Reach {
  readonly host: string;
  /** null: under http://localhost and the port it listens on. */
  readonly publicUrl: string | null;
  /** null: this installation makes one for itself and keeps it in its data folder. */
  readonly secret: string | null;
  /** Whether only this machine reaches the server. */
  readonly isLoopbackOnly: boolean;
}

/**
 * Checks that a server others can reach has an address of its own and a secret worth the name. Throws
 * `configuration-invalid`.
 */
export function readReach({ HOST, PUBLIC_URL, SECRET }: Environment): Reach {
  const publicUrl = PUBLIC_URL?.replace(/\/$/, '') ?? null;
  const publicHost = publicUrl === null ? null : new URL(publicUrl).hostname;
  const isLoopbackOnly = isLoopbackName(HOST) && (publicHost === null || isLoopbackName(publicHost));
  if (SECRET !== undefined && isWeakSecret(SECRET)) {
    throw refused(
      'SECRET',
      'The setting SECRET is too weak: it needs at least 32 random characters. Make one with "openssl rand -base64 32".',
    );
  }
  if (!isLoopbackOnly) {
    if (publicUrl === null || publicHost === null) {
      throw refused(
        'PUBLIC_URL',
        `The server would listen on ${HOST}, where others can reach it. Set PUBLIC_URL to the https address people open.`,
      );
    }
    if (!publicUrl.startsWith('https://') && !isLoopbackName(publicHost)) {
      throw refused(
        'PUBLIC_URL',
        'The setting PUBLIC_URL must begin with https://, as passwords travel over it. Let a proxy do TLS.',
      );
    }
    if (SECRET === undefined) {
      throw refused(
        'SECRET',
        'A server that others can reach needs the setting SECRET: at least 32 random characters, for example from "openssl rand -base64 32".',
      );
    }
  }
  return { host: HOST, publicUrl, secret: SECRET ?? null, isLoopbackOnly };
}

function refused(variable: string, sentence: string): SelbstcheckError {
  return new SelbstcheckError('configuration-invalid', sentence, { variable });
}

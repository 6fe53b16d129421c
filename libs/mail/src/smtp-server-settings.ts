import type { SMTPTransportOptions } from 'nodemailer';
import { mailSettingsInvalid } from './mail-errors.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;
const INVALID =
  'The mail server must be given as smtp://user:password@host:port or smtps://user:password@host:port, without anything behind the port.';

/**
 * How to reach the server that an smtp:// or smtps:// address names. Without a port it is 587 or 465. To another
 * machine nothing is sent without TLS and a certificate that holds. Throws `mail-settings-invalid`.
 */
export function serverSettings(address: string, timeoutMs: number): SMTPTransportOptions {
  const url = parse(address);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const secure = url.protocol === 'smtps:';
  const isLoopback = LOOPBACK.test(host);
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLoopback,
    // A mail server on the same machine has a certificate for another name, and nobody stands in between.
    tls: { rejectUnauthorized: !isLoopback },
    ...(url.username === '' ? {} : { auth: { user: decoded(url.username), pass: decoded(url.password) } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
  };
}

function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isServer = url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
  if (!isServer || !/^\/?$/.test(url.pathname + url.search + url.hash)) throw mailSettingsInvalid(INVALID);
  return url;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw mailSettingsInvalid(INVALID);
  }
}

import { randomBytes } from 'node:crypto';

const NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)-[0-9a-f]{16}\.eml$/;

/** A name that sorts by time: "2026-11-22T10-30-00-123Z-9f86d081884c7d65.eml". */
export function newMailFileName(timestamp: string): string {
  return `${timestamp.replaceAll(/[:.]/g, '-')}-${randomBytes(8).toString('hex')}.eml`;
}

/** When a file with such a name was written, or null for other names. */
export function writtenAt(fileName: string): string | null {
  const parts = NAME.exec(fileName);
  return parts === null ? null : `${parts[1]}:${parts[2]}:${parts[3]}.${parts[4]}`;
}

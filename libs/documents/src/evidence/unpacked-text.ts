import { inflateRawSync } from 'node:zlib';
import type { ZipPart } from '../sheets/zip/zip-parts.js';

/** More than any list of contents takes; what is larger is not unpacked any further. */
const MOST_UNPACKED = 1024 * 1024;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;

/** A small part of an archive as text in UTF-8; null where it is missing, large, or damaged. */
export function unpackedText(file: Buffer, part: ZipPart | undefined): string | null {
  if (!part || part.headerAt + HEADER_LENGTH > file.length) return null;
  const { headerAt, packedBytes, isStored } = part;
  if (packedBytes > MOST_UNPACKED || file.readUInt32LE(headerAt) !== HEADER_SIGNATURE) return null;
  const start =
    headerAt + HEADER_LENGTH + file.readUInt16LE(headerAt + 26) + file.readUInt16LE(headerAt + 28);
  const packed = file.subarray(start, start + packedBytes);
  try {
    const bytes = isStored ? packed : inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED });
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

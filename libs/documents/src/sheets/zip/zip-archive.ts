import { inflateRawSync } from 'node:zlib';
import { damagedTable, tooMuchUnpacked } from '../sheet-problems.js';
import { SHEET_LIMITS } from '../sheet-limits.js';
import { zipParts, type ZipPart } from './zip-parts.js';

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;

/** An archive whose parts are unpacked one by one, all together up to the limit: sizes in it may lie. */
export class ZipArchive {
  private readonly parts: ReadonlyMap<string, ZipPart>;
  private readonly file: Buffer;
  private bytesLeft: number = SHEET_LIMITS.unpackedBytes;

  constructor(bytes: Uint8Array) {
    this.file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.parts = zipParts(this.file);
  }

  /** The part as text in UTF-8; null where there is none. Throws `table-file-too-large` and `table-file-damaged`. */
  text(name: string): string | null {
    const part = this.parts.get(name);
    if (!part) return null;
    const bytes = this.unpacked(part);
    this.bytesLeft -= bytes.length;
    if (this.bytesLeft < 0) throw tooMuchUnpacked();
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (cause) {
      throw damagedTable({ part: name }, cause);
    }
  }

  private unpacked({ name, headerAt, packedBytes, isStored }: ZipPart): Uint8Array {
    const { file } = this;
    if (headerAt + HEADER_LENGTH > file.length || file.readUInt32LE(headerAt) !== HEADER_SIGNATURE) {
      throw damagedTable({ part: name });
    }
    const start =
      headerAt + HEADER_LENGTH + file.readUInt16LE(headerAt + 26) + file.readUInt16LE(headerAt + 28);
    const packed = file.subarray(start, start + packedBytes);
    if (isStored) return packed;
    try {
      return inflateRawSync(packed, { maxOutputLength: this.bytesLeft + 1 });
    } catch (cause) {
      if (isTooLarge(cause)) throw tooMuchUnpacked();
      throw damagedTable({ part: name }, cause);
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
}

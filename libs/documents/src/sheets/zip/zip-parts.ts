import { damagedTable, tableTooLarge, tooMuchUnpacked } from '../sheet-problems.js';
import { SHEET_LIMITS } from '../sheet-limits.js';

/** Where a part of an archive lies, as its directory says; nothing of it is trusted. */
export interface ZipPart {
  readonly name: string;
  readonly isStored: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerAt: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const PART_SIGNATURE = 0x02014b50;
const PART_LENGTH = 46;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of an archive by name, out of its directory, before anything is unpacked. Throws `table-file-damaged`, and
 * `table-file-too-large` where the directory itself speaks of more than the limits.
 */
export function zipParts(file: Buffer): ReadonlyMap<string, ZipPart> {
  const end = endOf(file);
  const count = partCount(file);
  if (count > SHEET_LIMITS.parts) throw tableTooLarge('parts of the archive', SHEET_LIMITS.parts);
  const parts: ZipPart[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + PART_LENGTH > file.length || file.readUInt32LE(at) !== PART_SIGNATURE) throw damagedTable();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    ) as [number, number, number];
    parts.push(partAt(file, at, nameLength));
    at += PART_LENGTH + nameLength + extraLength + commentLength;
  }
  rejectTooLarge(parts, file.length);
  return new Map(parts.map((part) => [part.name, part]));
}

/** How many parts the directory of an archive names, those that bear one name included. Throws `table-file-damaged`. */
export function partCount(file: Buffer): number {
  return file.readUInt16LE(endOf(file) + 10);
}

function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw damagedTable();
}

function partAt(file: Buffer, at: number, nameLength: number): ZipPart {
  const flags = file.readUInt16LE(at + 8);
  const method = file.readUInt16LE(at + 10);
  if ((flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) throw damagedTable();
  const nameAt = at + PART_LENGTH;
  return {
    name: file.toString('utf8', nameAt, nameAt + nameLength),
    isStored: method === STORED,
    packedBytes: file.readUInt32LE(at + 20),
    unpackedBytes: file.readUInt32LE(at + 24),
    headerAt: file.readUInt32LE(at + 42),
  };
}

function rejectTooLarge(parts: readonly ZipPart[], packedBytes: number): void {
  const unpacked = parts.reduce((sum, part) => sum + part.unpackedBytes, 0);
  const { unpackedBytes, smallBytes, ratio } = SHEET_LIMITS;
  const isBomb = unpacked > smallBytes && unpacked > packedBytes * ratio;
  if (unpacked > unpackedBytes || isBomb) throw tooMuchUnpacked();
}

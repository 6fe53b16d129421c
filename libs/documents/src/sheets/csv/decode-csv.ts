import { unreadableCharacters } from '../sheet-problems.js';

/** Bytes that Windows-1252 has no character for: the file was written in yet another encoding. */
const NOT_WINDOWS = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** "Ã¼" and its like: UTF-8 that was read as Windows-1252 and saved again. */
const READ_WRONGLY = /Ã[¤¶¼„–œŸ]|â€[“”œž]|âœ[“˜”]/g;

/** The text of a CSV file in UTF-8, in UTF-16 with its mark, or in Windows-1252. Throws `table-file-encoding`. */
export function decodeCsv(file: Uint8Array): string {
  const text = decoded(file);
  if ((text.match(READ_WRONGLY) ?? []).length >= 3) throw unreadableCharacters();
  return text;
}

function decoded(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    if (file.some((byte) => NOT_WINDOWS.has(byte))) throw unreadableCharacters();
    return new TextDecoder('windows-1252').decode(file);
  }
}

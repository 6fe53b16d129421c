/** Control characters that no text has: all but tab, line breaks and form feed. */
const CONTROL = /[^\P{Cc}\t\n\r\f]/u;

/** Bytes that Windows-1252, which German programs still write, gives no character. */
const UNDEFINED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Whether bytes are text in UTF-8, Latin-1 or Windows-1252. */
export function isPlainText(bytes: Uint8Array): boolean {
  const text = inUtf8(bytes);
  if (text !== null) return !CONTROL.test(text);
  return !bytes.some(isControl) && !bytes.some((byte) => UNDEFINED.includes(byte));
}

function inUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)) || byte === 0x7f;
}

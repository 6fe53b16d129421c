/** The file name in a Content-Disposition header (RFC 6266); null where it names none. */
export function fileNameIn(disposition: string | null): string | null {
  if (disposition === null) return null;
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const decoded = encoded === undefined ? null : decodedName(encoded);
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  return decoded ?? plain ?? null;
}

function decodedName(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

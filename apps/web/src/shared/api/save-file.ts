/** Gives the person a file to keep, as if it had been downloaded. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click; a minute is enough for the largest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

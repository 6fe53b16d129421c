/** What can be read of a rendered screen; dialogs are closed at first. */
export function wordsOf(html: string): string {
  return html
    .replace(/<dialog.*?<\/dialog>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

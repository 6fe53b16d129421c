import type { FileKind } from '../ports/file-kinds.js';

/**
 * The name under which a file is given out again: without folders, and with an ending that fits what it holds, so that
 * nothing that was taken as a text opens as a program or a page.
 */
export function safeFileName(given: string, { endings }: FileKind): string {
  const name = given.split(/[/\\]/).at(-1)?.trim() ?? '';
  const usual = endings[0] ?? '';
  const named = name === '' ? 'Datei' : name;
  const ending = named.toLowerCase().split('.').slice(1).at(-1) ?? '';
  return endings.includes(ending) ? named : `${named}.${usual}`;
}

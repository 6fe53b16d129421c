import type { DigestText } from '@selbstcheck/domain';
import { digestParts, type DigestPart, type PartRow, type PartTable } from './digest-parts.js';
import { wrapped } from './wrapped.js';

/** A digest as plain text, the same sentences in the same order as in HTML. Links stand on lines of their own. */
export function digestPlainText(digest: DigestText): string {
  const { heading, lead, link, why, unsubscribe } = digest;
  const paragraphs = [
    headingLines(heading, '='),
    wrapped(lead),
    ...digestParts(digest).flatMap(partParagraphs),
    `${link.label}:\n${link.href}`,
    '-'.repeat(40),
    ...why.map((text) => wrapped(text)),
    `${unsubscribe.label}:\n${unsubscribe.href}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function partParagraphs({ heading, paragraphs, table, closing }: DigestPart): string[] {
  return [
    headingLines(heading, '-'),
    ...paragraphs.map(({ title, sentence }) => point(title, [sentence])),
    ...(table === null ? [] : tableParagraphs(table)),
    ...closing.map((text) => wrapped(text)),
  ];
}

function tableParagraphs({ columns, rows }: PartTable): string[] {
  return rows.map((row) => point(row.title, [...cellLines(row, columns), row.sentence]));
}

function cellLines({ cells }: PartRow, columns: readonly string[]): string[] {
  return cells.map(({ words }, place) => `${columns[place] ?? ''}: ${words}`);
}

function point(title: string, lines: readonly (string | null)[]): string {
  const below = lines.filter((line) => line !== null).map((line) => wrapped(line, '  '));
  return [wrapped(title, '* ', '  '), ...below].join('\n');
}

function headingLines(heading: string, line: string): string {
  const text = wrapped(heading);
  const longest = Math.max(...text.split('\n').map(({ length }) => length));
  return `${text}\n${line.repeat(longest)}`;
}

import type { LetterAction, LetterContent } from './letter-content.js';

/** A letter as plain text. The link stands on a line of its own. */
export function letterText(content: LetterContent): string {
  const { greeting, opening, action, quotation, closing, footer } = content;
  const paragraphs = [
    greeting,
    ...opening,
    ...(action === null ? [] : actionLines(action)),
    ...(quotation === null ? [] : [quoted(quotation)]),
    ...closing,
    `-- \n${footer}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function actionLines({ label, link, note }: LetterAction): string[] {
  return [`${label}:\n${link}`, note];
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

import type { Language } from '@selbstcheck/domain';
import { escapedHtml } from '../html-text.js';
import type { LetterAction, LetterContent } from './letter-content.js';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #ffffff; color: #171a2b; font: 16px/1.5 Arial, sans-serif; }
main { max-width: 36em; margin: 0 auto; overflow-wrap: anywhere; }
p { margin: 0 0 16px; }
a { color: #1c3fb0; }
a.button { display: inline-block; padding: 12px 20px; border-radius: 4px; background: #1c3fb0; color: #ffffff; font-weight: bold; text-decoration: none; }
blockquote { margin: 0 0 16px; padding: 0 0 0 12px; border-left: 4px solid #767b95; white-space: pre-wrap; }
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid #767b95; font-size: 14px; }
@media (prefers-color-scheme: dark) {
  body { background: #171a2b; color: #f2f3f8; }
  a { color: #a9bcff; }
  a.button { background: #a9bcff; color: #171a2b; }
}`;

/** A letter as an HTML document that loads nothing from anywhere. */
export function letterHtml(content: LetterContent, language: Language): string {
  const { subject, greeting, opening, action, quotation, closing, footer } = content;
  const body = [
    ...[greeting, ...opening].map(paragraph),
    ...(action === null ? [] : actionParagraphs(action)),
    ...(quotation === null ? [] : [`<blockquote>${escapedHtml(quotation)}</blockquote>`]),
    ...closing.map(paragraph),
    `<footer>${escapedHtml(footer)}</footer>`,
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapedHtml(subject)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function actionParagraphs({ label, link, copyHint, note }: LetterAction): string[] {
  const href = escapedHtml(link);
  return [
    `<p><a class="button" href="${href}">${escapedHtml(label)}</a></p>`,
    `<p>${escapedHtml(copyHint)}<br>${href}</p>`,
    paragraph(note),
  ];
}

function paragraph(text: string): string {
  return `<p>${escapedHtml(text)}</p>`;
}

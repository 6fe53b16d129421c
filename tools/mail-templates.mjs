/**
 * `node tools/mail-templates.mjs` writes the HTML of the mails from their .mjml. The HTML lies in the repository, so
 * that nothing has to be made of MJML where the product runs; `--check` only says whether they still fit.
 */
import { readFile, writeFile } from 'node:fs/promises';
import mjml2html from 'mjml';

const SOURCE = new URL('../libs/mail/src/digests/digest.mjml', import.meta.url);
const MODULE = new URL('../libs/mail/src/digests/digest-template.ts', import.meta.url);

/** The module with the HTML that a digest is filled into. */
async function digestTemplateModule() {
  const { html, errors } = await mjml2html(await readFile(SOURCE, 'utf8'), {
    // Any font that is named here would be loaded from a server when a mail is opened.
    fonts: {},
    validationLevel: 'strict',
  });
  if (errors.length > 0) throw new Error(`The template does not hold: ${JSON.stringify(errors)}`);
  return `/** Made of digest.mjml by \`node tools/mail-templates.mjs\`. */
export const DIGEST_TEMPLATE = \`${withoutIndentation(html).replaceAll(/[\\`$]/g, '\\$&')}\`;
`;
}

/** What MJML indents would be a fifth of a mail. */
function withoutIndentation(html) {
  const tagsOnOneLine = html.replaceAll(/<[^>]+>/g, (tag) =>
    tag.replaceAll(/\s+/g, ' ').replace(/ (?=\/?>$)/, ''),
  );
  const lines = tagsOnOneLine.split('\n').map((line) => line.trim());
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

const made = await digestTemplateModule();
if (process.argv.includes('--check')) {
  const isSame = made === (await readFile(MODULE, 'utf8'));
  console.log(`The templates of mails are ${isSame ? '' : 'not '}as their MJML makes them.`);
  process.exitCode = isSame ? 0 : 1;
} else {
  await writeFile(MODULE, made);
}

import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DIGEST_TEMPLATE } from './digest-template.js';

describe('the template of digests', () => {
  it('is what its MJML makes; else run "node tools/mail-templates.mjs"', async () => {
    const tool = fileURLToPath(new URL('../../../../tools/mail-templates.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [tool, '--check']);
    expect(stdout).toBe('The templates of mails are as their MJML makes them.\n');
  });

  it('lets nothing in as HTML', () => {
    expect(DIGEST_TEMPLATE).not.toMatch(/\{\{\{|\{\{\s*&/);
  });

  it('stays within what mail programs accept: small styles, tables for the layout, nothing from elsewhere', () => {
    const styles = [...DIGEST_TEMPLATE.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css ?? '');
    expect(styles.join('').length).toBeLessThan(8_000);
    expect(DIGEST_TEMPLATE).not.toMatch(
      /<(img|svg|link|script|iframe|object|form|video)\b|url\(|@import|@font-face/i,
    );
    expect(DIGEST_TEMPLATE).not.toMatch(/\b(src|srcset|background|on\w+)=/i);
    const addresses = [...DIGEST_TEMPLATE.matchAll(/https?:\/\/[^\s"']+/g)].map(([address]) => address);
    expect(addresses).toEqual(['http://www.w3.org/1999/xhtml']);
    const tables = DIGEST_TEMPLATE.match(/<table\b[^>]*>/g) ?? [];
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toHaveLength(1);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { DigestText } from '@selbstcheck/domain';
import PostalMime from 'postal-mime';
import { DIGEST, ENVELOPE, LONGEST, cell, line } from './digest.spec-support.js';
import { MjmlDigestWriter } from './mjml-digest-writer.js';

const writer = new MjmlDigestWriter('Selbstcheck Auenried <monitor@auenried.example>', null);

const ENGLISH: DigestText = { ...DIGEST, language: 'en' };

/** What a person reads of an HTML document. */
const read = (html: string) =>
  html
    .replace(/<head>[^]*<\/head>/, '')
    .replace(/<div style="display:none[^]*?<\/div>/, '')
    .replaceAll(/<!--[^]*?-->/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Everything that a digest says, in its order. */
const sayings = ({ heading, lead, sections, chart, link, why, unsubscribe }: DigestText) => [
  heading,
  lead,
  ...sections.flatMap((section) => [
    section.heading,
    ...section.lines.flatMap(({ title, before, after, sentence }) => [
      title,
      ...(before === null && after === null ? [] : [before?.words ?? '–', after?.words ?? '–']),
      sentence,
    ]),
    section.more ?? '',
    section.note ?? '',
  ]),
  ...(chart === null ? [] : [chart.caption]),
  ...(chart?.rows ?? []).flatMap(({ title, cells }) => [title, ...cells.map(({ words }) => words)]),
  link.label,
  ...why,
  unsubscribe.label,
];

function expectInOrder(text: string, parts: readonly string[]) {
  let from = 0;
  for (const part of parts) {
    const place = text.indexOf(part, from);
    expect({ part, isThere: place >= from }).toEqual({ part, isThere: true });
    from = place + part.length;
  }
}

describe.each([
  ['German', DIGEST],
  ['English', ENGLISH],
  ['long', LONGEST],
  ['without a chart', { ...DIGEST, chart: null }],
])('a %s digest', (_, digest) => {
  const { text, html } = writer.parts(digest);

  it('says the same in both parts, in the same order', () => {
    const words = text.replaceAll(/\s+/g, ' ');
    expectInOrder(words, sayings(digest));
    expectInOrder(read(html), sayings(digest));
  });

  it('says nothing in one part only', () => {
    const tidied = (said: string) =>
      new Set(said.replaceAll(/https?:\S+/g, '').match(/[\p{L}\p{N}]{2,}/gu) ?? []);
    const labels = {
      de: ['Worum', 'es', 'geht', 'Handlungsfeld'],
      en: ['What', 'it', 'is', 'about', 'Field', 'of', 'action'],
    };
    const inHtml = tidied(read(html));
    expect([...tidied(text)].filter((word) => !inHtml.has(word))).toEqual([]);
    const inText = new Set([...tidied(text), ...labels[digest.language]]);
    expect([...inHtml].filter((word) => !inText.has(word))).toEqual([]);
  });

  it('is a document in its language with headings and tables that can be read aloud', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${digest.language}" dir="ltr"`));
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html.match(/<h2\b/g)).toHaveLength(digest.sections.length + (digest.chart === null ? 0 : 1));
    const tables = html.match(/<table\b(?![^>]*role="presentation")[^>]*>[^]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const [head = '', ...rows] = table.match(/<tr\b[^]*?<\/tr>/g) ?? [];
      expect(head.match(/<th scope="col"/g)).toHaveLength(3);
      for (const row of rows) expect(row).toMatch(/<th scope="row"|colspan="3"/);
    }
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('content="light dark"');
  });

  it('leads to two addresses and loads nothing', () => {
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));
    expect(hrefs).toEqual([digest.link.href, digest.unsubscribe.href]);
    expect(html).not.toMatch(/\bsrc=|url\(|@import|<link\b|<img\b|<script\b/i);
    for (const href of [digest.link.href, digest.unsubscribe.href]) {
      expect(text.split('\n')).toContain(href);
    }
  });

  it('has lines that are read without scrolling', () => {
    const long = text.split('\n').filter((one) => one.length > 76 && !one.startsWith('https:'));
    expect(long).toEqual([]);
  });

  it('leaves no tag unfilled', () => {
    expect(html).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object/);
  });
});

describe('a cell', () => {
  it.each([
    [0, '#b35806', '#ffffff'],
    [1, '#fdb863', '#000000'],
    [2, '#b2abd2', '#000000'],
    [3, '#542788', '#ffffff'],
    [null, '#ffffff', '#171a2b'],
  ] as const)('of symbol %s has its colour, its words and a border', (symbol, fill, ink) => {
    const lines = [line('Transport', cell(symbol), cell(symbol))];
    const { html } = writer.parts({
      ...DIGEST,
      chart: null,
      sections: [{ heading: 'Verbessert', lines, more: null, note: null }],
    });
    const cells = [...html.matchAll(/<td [^>]*bgcolor="([^"]*)" style="([^"]*)">\s*([^<]*?)\s*<\/td>/g)];
    const words = cell(symbol).words;
    const style = `border:1px solid #767676;color:${ink}`;
    expect(cells.map(([, ...told]) => told)).toEqual([
      [fill, style, words],
      [fill, style, words],
    ]);
  });
});

describe('what somebody typed', () => {
  const evil = `<img src=x onerror=alert(1)>"'&</td>{{subject}}\r\n\r\nBcc: all@example.org\u202e\u0007`;
  const digest: DigestText = {
    ...DIGEST,
    subject: evil,
    heading: evil,
    lead: evil,
    sections: [{ heading: evil, lines: [line(evil, cell(1), cell(2), evil)], more: null, note: evil }],
    chart: { caption: evil, columns: [evil], rows: [{ title: evil, cells: [{ level: 1, words: evil }] }] },
  };

  it('stays text in HTML', () => {
    const { html } = writer.parts(digest);
    expect(html).not.toMatch(/<img|(?!\n)\p{Cc}|\u202e/u);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;&lt;/td&gt;{{subject}} Bcc');
  });

  it('stays on its line, and is no header', async () => {
    const { text } = writer.parts(digest);
    expect(text.split('\n').some((one) => one.startsWith('Bcc'))).toBe(false);
    const mail = await PostalMime.parse(await writer.freeze(digest, { ...ENVELOPE, listName: evil }));
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.subject).toContain('Bcc: all@example.org');
  });
});

describe('a frozen digest', () => {
  it('has the same bytes every time', async () => {
    const again = new MjmlDigestWriter('Selbstcheck Auenried <monitor@auenried.example>', null);
    const [first, second] = [await writer.freeze(DIGEST, ENVELOPE), await again.freeze(DIGEST, ENVELOPE)];
    expect(Buffer.compare(first, second)).toBe(0);
    const other = await writer.freeze(DIGEST, { ...ENVELOPE, messageId: '<2@auenried.example>' });
    expect(Buffer.compare(first, other)).not.toBe(0);
  });

  it('is addressed, dated and marked as an automatic mail of a list that one can leave', async () => {
    const mail = await PostalMime.parse(await writer.freeze(DIGEST, ENVELOPE));
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(mail.from).toEqual({ name: 'Selbstcheck Auenried', address: 'monitor@auenried.example' });
    expect(mail.to).toEqual([{ name: '', address: ENVELOPE.to }]);
    expect(mail.subject).toBe(DIGEST.subject);
    expect(headers).toMatchObject({
      'message-id': ENVELOPE.messageId,
      date: 'Mon, 23 Nov 2026 06:00:00 +0000',
      'list-id': '"Mitteilungen fuer Gruenstaedt" <digest.m1.monitor.auenried.example>',
      'list-unsubscribe': `<${ENVELOPE.oneClickUrl}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
      'content-language': 'de',
      'x-selbstcheck-kind': 'digest',
    });
    expect(headers).not.toHaveProperty('x-mailer');
    expect(headers).not.toHaveProperty('dkim-signature');
    expect(writer.senderHost).toBe('auenried.example');
  });

  it.each(['Selbstcheck Grünstädt', 'Selbstcheck 日本', `Selbstcheck ${'Samtgemeinde '.repeat(9)}`])(
    'names its list in short plain lines where it is called %j',
    async (listName) => {
      const listId = `digest.${'0'.repeat(36)}.monitor.auenried.example`;
      const bytes = Buffer.from(await writer.freeze(DIGEST, { ...ENVELOPE, listName, listId }));
      const [head = ''] = bytes.toString('latin1').split('\r\n\r\n');
      const lines = /^List-ID:.*(\r\n\s.*)*/im.exec(head)?.[0].split('\r\n') ?? [];
      expect(lines.join('')).toContain(`<${listId}>`);
      expect(lines.join('')).not.toContain('=?');
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(78);
    },
  );

  it('holds both parts as the preview shows them, the text first', async () => {
    const bytes = Buffer.from(await writer.freeze(DIGEST, ENVELOPE));
    const mail = await PostalMime.parse(bytes);
    const { text, html } = writer.parts(DIGEST);
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd());
    expect(mail.html?.replaceAll('\r\n', '\n').trimEnd()).toBe(html.trimEnd());
    expect(bytes.indexOf('text/plain')).toBeLessThan(bytes.indexOf('text/html'));
  });

  it('passes every server: CRLF, ASCII, lines of at most 998 signs', async () => {
    const mail = Buffer.from(await writer.freeze(LONGEST, ENVELOPE)).toString('latin1');
    expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(mail).not.toMatch(/[^\r\n\t\x20-\x7e]/);
    expect(Math.max(...mail.split('\r\n').map(({ length }) => length))).toBeLessThan(999);
  });

  it('is shown whole by every mail program, with sixty lines', async () => {
    expect(Buffer.byteLength(writer.parts(LONGEST).html)).toBeLessThan(100_000);
    expect((await writer.freeze(LONGEST, ENVELOPE)).length).toBeLessThan(100_000);
    expect((await writer.freeze(DIGEST, ENVELOPE)).length).toBeLessThan(35_000);
  });

  it.each(['anna', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example'])(
    'is not made for what is not one address: %j',
    async (to) => {
      await expect(writer.freeze(DIGEST, { ...ENVELOPE, to })).rejects.toMatchObject({
        code: 'mail-not-sent',
      });
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormattedText } from './formatted-text.js';

const shown = (text: string) => renderToStaticMarkup(<FormattedText text={text} />);

describe('a text of a field', () => {
  it('keeps paragraphs, lists and emphasis', () => {
    const html = shown('Zuerst das.\n\n- ein Treffen\n- **zwei** Treffen\n\nDann *jenes*.');
    expect(html).toMatch(/<p>Zuerst das\.<\/p>/);
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain('<strong>zwei</strong>');
    expect(html).toContain('<em>jenes</em>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">hier</a>',
    '<iframe src="https://example.org"></iframe>',
    '<svg/onload=alert(1)>',
  ])('shows HTML as it was typed: %s', (text) => {
    const html = shown(text);
    expect(html).not.toMatch(/<(script|img|iframe|svg)[\s/>]|href="javascript/i);
    expect(html).toContain('&lt;');
  });

  it.each([
    '[hier](javascript:alert(1))',
    '[hier](JaVaScRiPt:alert(1))',
    '[hier](data:text/html;base64,PHNjcmlwdD4=)',
    '[hier](//example.org)',
    '[hier](vbscript:msgbox)',
  ])('leaves a link that leads to no page as words: %s', (text) => {
    const html = shown(text);
    expect(html).not.toContain('<a');
    expect(html).toContain('hier');
  });

  it('links to pages and mail addresses without giving away where one comes from', () => {
    expect(shown('[Bericht](https://example.org/bericht)')).toContain(
      '<a href="https://example.org/bericht" rel="noopener noreferrer nofollow">Bericht</a>',
    );
    expect(shown('[Amt](mailto:amt@example.org)')).toContain('href="mailto:amt@example.org"');
  });

  it('loads no picture', () => {
    const html = shown('![Lageplan](https://example.org/plan.png)');
    expect(html).not.toContain('<img');
    expect(html).toContain('Lageplan');
  });

  it('adds no heading to those of the page', () => {
    expect(shown('# Groß\n\nText')).not.toContain('<h1');
  });
});

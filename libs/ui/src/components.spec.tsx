import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Alert } from './alert.js';
import { Checkbox } from './checkbox.js';
import { PasswordField } from './password-field.js';
import { SelectField } from './select-field.js';
import { SymbolTile } from './symbol-tile.js';
import { TextField } from './text-field.js';

describe('the symbol tile', () => {
  it('says its word to everybody and hides sign and colour from screen readers', () => {
    const html = renderToStaticMarkup(<SymbolTile symbol={2} word="eher ja" />);
    expect(html).toContain('aria-hidden="true">(✓)</span>');
    expect(html).toContain('>eher ja</span>');
  });

  it('shows – as a mark of its own, never as the lowest level', () => {
    const html = renderToStaticMarkup(<SymbolTile symbol={null} word="nicht beantwortet" />);
    expect(html).toContain('tile--none');
    expect(html).not.toContain('tile--0');
  });

  it('shows a sign that could not be read as a question, never as a level', () => {
    const html = renderToStaticMarkup(<SymbolTile symbol={undefined} word="nicht lesbar" />);
    expect(html).toContain('tile--unreadable');
    expect(html).toContain('>?</span>');
  });

  it('is hollow where the evidence is thin', () => {
    expect(renderToStaticMarkup(<SymbolTile symbol={0} word="nein" hollow />)).toContain('tile--hollow');
  });
});

describe('the text field', () => {
  it('ties hint and error to the input', () => {
    const html = renderToStaticMarkup(<TextField label="Stichtag" hint="Hinweis" error="Fehlt." />);
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    expect(described).toHaveLength(2);
    for (const id of described) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('aria-invalid="true"');
  });

  it('names no error where there is none', () => {
    const html = renderToStaticMarkup(<TextField label="Titel" />);
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('aria-describedby');
  });
});

describe('the password field', () => {
  const field = (error: string | null) =>
    renderToStaticMarkup(
      <PasswordField
        label="Kennwort"
        hint="Mindestens 12 Zeichen."
        error={error}
        showWord="anzeigen"
        hideWord="verbergen"
        autoComplete="new-password"
      />,
    );

  it('hides what is typed and offers to show it', () => {
    expect(field(null)).toContain('type="password"');
    expect(field(null)).toMatch(/<button type="button"[^>]*>anzeigen<\/button>/);
  });

  it('tells password managers what it is, and people its rules before they type', () => {
    const html = field('Zu kurz.');
    expect(html).toContain('autoComplete="new-password"');
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    expect(described).toHaveLength(2);
    for (const id of described) expect(html).toContain(`id="${id}"`);
  });
});

describe('the list to choose from', () => {
  it('shows words and sends values', () => {
    const choices = [{ value: 'viewer', word: 'Leserecht' }];
    const html = renderToStaticMarkup(<SelectField label="Rolle" choices={choices} />);
    expect(html).toContain('<option value="viewer">Leserecht</option>');
    expect(html).toContain(`for="${/<select id="([^"]+)"/.exec(html)?.[1]}"`);
  });
});

describe('the checkbox', () => {
  it('is reached by its label, and tied to what is wrong with it', () => {
    const html = renderToStaticMarkup(<Checkbox label="Gesichert" error="Bitte bestätigen." />);
    const id = /<input id="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`for="${id}"`);
    expect(html).toContain(`aria-describedby="${id}-error"`);
  });
});

describe('the alert', () => {
  it('is read out only when asked to', () => {
    expect(renderToStaticMarkup(<Alert tone="info" title="Hinweis" />)).not.toContain('role=');
    expect(renderToStaticMarkup(<Alert tone="danger" title="Fehler" role="alert" />)).toContain(
      'role="alert"',
    );
  });
});

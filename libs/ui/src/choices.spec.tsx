import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { RadioChoices } from './radio-choices.js';
import { SearchSelect } from './search-select.js';

const nothing = () => undefined;

describe('radio choices', () => {
  it('are a group with a name, one chosen, each described by its explanation', () => {
    const html = renderToStaticMarkup(
      <RadioChoices
        legend="Wie geht es weiter?"
        choices={[
          { value: 'a', word: 'Gleich', hint: 'Der Verlauf geht weiter.' },
          { value: 'b', word: 'Neu' },
        ]}
        chosen="a"
        onChoose={nothing}
      />,
    );
    expect(html).toMatch(/<fieldset[^]*<legend[^>]*>Wie geht es weiter\?/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${described}">Der Verlauf geht weiter.`);
  });

  it('say what is wrong with the choice', () => {
    const html = renderToStaticMarkup(
      <RadioChoices legend="Art" choices={[]} chosen={null} onChoose={nothing} error="Bitte wählen Sie." />,
    );
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`id="${described}"[^]*Bitte wählen Sie\\.`));
  });
});

describe('a field to search and choose', () => {
  it('is a combobox with its label and a list of its own name, folded at first', () => {
    const html = renderToStaticMarkup(
      <SearchSelect
        label="Frage suchen"
        choices={[{ value: 'q', word: '1.1.1 Gibt es sie?', shown: 'Gibt es sie?' }]}
        countInWords={(count) => `${count} gefunden`}
        onChoose={nothing}
      />,
    );
    expect(html).toMatch(/role="combobox"[^>]*aria-expanded="false"/);
    const list = /aria-controls="([^"]+)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`<ul id="${list}" role="listbox" aria-label="Frage suchen" hidden`));
    expect(html).not.toContain('1 gefunden');
  });
});

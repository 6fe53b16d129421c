import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SelbstcheckError, type CatalogueLink } from '@selbstcheck/domain';
import { JsonCatalogueFileReader, MAX_CATALOGUE_FILE_BYTES } from './catalogue-file-reader.js';

const reader = new JsonCatalogueFileReader();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function link(change: Partial<CatalogueLink> = {}): CatalogueLink {
  return {
    level: 'criterion',
    kind: 'same',
    from: ['alt-c1'],
    to: ['c1'],
    author: 'Koordination',
    date: '2021-03-01',
    reason: 'Unverändert übernommen.',
    ...change,
  };
}

function catalogue() {
  return {
    format: 'selbstcheck-catalogue@1',
    notes: ['Eigene Fragen.'],
    version: {
      id: 'v2',
      title: { de: 'Prüfkatalog', en: 'Test catalogue' },
      edition: '2.0',
      isDemonstration: true,
      fields: [
        {
          id: 'f1',
          number: 1,
          title: { de: 'Größe ✓' },
          criteria: [
            {
              id: 'c1',
              title: { de: 'Wohnen' },
              questionCount: null as unknown,
              questions: [{ id: 'q1', code: '1.1.1', text: null as unknown }],
            },
          ],
        },
      ],
    },
    mappings: [{ fromVersionId: 'v1', links: [link()] }],
  };
}

async function errorOf(file: Uint8Array): Promise<SelbstcheckError> {
  const error: unknown = await reader.read(file).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SelbstcheckError);
  return error as SelbstcheckError;
}

const errorOfContent = (content: unknown): Promise<SelbstcheckError> =>
  errorOf(utf8(JSON.stringify(content)));

describe('a sound catalogue file', () => {
  it('gives its version, its notes, and mappings that lead to its own version', async () => {
    const content = catalogue();
    await expect(reader.read(utf8(JSON.stringify(content)))).resolves.toEqual({
      notes: content.notes,
      version: content.version,
      mappings: [{ fromVersionId: 'v1', toVersionId: 'v2', links: [link()] }],
    });
  });

  it('may begin with a byte order mark and leave its notes out', async () => {
    const { notes: _notes, ...content } = catalogue();
    const file = await reader.read(utf8(`\uFEFF${JSON.stringify(content)}`));
    expect(file.notes).toEqual([]);
    expect(file.version.fields[0]?.title.de).toBe('Größe ✓');
  });
});

describe('a file that is no catalogue file', () => {
  it.each([
    ['empty', utf8(''), 'catalogue-file-empty'],
    ['only white space', utf8('\uFEFF \n\t'), 'catalogue-file-empty'],
    ['in Latin-1', Uint8Array.from([0x22, 0xfc, 0x22]), 'catalogue-file-encoding'],
    ['in UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]), 'catalogue-file-encoding'],
    ['a text', utf8('Handlungsfeld 1'), 'catalogue-file-not-json'],
    ['cut off', utf8(JSON.stringify(catalogue()).slice(0, 300)), 'catalogue-file-not-json'],
    ['JSON null', utf8('null'), 'catalogue-file-format'],
    ['a JSON list', utf8('[]'), 'catalogue-file-format'],
    ['of a later format', utf8('{"format":"selbstcheck-catalogue@2"}'), 'catalogue-file-format'],
    ['too large', new Uint8Array(MAX_CATALOGUE_FILE_BYTES + 1), 'catalogue-file-too-large'],
  ])('because it is %s is refused with its own code', async (_, file, code) => {
    const error = await errorOf(file);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^The .*[.]$/);
  });

  it('says where its JSON breaks off', async () => {
    const error = await errorOf(utf8('{"format": nonsense}'));
    expect(error.message).toContain(String(error.params['complaint']));
    expect(error.params['complaint']).toContain('nonsense');
  });

  it('is never answered with anything but a catalogue error, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json().map(utf8)), async (bytes) => {
        expect((await errorOf(bytes)).code).toMatch(/^catalogue-file-/);
      }),
    );
  });
});

describe('a catalogue file with a wrong place', () => {
  const at = async (place: string, change: (content: ReturnType<typeof catalogue>) => unknown) => {
    const content = catalogue();
    const replaced = change(content);
    const error = await errorOfContent(replaced ?? content);
    expect([error.code, error.params['place']]).toEqual(['catalogue-file-shape', place]);
    expect(error.message).toContain(place);
  };

  it('names a missing member', () => at('mappings', ({ mappings: _, ...rest }) => rest));
  it('names a misspelt member', () =>
    at('version.Edition', (c) => void Object.assign(c.version, { Edition: '2' })));
  it('names a text in place of a number', () =>
    at('version.fields[0].criteria[0].questionCount', (c) => {
      c.version.fields[0]!.criteria[0]!.questionCount = '3';
    }));
  it('names an empty object in place of a wording', () =>
    at('version.fields[0].criteria[0].questions[0].text.de', (c) => {
      c.version.fields[0]!.criteria[0]!.questions[0]!.text = {};
    }));
  it('names an object in place of a list', () =>
    at('version.fields', (c) => ({ ...c, version: { ...c.version, fields: {} } })));
  it('names null in place of an object', () => at('version', (c) => ({ ...c, version: null })));
  it('names a number in place of a yes or no', () =>
    at('version.isDemonstration', (c) => ({ ...c, version: { ...c.version, isDemonstration: 0 } })));
  it('names an unknown kind of link', () =>
    at('mappings[0].links[0].kind', (c) => ({
      ...c,
      mappings: [{ fromVersionId: 'v1', links: [{ ...link(), kind: 'renamed' }] }],
    })));
});

describe('a catalogue file that contradicts itself', () => {
  it('is refused for a duplicate id, naming the later place', async () => {
    const content = catalogue();
    content.version.fields[0]!.criteria[0]!.id = 'f1';
    content.mappings = [];
    const error = await errorOfContent(content);
    expect([error.code, error.params['id'], error.params['place']]).toEqual([
      'catalogue-duplicate-id',
      'f1',
      'version.fields[0].criteria[0].id',
    ]);
  });

  it('is refused for a link to nowhere, naming the link', async () => {
    const error = await errorOfContent({
      ...catalogue(),
      mappings: [{ fromVersionId: 'v1', links: [link(), link({ kind: 'new', from: [], to: ['c9'] })] }],
    });
    expect([error.code, error.params['id'], error.params['place']]).toEqual([
      'catalogue-link-nowhere',
      'c9',
      'mappings[0].links[1].to',
    ]);
  });

  it('is refused for a split into one', async () => {
    const links = [link({ kind: 'split' })];
    const error = await errorOfContent({ ...catalogue(), mappings: [{ fromVersionId: 'v1', links }] });
    expect([error.code, error.params['place']]).toEqual(['catalogue-link-shape', 'mappings[0].links[0]']);
  });

  it.each([
    ['NUL', '\u0000'],
    ['a line break', '\n'],
    ['a form feed', '\f'],
    ['half a sign', '\ud800'],
    ['a mark that turns the text', '\u202e'],
    ['an invisible blank', '\u200b'],
    ['no sign at all', '\uffff'],
  ])('is refused for %s in any of its texts, naming the place', async (_, sign) => {
    const content = catalogue();
    const { version, mappings } = content;
    const title = { de: 'Größe', en: `Si${sign}ze` };
    for (const [place, changed] of [
      ['notes[0]', { ...content, notes: [`Ei${sign}gene`] }],
      ['version.edition', { ...content, version: { ...version, edition: `2${sign}` } }],
      ['version.title.en', { ...content, version: { ...version, title } }],
      [
        'mappings[0].links[0].author',
        { ...content, mappings: [{ ...mappings[0], links: [link({ author: sign })] }] },
      ],
    ] as const) {
      const error = await errorOfContent(changed);
      expect([error.code, error.params['place']]).toEqual(['catalogue-text-signs', place]);
    }
  });

  it('is refused for an author or a reason that is too long', async () => {
    for (const end of ['author', 'reason'] as const) {
      const links = [link({ [end]: 'x'.repeat(501) })];
      const error = await errorOfContent({ ...catalogue(), mappings: [{ fromVersionId: 'v1', links }] });
      expect([error.code, error.params]).toEqual([
        'catalogue-text-long',
        expect.objectContaining({ length: 501, limit: 500, place: `mappings[0].links[0].${end}` }),
      ]);
    }
  });

  it('is refused for an empty title', async () => {
    const content = catalogue();
    content.version.title.de = '';
    expect((await errorOfContent(content)).code).toBe('catalogue-title-missing');
  });
});

import { describe, expect, it } from '@jest/globals';
import { archiveOf, type WrittenPart } from '@selbstcheck/testing';
import { ContentFileKinds } from './content-file-kinds.js';

const kinds = new ContentFileKinds();
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const WORD = `${OPEN_XML}.wordprocessingml.document.main+xml`;

const typesOf = (...types: readonly string[]): WrittenPart => ({
  name: '[Content_Types].xml',
  content: `<?xml version="1.0"?><Types><Default Extension="xml" ContentType="application/xml"/>${types
    .map((type, n) => `<Override PartName="/word/${n}.xml" ContentType="${type}"/>`)
    .join('')}</Types>`,
});

const part = (name: string, content: string | Uint8Array = ''): WrittenPart => ({ name, content });
const text = (written: string): Uint8Array => new TextEncoder().encode(written);
const mediaTypeOf = (bytes: Uint8Array) => kinds.recognise(bytes)?.mediaType ?? null;

describe('a file is told by what it holds', () => {
  it.each<[string, Uint8Array, string]>([
    ['a PDF', text('%PDF-1.7\n1 0 obj'), 'application/pdf'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'image/png'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), 'image/jpeg'],
    ['a text in UTF-8', text('Größe: „viel“ ✓\r\n\tEnde'), 'text/plain'],
    ['a text with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'text/plain'],
    ['a text in Latin-1', Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x0a), 'text/plain'],
    ['a text in Windows-1252', Uint8Array.of(0x84, 0x76, 0x69, 0x65, 0x6c, 0x93), 'text/plain'],
    ['a document of Word', archiveOf([typesOf(WORD)]), `${OPEN_XML}.wordprocessingml.document`],
    [
      'a workbook of Excel',
      archiveOf([part('xl/workbook.xml'), typesOf(`${OPEN_XML}.spreadsheetml.sheet.main+xml`)]),
      `${OPEN_XML}.spreadsheetml.sheet`,
    ],
    [
      'a presentation of PowerPoint',
      archiveOf([typesOf(`${OPEN_XML}.presentationml.presentation.main+xml`)]),
      `${OPEN_XML}.presentationml.presentation`,
    ],
    [
      'a text of LibreOffice',
      archiveOf([part('mimetype', `${OPEN_DOCUMENT}.text`), part('Configurations2/')]),
      `${OPEN_DOCUMENT}.text`,
    ],
    [
      'a table of LibreOffice',
      archiveOf([part('mimetype', `${OPEN_DOCUMENT}.spreadsheet`)]),
      `${OPEN_DOCUMENT}.spreadsheet`,
    ],
    [
      'a presentation of LibreOffice',
      archiveOf([part('mimetype', `${OPEN_DOCUMENT}.presentation`)]),
      `${OPEN_DOCUMENT}.presentation`,
    ],
  ])('%s', (_, bytes, mediaType) => {
    expect(mediaTypeOf(bytes)).toBe(mediaType);
  });

  it('and a page or a program that is text can only be kept as a text', () => {
    expect(kinds.recognise(text('<script>alert(1)</script>'))?.endings).toEqual(['txt', 'text', 'md']);
    expect(kinds.recognise(text('#!/bin/sh\nrm -rf /'))?.mediaType).toBe('text/plain');
  });
});

describe('not taken is', () => {
  it.each<[string, Uint8Array]>([
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0x00, 0x03)],
    ['an old document of Office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a GIF', Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x00)],
    ['bytes that are text until a control character', Uint8Array.of(0x41, 0x42, 0x1b, 0x5b)],
    ['bytes beyond Windows-1252', Uint8Array.of(0x41, 0x81, 0x42)],
    ['an archive that is no document', archiveOf([part('a.txt', 'a')])],
    ['an archive that breaks off', archiveOf([typesOf(WORD)]).subarray(0, 60)],
    ['four bytes of an archive', Uint8Array.of(0x50, 0x4b, 3, 4)],
    [
      'a document with macros',
      archiveOf([typesOf('application/vnd.ms-word.document.macroEnabled.main+xml')]),
    ],
    [
      'a document with a project of macros',
      archiveOf([typesOf(WORD, 'application/vnd.ms-office.vbaProject')]),
    ],
    ['one that hides it', archiveOf([typesOf(WORD), part('word/vbaProject.bin')])],
    ['a workbook with sheets of macros', archiveOf([typesOf(WORD), part('xl/macrosheets/sheet1.xml')])],
    ['a document with controls', archiveOf([typesOf(WORD), part('word/activeX/activeX1.bin')])],
    [
      'a text of LibreOffice with macros',
      archiveOf([part('mimetype', `${OPEN_DOCUMENT}.text`), part('Basic/Standard/Module1.xml')]),
    ],
    ['one with scripts', archiveOf([part('mimetype', `${OPEN_DOCUMENT}.text`), part('Scripts/python/a.py')])],
    ['a template', archiveOf([part('mimetype', `${OPEN_DOCUMENT}.text-template`)])],
    ['a document of two kinds', archiveOf([typesOf(WORD, `${OPEN_XML}.spreadsheetml.sheet.main+xml`)])],
    [
      'a kind in a comment',
      archiveOf([part('[Content_Types].xml', `<Types><!-- ContentType="${WORD}" --></Types>`)]),
    ],
    [
      'a kind behind an entity',
      archiveOf([
        part(
          '[Content_Types].xml',
          `<Types><Override ContentType="&#97;" /><Override ContentType="${WORD}"/></Types>`,
        ),
      ]),
    ],
    ['an archive with a password', archiveOf([{ ...typesOf(WORD), flags: 1 }])],
    [
      'a list of contents that is not text',
      archiveOf([part('[Content_Types].xml', Uint8Array.of(0xff, 0xfe, 0))]),
    ],
  ])('%s', (_, bytes) => {
    expect(kinds.recognise(bytes)).toBeNull();
  });

  it('a list of contents that unpacks to more than a megabyte, whatever its archive says of it', () => {
    const { name, content } = typesOf(WORD);
    const bomb = { name, content: `${String(content)}${' '.repeat(5 * 1024 * 1024)}`, saidBytes: 400 };
    expect(kinds.recognise(archiveOf([bomb]))).toBeNull();
  });
});

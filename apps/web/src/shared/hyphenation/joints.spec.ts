import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { piecesAtJoints } from './joints.js';

const shown = (text: string) => piecesAtJoints(text).join('-');

describe('long German words', () => {
  it('come apart where their parts meet', () => {
    expect(shown('Einwanderungsgeschichte')).toBe('Einwande-rungs-geschichte');
    expect(shown('Adäquate Einbindung in kommunale Wirtschaftskreisläufe')).toBe(
      'Adäquate Einbindung in kommunale Wirt-schafts-kreis-läufe',
    );
    expect(shown('Kommunikation und Konfliktmanagement')).toBe('Kommunika-tion und Konflikt-management');
    expect(shown('fortgeschritten')).toBe('fortge-schritten');
    expect(shown('Wertschätzung von Vielfalt durch Einwohner*innen')).toBe(
      'Wert-schät-zung von Vielfalt durch Einwoh-ner*innen',
    );
  });

  it('are the only ones that do: short words and words without a known joint stay whole', () => {
    expect(piecesAtJoints('Bildung und Sprache')).toEqual(['Bildung und Sprache']);
    expect(piecesAtJoints('Mississippiufer')).toEqual(['Mississippiufer']);
    expect(piecesAtJoints('')).toEqual(['']);
  });

  it('keep every letter, and no piece is empty but that of an empty text', () => {
    const texts = fc.array(
      fc.constantFrom('Verwaltungs', 'ungs', 'heit', 'schaft', ' ', '*', 'tion', 'Kreis', 'läufe', 'ä', '·'),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const pieces = piecesAtJoints(parts.join(''));
        expect(pieces.join('')).toBe(parts.join(''));
        if (parts.length > 0) expect(pieces).not.toContain('');
      }),
    );
  });
});

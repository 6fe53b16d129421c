import { describe, expect, it } from '@jest/globals';
import type { CatalogueVersion, UnsignedLink } from './catalogue.js';
import { lineOf, linkOf, versionFrom } from './catalogue-world.spec-support.js';
import { suggestLinks } from './suggest-links.js';

function suggested(
  from: CatalogueVersion,
  to: CatalogueVersion,
  decided: readonly UnsignedLink[] = [],
): readonly string[] {
  return suggestLinks(from, to, decided).map(
    (suggestion) =>
      `${lineOf(suggestion)} ${suggestion.similarity ?? '–'}${suggestion.isCertain ? ' certain' : ''}`,
  );
}

const MEETING = 'Trifft sich mindestens zweimal im Jahr eine Steuerungsgruppe?';
const REWORDED_MEETING = 'Tagt mindestens zweimal im Jahr eine Steuerungsgruppe?';
const COURSES = 'Gibt es Deutschkurse mit Kinderbetreuung?';
const CONCEPT = 'Hat der Rat ein Konzept mit Zielen und Fristen beschlossen?';

describe('suggestions between two versions', () => {
  it('of equal content are certain throughout', () => {
    const a = versionFrom('a', { Steuerung: { Strukturen: [MEETING, CONCEPT], Monitoring: [COURSES] } });
    const b = versionFrom('b', { Steuerung: { Strukturen: [MEETING, CONCEPT], Monitoring: [COURSES] } });
    expect(suggested(a, b)).toEqual([
      'criterion same a1.1 → b1.1 100 certain',
      'criterion same a1.2 → b1.2 100 certain',
      'question same a1.1.1 → b1.1.1 100 certain',
      'question same a1.1.2 → b1.1.2 100 certain',
      'question same a1.2.1 → b1.2.1 100 certain',
    ]);
  });

  it('go by wording, not by position or id', () => {
    const a = versionFrom('x', { Steuerung: { Strukturen: [MEETING, CONCEPT], Sprache: [COURSES] } });
    const b = versionFrom('x', { Steuerung: { Sprache: [COURSES], Strukturen: [CONCEPT, MEETING] } });
    expect(suggested(a, b)).toEqual([
      'criterion same x1.2 → x1.1 100 certain',
      'criterion same x1.1 → x1.2 100 certain',
      'question same x1.2.1 → x1.1.1 100 certain',
      'question same x1.1.2 → x1.2.1 100 certain',
      'question same x1.1.1 → x1.2.2 100 certain',
    ]);
  });

  it('tell slight rewording from strong, and what is new or removed', () => {
    const a = versionFrom('a', { Steuerung: { Strukturen: [MEETING, CONCEPT, COURSES] } });
    const b = versionFrom('b', {
      Steuerung: { Strukturen: [REWORDED_MEETING, 'Hat der Rat ein Konzept beraten?', 'Wird gemessen?'] },
    });
    expect(suggested(a, b)).toEqual([
      'criterion same a1.1 → b1.1 100 certain',
      'question reworded_minor a1.1.1 → b1.1.1 86',
      'question reworded_major a1.1.2 → b1.1.2 59',
      'question new → b1.1.3 –',
      'question removed a1.1.3 → –',
    ]);
  });

  it('find a question in another criterion by its wording, and never by a vague likeness', () => {
    const a = versionFrom('a', { Steuerung: { Strukturen: [MEETING, COURSES, CONCEPT], Sprache: [] } });
    const b = versionFrom('b', {
      Steuerung: { Strukturen: [MEETING], Sprache: [COURSES, 'Hat der Rat ein Konzept beraten?'] },
    });
    expect(suggested(a, b).slice(2)).toEqual([
      'question same a1.1.1 → b1.1.1 100 certain',
      'question moved a1.1.2 → b1.2.1 100',
      'question removed a1.1.3 → –',
    ]);
  });

  it('give a question to the one it resembles most, whichever comes first', () => {
    const a = versionFrom('a', {
      Steuerung: { Strukturen: ['Gibt es eine Steuerungsgruppe im Rat?', MEETING] },
    });
    const b = versionFrom('b', { Steuerung: { Strukturen: [REWORDED_MEETING] } });
    expect(suggested(a, b).slice(1)).toEqual([
      'question reworded_minor a1.1.2 → b1.1.1 86',
      'question removed a1.1.1 → –',
    ]);
  });

  it('accept a vague likeness of titles in a field of the same name only', () => {
    const a = versionFrom('a', { Teilhabe: { Sport: [] } });
    expect(suggested(a, versionFrom('b', { Teilhabe: { 'Sport und Bewegung': [] } }))).toEqual([
      'criterion reworded_major a1.1 → b1.1 48',
    ]);
    expect(suggested(a, versionFrom('b', { Gesundheit: { 'Sport und Bewegung': [] } }))).toEqual([
      'criterion new → b1.1 –',
      'criterion removed a1.1 → –',
    ]);
  });

  it('see a field where most of its criteria went, also those that a person linked', () => {
    const a = versionFrom('a', { Teilhabe: { Kultur: [], Wohnen: [], Sport: [] } });
    const b = versionFrom('b', { Freizeit: { Sport: [] }, Leben: { Kunst: [], Mieten: [] } });
    const decided = [
      linkOf('criterion', 'reworded_major', 'a1.1', 'b2.1'),
      linkOf('criterion', 'reworded_major', 'a1.2', 'b2.2'),
    ];
    expect(suggested(a, b, decided)).toEqual(['criterion moved a1.3 → b1.1 100']);
  });

  it('find a criterion in another field as moved, and in a renamed field as the same', () => {
    const a = versionFrom('a', {
      Steuerung: { Monitoring: [], Strukturen: [] },
      Teilhabe: { Sport: [], Wohnen: [] },
    });
    const b = versionFrom('b', {
      'Führung und Planung': { Strukturen: [], Monitoring: [], Sport: [] },
      Teilhabe: { Wohnen: [] },
    });
    expect(suggested(a, b)).toEqual([
      'criterion same a1.2 → b1.1 100 certain',
      'criterion same a1.1 → b1.2 100 certain',
      'criterion moved a2.1 → b1.3 100',
      'criterion same a2.2 → b2.1 100 certain',
    ]);
  });

  it('recognise a criterion under another title by its questions, without being certain', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: [MEETING, CONCEPT, COURSES] } });
    const b = versionFrom('b', { Steuerung: { Erfolgskontrolle: [MEETING, CONCEPT, COURSES] } });
    expect(suggested(a, b)).toEqual([
      'criterion reworded_minor a1.1 → b1.1 99',
      'question same a1.1.1 → b1.1.1 100',
      'question same a1.1.2 → b1.1.2 100',
      'question same a1.1.3 → b1.1.3 100',
    ]);
  });

  it('become certain in a renamed criterion once a person linked it', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: [MEETING] } });
    const b = versionFrom('b', { Steuerung: { Erfolgskontrolle: [MEETING] } });
    expect(suggested(a, b, [linkOf('criterion', 'reworded_minor', 'a1.1', 'b1.1')])).toEqual([
      'question same a1.1.1 → b1.1.1 100 certain',
    ]);
  });

  it('call a wording that differs in case or punctuation only reworded, because it may not be called the same', () => {
    const a = versionFrom('a', { Steuerung: { Sprache: [COURSES] } });
    const b = versionFrom('b', { Steuerung: { Sprache: [COURSES.toUpperCase()] } });
    expect(suggested(a, b)).toContain('question reworded_minor a1.1.1 → b1.1.1 100');
  });

  it('are not certain where one criterion asks the same twice, and follow the printed order there', () => {
    const a = versionFrom('a', { Steuerung: { Sprache: [COURSES, COURSES] } });
    const b = versionFrom('b', { Steuerung: { Sprache: [COURSES, COURSES] } });
    expect(suggested(a, b)).toEqual([
      'criterion same a1.1 → b1.1 100 certain',
      'question same a1.1.1 → b1.1.1 100',
      'question same a1.1.2 → b1.1.2 100',
    ]);
  });

  it('prefer the same criterion, then an equal id, where wordings tie', () => {
    const a = versionFrom('x', { Steuerung: { Sprache: [COURSES], Sport: [COURSES] } });
    const b = versionFrom('y', { Steuerung: { Sport: [COURSES], Sprache: [COURSES] } });
    expect(suggested(a, b).slice(2)).toEqual([
      'question same x1.2.1 → y1.1.1 100 certain',
      'question same x1.1.1 → y1.2.1 100 certain',
    ]);
    const twice = versionFrom('x', { Steuerung: { Sprache: [CONCEPT, MEETING, MEETING] } });
    const once = versionFrom('x', { Steuerung: { Sprache: [CONCEPT, COURSES, MEETING] } });
    expect(suggested(twice, once)).toContain('question same x1.1.3 → x1.1.3 100');
  });

  it('leave decided parts alone and see questions of split and merged criteria as staying there', () => {
    const a = versionFrom('a', { Teilhabe: { Kultur: [MEETING], Sport: [CONCEPT, COURSES] } });
    const b = versionFrom('b', { Teilhabe: { 'Kultur und Sport': [MEETING, CONCEPT, REWORDED_MEETING] } });
    const decided = [
      linkOf('criterion', 'merged', 'a1.1 a1.2', 'b1.1'),
      linkOf('question', 'split', 'a1.1.1', 'b1.1.1 b1.1.3'),
    ];
    expect(suggested(a, b, decided)).toEqual([
      'question same a1.2.1 → b1.1.2 100 certain',
      'question removed a1.2.2 → –',
    ]);
  });
});

describe('suggestions where wordings are not known', () => {
  it('are made for criteria only, and no question is called new or removed', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: [null, null], Strukturen: [] } });
    const b = versionFrom('b', { Steuerung: { Monitoring: [COURSES], Strukturen: [MEETING] } });
    expect(suggested(a, b)).toEqual([
      'criterion same a1.1 → b1.1 100 certain',
      'criterion same a1.2 → b1.2 100 certain',
    ]);
    expect(suggested(b, a)).toEqual([
      'criterion same b1.1 → a1.1 100 certain',
      'criterion same b1.2 → a1.2 100 certain',
    ]);
  });

  it('are made for the single questions whose wording both versions know', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: [null, COURSES], Strukturen: [MEETING] } });
    const b = versionFrom('b', {
      Steuerung: { Monitoring: [CONCEPT, COURSES], Strukturen: ['Wird gemessen?'] },
    });
    expect(suggested(a, b).slice(2)).toEqual([
      'question same a1.1.2 → b1.1.2 100 certain',
      'question removed a1.2.1 → –',
    ]);
  });
});

/** Shorter words fit into the narrowest column. */
const LONG_WORD = /[\p{L}*]{12,}/gu;

/** Last parts that frequent compounds of the questionnaires share. */
const LAST_PARTS =
  'management|chancen|vorteil|läufe|schätzung|schritten|aufgabe|einrichtung|automaten|betreuung|' +
  'kenntnis|verbände|gespräch|organisation|ausschreibung|angebot|hochschule|gruppe|behörde|marketing';

/** Where German compounds and derived words come apart. */
const JOINTS = new RegExp(
  [
    // after the s that links two nouns: Einwanderungs|geschichte
    '(?<=(?:ung|heit|keit|schaft|tion|ität)s)(?!ch)(?=\\p{L}{3})',
    `(?<=\\p{L}{4})(?=${LAST_PARTS})`,
    // before the endings that make nouns and adjectives: Weltoffen|heit, öffent|lichen
    '(?<=\\p{L}{4})(?=schaft|heit|keit|tion(?!al)|lich|mus$)',
    // before -ung and the one consonant that goes with it: Orientie|rung, Verantwor|tung
    '(?<=\\p{L}{3}[^cs])(?=[dglnrtz]ung)',
    // after first parts that many words share
    '(?<=^(?:anti|inter|welt|einwoh|zusammen))(?=\\p{L}{3})',
  ].join('|'),
  'iu',
);

/**
 * A German text cut where a narrow column may break its long words with a hyphen; the pieces joined give the text.
 * For browsers without a German dictionary, which would cut a word anywhere and without a hyphen.
 */
export function piecesAtJoints(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = 0;
  for (const { 0: word, index } of text.matchAll(LONG_WORD)) {
    for (const part of word.split(JOINTS).slice(0, -1)) {
      const end = Math.max(rest, index) + part.length;
      pieces.push(text.slice(rest, end));
      rest = end;
    }
  }
  return [...pieces, text.slice(rest)];
}

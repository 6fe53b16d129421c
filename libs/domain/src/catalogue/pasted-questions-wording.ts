import type { SentenceParams } from '../kernel/selbstcheck-error.js';

/** The stable codes of findings in pasted questions; the last three only come from tables. */
export const PASTED_FINDING_CODES = [
  'no-code',
  'line-left-out',
  'columns-left-out',
  'word-joined',
  'code-twice',
  'numbering-gap',
  'code-without-criterion',
  'code-was-date',
  'criterion-unknown',
  'formula-left-out',
] as const;

/** See PASTED_FINDING_CODES. */
export type PastedFindingCode = (typeof PASTED_FINDING_CODES)[number];

/** One language's wording of the findings in pasted questions; the params hold the line too. */
export type PastedWording = Readonly<Record<PastedFindingCode, (params: SentenceParams) => string>>;

const LONGEST_QUOTE = 60;

const quote = (text: SentenceParams[string] | undefined): string => {
  const whole = String(text);
  return whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE).trimEnd()} …` : whole;
};

const missing = ({ first, last }: SentenceParams, to: string): string =>
  first === last ? String(first) : `${first} ${to} ${last}`;

/** The German wording. */
export const PASTED_WORDING_DE: PastedWording = {
  'no-code': (p) =>
    `Zeile ${p.line} beginnt nicht mit einem Code und gehört zu keiner Frage; sie wird nicht übernommen: „${quote(p.text)}“.`,
  'line-left-out': (p) =>
    `Zeile ${p.line} sieht nach einer Überschrift oder Seitenzahl aus und wird nicht übernommen: „${quote(p.text)}“.`,
  'columns-left-out': (p) =>
    p.lines === 1
      ? `In Zeile ${p.line} steht etwas vor dem Code, das nicht übernommen wird: „${quote(p.text)}“.`
      : `In ${p.lines} Zeilen, zuerst in Zeile ${p.line}, steht etwas vor dem Code, das nicht übernommen wird: „${quote(p.text)}“.`,
  'word-joined': (p) =>
    `In Frage ${p.code} (Zeile ${p.line}) ist ein am Zeilenende getrenntes Wort zusammengesetzt: „${p.word}“.`,
  'code-twice': (p) =>
    `Der Code ${p.code} in Zeile ${p.line} steht schon in Zeile ${p.earlier}; bitte prüfen Sie, ob beide Fragen gemeint sind.`,
  'numbering-gap': (p) =>
    `Vor ${p.code} (Zeile ${p.line}) fehlt in der Nummerierung ${missing(p, 'bis')}; bitte prüfen Sie, ob Fragen fehlen.`,
  'code-without-criterion': (p) =>
    `Zum Code ${p.code} (Zeile ${p.line}) gibt es im Kriterienkatalog kein Kriterium; bitte ordnen Sie die Frage einem Kriterium zu.`,
  'code-was-date': (p) =>
    `In Zeile ${p.line} hat das Tabellenprogramm aus dem Code ein Datum gemacht; gelesen ist er als ${p.code}. Bitte prüfen Sie das.`,
  'criterion-unknown': (p) =>
    `Das Kriterium in Zeile ${p.line} steht so nicht in der gewählten Fassung: „${quote(p.text)}“. Die Frage ist nach ihrem Code eingeordnet; bitte prüfen Sie das.`,
  'formula-left-out': (p) =>
    `In Zeile ${p.line} steht in der Spalte „${quote(p.column)}“ eine Formel. Sie wird nicht übernommen; bitte schreiben Sie den Text selbst hinein.`,
};

/** The English wording. */
export const PASTED_WORDING_EN: PastedWording = {
  'no-code': (p) =>
    `Line ${p.line} does not begin with a code and belongs to no question; it is left out: “${quote(p.text)}”.`,
  'line-left-out': (p) =>
    `Line ${p.line} looks like a heading or a page number and is left out: “${quote(p.text)}”.`,
  'columns-left-out': (p) =>
    p.lines === 1
      ? `In line ${p.line} something stands before the code and is left out: “${quote(p.text)}”.`
      : `In ${p.lines} lines, first in line ${p.line}, something stands before the code and is left out: “${quote(p.text)}”.`,
  'word-joined': (p) =>
    `In question ${p.code} (line ${p.line}) a word that was split at the end of a line is put together: “${p.word}”.`,
  'code-twice': (p) =>
    `The code ${p.code} in line ${p.line} stands in line ${p.earlier} already; please check whether both questions are meant.`,
  'numbering-gap': (p) =>
    `Before ${p.code} (line ${p.line}) the numbering lacks ${missing(p, 'to')}; please check whether questions are missing.`,
  'code-without-criterion': (p) =>
    `For the code ${p.code} (line ${p.line}) the catalogue has no criterion; please assign the question to a criterion.`,
  'code-was-date': (p) =>
    `In line ${p.line} the spreadsheet made a date of the code; it is read as ${p.code}. Please check this.`,
  'criterion-unknown': (p) =>
    `The criterion in line ${p.line} is not in the chosen version: “${quote(p.text)}”. The question is placed by its code; please check this.`,
  'formula-left-out': (p) =>
    `In line ${p.line} the column “${quote(p.column)}” holds a formula. It is left out; please write the text itself there.`,
};

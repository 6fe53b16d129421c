import type { SentenceParams } from '../kernel/selbstcheck-error.js';

/** The stable codes of findings in questionnaire files. */
export const QUESTIONNAIRE_FINDING_CODES = [
  'answer-unknown',
  'rating-unknown',
  'formula-left-out',
  'code-was-date',
  'row-unknown',
  'row-foreign',
  'row-twice',
  'row-not-assigned',
  'rows-of-others',
  'note-too-long',
  'note-without-place',
  'rating-without-place',
  'answer-without-place',
] as const;

/** See QUESTIONNAIRE_FINDING_CODES. */
export type QuestionnaireFindingCode = (typeof QUESTIONNAIRE_FINDING_CODES)[number];

/** One language's wording of the findings in questionnaire files; the params hold the row too. */
export type QuestionnaireWording = Readonly<
  Record<QuestionnaireFindingCode, (params: SentenceParams) => string>
>;

const LONGEST_QUOTE = 60;

const quote = (text: SentenceParams[string] | undefined): string => {
  const whole = String(text);
  return whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE).trimEnd()} …` : whole;
};

/** The German wording. */
export const QUESTIONNAIRE_WORDING_DE: QuestionnaireWording = {
  'answer-unknown': (p) =>
    `Zeile ${p.row}: Die Antwort „${quote(p.text)}“ ist nicht zu verstehen und wird nicht übernommen. Möglich sind ja, eher ja, eher nein, nein und –.`,
  'rating-unknown': (p) =>
    `Zeile ${p.row}: Die Einschätzung „${quote(p.text)}“ ist nicht zu verstehen und wird nicht übernommen. Möglich sind ✓, (✓), (✘), ✘ und –.`,
  'formula-left-out': (p) =>
    `Zeile ${p.row}: In der Spalte „${quote(p.column)}“ steht eine Formel. Sie wird nicht übernommen; bitte schreiben Sie den Text selbst hinein.`,
  'code-was-date': (p) =>
    `Zeile ${p.row}: Das Tabellenprogramm hat aus der Nummer ein Datum gemacht; gelesen ist sie als ${p.code}. Bitte prüfen Sie das.`,
  'row-unknown': (p) =>
    `Zeile ${p.row} („${quote(p.text)}“) gehört zu keiner Frage und keinem Kriterium dieser Runde und wird nicht übernommen.`,
  'row-foreign': (p) => `Zeile ${p.row} gehört zu einer anderen Runde und wird nicht übernommen.`,
  'row-twice': (p) =>
    `Zeile ${p.row}: „${quote(p.text)}“ steht schon in Zeile ${p.earlier}. Übernommen wird nur, was dort steht.`,
  'row-not-assigned': (p) =>
    `Zeile ${p.row}: Die Frage ${p.code} ist dem Fachbereich „${quote(p.department)}“ nicht zugeordnet; seine Antwort wird nicht übernommen.`,
  'rows-of-others': (p) =>
    p.rows === 1
      ? `Eine Zeile gehört zu einem anderen Fachbereich als „${quote(p.department)}“ und wird nicht übernommen.`
      : `${p.rows} Zeilen gehören zu anderen Fachbereichen als „${quote(p.department)}“ und werden nicht übernommen.`,
  'note-too-long': (p) =>
    `Zeile ${p.row}: Die Notiz hat mehr als ${p.longest} Zeichen und wird nicht übernommen. Bitte kürzen Sie sie, oder hängen Sie sie als Datei an.`,
  'note-without-place': (p) =>
    `Zeile ${p.row}: Zu einer Runde, die nachträglich eingetragen wird, gibt es keine Notizen; „${quote(p.text)}“ wird nicht übernommen.`,
  'rating-without-place': (p) =>
    `Zeile ${p.row}: Ein Zeichen für ein ganzes Kriterium gibt es nur in Runden, die nachträglich eingetragen werden, und nur in der Zeile des Kriteriums; die Einschätzung wird nicht übernommen.`,
  'answer-without-place': (p) =>
    `Zeile ${p.row} steht für ein ganzes Kriterium; die Antwort wird nicht übernommen. Bitte antworten Sie bei den Fragen.`,
};

/** The English wording. */
export const QUESTIONNAIRE_WORDING_EN: QuestionnaireWording = {
  'answer-unknown': (p) =>
    `Row ${p.row}: The answer “${quote(p.text)}” cannot be understood and is left out. Possible are yes, rather yes, rather no, no and –.`,
  'rating-unknown': (p) =>
    `Row ${p.row}: The rating “${quote(p.text)}” cannot be understood and is left out. Possible are ✓, (✓), (✘), ✘ and –.`,
  'formula-left-out': (p) =>
    `Row ${p.row}: The column “${quote(p.column)}” holds a formula. It is left out; please write the text itself there.`,
  'code-was-date': (p) =>
    `Row ${p.row}: The spreadsheet made a date of the number; it is read as ${p.code}. Please check this.`,
  'row-unknown': (p) =>
    `Row ${p.row} (“${quote(p.text)}”) belongs to no question and no criterion of this round and is left out.`,
  'row-foreign': (p) => `Row ${p.row} belongs to another round and is left out.`,
  'row-twice': (p) =>
    `Row ${p.row}: “${quote(p.text)}” stands in row ${p.earlier} already. Only what stands there is taken over.`,
  'row-not-assigned': (p) =>
    `Row ${p.row}: Question ${p.code} is not assigned to the department “${quote(p.department)}”; its answer is left out.`,
  'rows-of-others': (p) =>
    p.rows === 1
      ? `One row belongs to another department than “${quote(p.department)}” and is left out.`
      : `${p.rows} rows belong to other departments than “${quote(p.department)}” and are left out.`,
  'note-too-long': (p) =>
    `Row ${p.row}: The note has more than ${p.longest} characters and is left out. Please shorten it, or attach it as a file.`,
  'note-without-place': (p) =>
    `Row ${p.row}: A round that is entered after the fact has no notes; “${quote(p.text)}” is left out.`,
  'rating-without-place': (p) =>
    `Row ${p.row}: A sign for a whole criterion exists only in rounds that are entered after the fact, and only in the row of the criterion; the rating is left out.`,
  'answer-without-place': (p) =>
    `Row ${p.row} stands for a whole criterion; the answer is left out. Please answer its questions.`,
};

import { questionsOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import { criterionByTitle } from '../catalogue/stated-criteria.js';
import type { RatingSymbol } from '../scoring/symbol.js';
import { LONGEST_NOTE } from './answer-checks.js';
import { answerFromWords, symbolFromWords } from './answer-words.js';
import type { GivenAnswer } from './department-answers.js';
import type { QuestionnaireFinding } from './questionnaire-rows-finding.js';
import { questionnaireKeyFrom } from './questionnaire-rows-key.js';
import type { QuestionnaireLine, QuestionnaireTable } from './questionnaire-rows-table.js';

/** What a row of a questionnaire file says to a question or criterion. */
export interface QuestionnaireRow {
  readonly row: number;
  readonly level: 'question' | 'criterion';
  readonly partId: string;
  /** The revision that the file shows; null where it does not say. */
  readonly basedOn: number | null;
  /** Whose answer it is; null where the file does not say. */
  readonly department: string | null;
  /** null: left as it is. */
  readonly answer: GivenAnswer | null;
  /** null: left as it is. */
  readonly note: string | null;
  /** null: left as it is. */
  readonly rating: { readonly symbol: RatingSymbol } | null;
}

/** The rows of a file that belong to a round. */
export interface QuestionnaireRows {
  readonly rows: readonly QuestionnaireRow[];
  readonly findings: readonly QuestionnaireFinding[];
  /** The departments that its rows name, those that are left blank too. */
  readonly departments: readonly string[];
  /** Whether its rows name other rounds only. */
  readonly isForeign: boolean;
}

interface Place {
  readonly level: 'question' | 'criterion';
  readonly partId: string;
  readonly basedOn: number | null;
  readonly department: string | null;
}

/**
 * Reads a file for a round: rows are found by their key, else by the printed code or, without a question, by the
 * criterion's title. What cannot be read is a finding; everything beside it is kept.
 */
export function readQuestionnaireRows(
  { lines, findings: told }: QuestionnaireTable,
  { roundId, catalogue }: { readonly roundId: string; readonly catalogue: CatalogueVersion },
): QuestionnaireRows {
  const placeOf = placesIn(roundId, catalogue);
  const placed = lines.map((line) => ({ line, place: placeOf(line) }));
  const own = placed.flatMap(({ place }) => (place === 'foreign' || place === null ? [] : [place]));
  const findings: QuestionnaireFinding[] = [];
  const rows: QuestionnaireRow[] = [];
  const seen = new Map<string, number>();
  for (const { line, place } of placed.filter((each) => saysAnything(each.line))) {
    const { row } = line;
    const text = line.question || line.code || line.criterion || line.key;
    if (place === 'foreign' || place === null) {
      findings.push({ code: place === null ? 'row-unknown' : 'row-foreign', row, params: { text } });
      continue;
    }
    if (line.isCodeFromDate && place.basedOn === null) {
      findings.push({ code: 'code-was-date', row, params: { code: line.code } });
    }
    const name = [place.level, place.partId, place.department].join(' ');
    const earlier = seen.get(name);
    if (earlier === undefined) {
      seen.set(name, row);
      rows.push({ row, ...place, ...contentOf(line, findings) });
    } else {
      findings.push({ code: 'row-twice', row, params: { text, earlier } });
    }
  }
  return {
    rows,
    findings: [...told, ...findings].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    departments: [...new Set(own.flatMap(({ department }) => department ?? []))],
    isForeign: own.length === 0 && placed.some(({ place }) => place === 'foreign'),
  };
}

function saysAnything({ answer, rating, note }: QuestionnaireLine): boolean {
  return answer !== '' || rating !== '' || note !== '';
}

function placesIn(
  roundId: string,
  catalogue: CatalogueVersion,
): (line: QuestionnaireLine) => Place | 'foreign' | null {
  const criterionOf = criterionByTitle(catalogue);
  const questions = questionsOf(catalogue);
  const known = {
    question: new Set(questions.map(({ id }) => id)),
    criterion: new Set(catalogue.fields.flatMap(({ criteria }) => criteria.map(({ id }) => id))),
  };
  const byCode = (code: string): string | null => {
    const [only, ...others] = questions.filter((question) => question.code === code);
    return only !== undefined && others.length === 0 ? only.id : null;
  };
  return ({ key, code, field, criterion, question }) => {
    const named = questionnaireKeyFrom(key);
    if (named !== null) {
      const { level, partId, revision: basedOn, department } = named;
      if (named.roundId !== roundId) return 'foreign';
      return known[level].has(partId) ? { level, partId, basedOn, department } : null;
    }
    const unnamed = { basedOn: null, department: null };
    if (code !== '' || question !== '') {
      const partId = byCode(code);
      return partId === null ? null : { level: 'question', partId, ...unnamed };
    }
    const partId = criterion === '' ? null : criterionOf(field, criterion);
    return partId === null ? null : { level: 'criterion', partId, ...unnamed };
  };
}

function contentOf(
  { row, answer: answerText, rating: ratingText, note }: QuestionnaireLine,
  findings: QuestionnaireFinding[],
): Pick<QuestionnaireRow, 'answer' | 'rating' | 'note'> {
  const answer = answerFromWords(answerText);
  const symbol = symbolFromWords(ratingText);
  if (answer === null && answerText !== '') {
    findings.push({ code: 'answer-unknown', row, params: { text: answerText } });
  }
  if (symbol === undefined && ratingText !== '') {
    findings.push({ code: 'rating-unknown', row, params: { text: ratingText } });
  }
  const isTooLong = note.length > LONGEST_NOTE;
  if (isTooLong) findings.push({ code: 'note-too-long', row, params: { longest: LONGEST_NOTE } });
  return {
    answer,
    rating: symbol === undefined ? null : { symbol },
    note: isTooLong || note === '' ? null : note,
  };
}

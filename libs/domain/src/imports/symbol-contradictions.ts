import { Fraction } from '../kernel/fraction.js';
import { WK_2020 } from '../scoring/scoring-model.js';
import { stageOf, type Stage } from '../scoring/stage.js';
import { glyphOfSymbol } from '../scoring/symbol.js';
import type { AuswertungFacts, DraftField, Finding } from './auswertung-draft.js';
import { rowOfQuestion } from './code-contradictions.js';
import { isMissing } from './named-missing.js';
import { parseQuestionCode } from './question-code.js';

/** Symbols against the questions named as missing: how many of a criterion's questions carry its symbol (methods, 9). */
export function evidenceContradictions(field: DraftField): Finding[] {
  return field.criteria.flatMap((criterion, row): Finding[] => {
    const { symbol, title, line } = criterion;
    if (symbol === undefined) return [];
    const named = field.namedQuestions.filter((question) => rowOfQuestion(field, question) === row);
    const missing = new Set(named.filter(isMissing).map((question) => question.code)).size;
    // The highest printed number is all the report tells of how many questions a criterion has.
    const known = Math.max(0, ...named.map((question) => parseQuestionCode(question.code)?.question ?? 0));
    if (symbol !== null) {
      if (2 * missing <= known) return [];
      const params = { title, symbol: glyphOfSymbol(symbol), missing, known };
      return [{ code: 'symbol-on-thin-evidence', line, field: field.number, params }];
    }
    if (missing > 0 && missing === known) {
      return [{ code: 'unrated-all-missing', line, field: field.number, params: { title, missing } }];
    }
    if (missing === 0 && (named.length > 0 || allProcessed(field))) {
      return [{ code: 'unrated-though-answered', line, field: field.number, params: { title } }];
    }
    return [];
  });
}

/**
 * Declared stages against the ones that the symbols give: mean of the rated criteria, of the fields for the whole,
 * halves upwards (methods, 2). Says nothing where a symbol could not be read.
 */
export function stageContradictions(facts: AuswertungFacts): Finding[] {
  const values = facts.fields.map(valueOf);
  const ofFields = facts.fields.flatMap((field, index): Finding[] => {
    const value = values[index];
    return value ? stageFinding(field.declared.stage, value, field.number, field.chapterLine ?? null) : [];
  });
  const unreadable = facts.fields.some(
    (field) => field.criteria.length === 0 || field.criteria.some(({ symbol }) => symbol === undefined),
  );
  if (unreadable) return ofFields;
  const overall = Fraction.mean(values.filter((value) => value !== null));
  if (!overall) return ofFields;
  return [...ofFields, ...stageFinding(facts.declared.stage, overall, null, facts.declared.line ?? null)];
}

function stageFinding(
  declared: Stage | null,
  value: Fraction,
  field: number | null,
  line: number | null,
): Finding[] {
  const computed = stageOf(value, WK_2020);
  if (declared === null || declared === computed) return [];
  return [{ code: 'stage-mismatch', line, field, params: { declared, computed } }];
}

function valueOf(field: DraftField): Fraction | null {
  if (field.criteria.some(({ symbol }) => symbol === undefined)) return null;
  const levels = field.criteria.flatMap(({ symbol }) => (typeof symbol === 'number' ? [symbol] : []));
  return Fraction.mean(levels.map((level) => Fraction.of(level)));
}

function allProcessed(field: DraftField): boolean {
  const { questionsTotal, questionsProcessed } = field.declared;
  return questionsTotal !== null && questionsTotal === questionsProcessed;
}

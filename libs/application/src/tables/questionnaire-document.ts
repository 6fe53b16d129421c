import {
  answerWord,
  glyphOfSymbol,
  localized,
  QUESTIONNAIRE_COLUMNS,
  QUESTIONNAIRE_HEADINGS,
  questionnaireKeyText,
  type Language,
  type QuestionnaireColumn,
} from '@selbstcheck/domain';
import type { TableCell, TableColumn, TableDocument } from '../ports/table-files.js';
import type { QuestionnaireFact } from './questionnaire-facts.js';
import type { QuestionnaireOrigin } from './questionnaire-origin.js';
import { questionnaireWords, type QuestionnaireWords } from './questionnaire-words.js';

const SHAPES: Readonly<Record<QuestionnaireColumn, Omit<TableColumn, 'heading'>>> = {
  code: { width: 8 },
  department: { width: 22, wraps: true },
  field: { width: 22, wraps: true },
  criterion: { width: 26, wraps: true },
  question: { width: 60, wraps: true },
  answer: { width: 13, isToFill: true },
  rating: { width: 13, isToFill: true },
  note: { width: 45, wraps: true, isToFill: true },
  lastAnswer: { width: 13, wraps: true },
  lastNote: { width: 30, wraps: true },
  key: { width: 20 },
};

/** A questionnaire as a table to fill in; its headings and words are those that are read again. */
export function questionnaireDocument(
  origin: QuestionnaireOrigin,
  facts: readonly QuestionnaireFact[],
  language: Language,
): TableDocument {
  const words = questionnaireWords(language);
  const isEarlier = origin.work.plan.sourceName !== null;
  const columns = QUESTIONNAIRE_COLUMNS.filter((column) => hasColumn(column, origin));
  const [subject, explanation] = words.explanationColumns;
  const head = headOf(origin, words, language);
  return {
    language,
    table: {
      name: words.sheet,
      head,
      columns: columns.map((column) => ({
        heading: QUESTIONNAIRE_HEADINGS[language][column],
        ...SHAPES[column],
      })),
      rows: facts.map((fact) => {
        const cells = cellsOf(fact, origin.work.round.id, language);
        return columns.map((column) => cells[column]);
      }),
    },
    explanation: {
      name: words.explanationSheet,
      columns: [
        { heading: subject, width: 26 },
        { heading: explanation, width: 100 },
      ],
      rows: [
        ...head,
        [words.facts.roundId, origin.work.round.id],
        ...(isEarlier ? words.earlierRules : words.rules),
      ],
    },
  };
}

function hasColumn(column: QuestionnaireColumn, { work, department }: QuestionnaireOrigin): boolean {
  const isEarlier = work.plan.sourceName !== null;
  if (column === 'department') return !isEarlier && department === null;
  if (column === 'rating') return isEarlier;
  if (column === 'note' || column === 'lastAnswer' || column === 'lastNote') return !isEarlier;
  return true;
}

function headOf(
  { municipality, work, department }: QuestionnaireOrigin,
  { facts, everybody }: QuestionnaireWords,
  language: Language,
): readonly (readonly string[])[] {
  const { round, plan, catalogue } = work;
  const version = `${localized(catalogue.title, language).text}, ${catalogue.edition}`;
  const lines: readonly (readonly [string, string | null])[] = [
    [facts.municipality, municipality],
    [facts.round, round.title],
    [facts.referenceDate, dayIn(language, round.referenceDate)],
    [facts.version, version],
    ...(plan.sourceName === null
      ? ([
          [facts.deadline, dayIn(language, plan.deadline)],
          [facts.department, department ?? everybody],
        ] as const)
      : ([[facts.source, plan.sourceName]] as const)),
  ];
  return lines.map(([name, value]) => [name, value ?? '']);
}

function dayIn(language: Language, date: string): string {
  return language === 'de' ? date.split('-').toReversed().join('.') : date;
}

function cellsOf(
  fact: QuestionnaireFact,
  roundId: string,
  language: Language,
): Readonly<Record<QuestionnaireColumn, TableCell>> {
  const { field, criterion, question, department, rating, last, revision } = fact;
  const wording = question?.text ?? null;
  return {
    code: question?.code ?? null,
    department,
    field: `${field.number} ${localized(field.title, language).text}`,
    criterion: localized(criterion.title, language).text,
    question: wording === null ? null : localized(wording, language).text,
    answer: question === null ? null : answerWord(fact.answer, language),
    rating: question === null ? (rating === null ? '' : glyphOfSymbol(rating.symbol)) : null,
    note: fact.note ?? '',
    lastAnswer: answerWord(last.answer, language),
    lastNote: last.note,
    key: questionnaireKeyText({
      level: question === null ? 'criterion' : 'question',
      ...{ roundId, partId: (question ?? criterion).id, revision, department },
    }),
  };
}

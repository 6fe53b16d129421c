import type { AssignmentsView } from '@selbstcheck/contracts';
import type { SentText } from '../../../../shared/i18n/wording.js';
import { questionsIn } from './holders.js';

/** A part of the catalogue that can be given to departments, as one row. */
export interface PartRow {
  /** Unique among all rows. */
  readonly key: string;
  readonly level: 'field' | 'criterion' | 'question';
  /** The number of a field, the code of a question; null for a criterion. */
  readonly number: string | null;
  /** null: the wording of the question is on paper only. */
  readonly title: SentText | null;
  readonly questionIds: readonly string[];
}

/** Fields with their criteria, and the single questions of criteria that are unfolded; by the key of their row. */
export function rowsOf(
  { fields }: Pick<AssignmentsView, 'fields'>,
  unfolded: ReadonlySet<string>,
): readonly PartRow[] {
  return fields.flatMap((field) => [
    {
      key: `field ${field.id}`,
      level: 'field' as const,
      number: String(field.number),
      title: field.title,
      questionIds: questionsIn([field]),
    },
    ...field.criteria.flatMap((criterion) => criterionRows(criterion, unfolded)),
  ]);
}

function criterionRows(
  criterion: AssignmentsView['fields'][number]['criteria'][number],
  unfolded: ReadonlySet<string>,
): readonly PartRow[] {
  const row: PartRow = {
    key: `criterion ${criterion.id}`,
    level: 'criterion',
    number: null,
    title: criterion.title,
    questionIds: questionsIn([{ criteria: [criterion] }]),
  };
  if (!unfolded.has(row.key)) return [row];
  return [
    row,
    ...criterion.questions.map(({ id, code, text }) => ({
      key: `question ${id}`,
      level: 'question' as const,
      number: code,
      title: text,
      questionIds: [id],
    })),
  ];
}

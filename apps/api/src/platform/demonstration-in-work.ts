import type { DemonstrationEntry, DemonstrationRoundInWork } from '@selbstcheck/application';
import {
  criteriaOf,
  isGiven,
  questionsOf,
  type Assignment,
  type AssignmentLevel,
  type CatalogueVersion,
} from '@selbstcheck/domain';
import { DemonstrationAnswers } from './demonstration-answers.js';
import type { AnsweredMunicipalityFile, DepartmentFile, RoundInWorkFile } from './demonstration-format.js';

/** The round that the fictional municipality is working on. */
export function roundInWork(
  { municipality, legend, inWork: file }: AnsweredMunicipalityFile,
  versions: ReadonlyMap<string, CatalogueVersion>,
): DemonstrationRoundInWork {
  const { id, title, catalogueVersionId, leadingReading, opensInDays, deadlineInDays, departments } = file;
  const answers = new DemonstrationAnswers(id, legend);
  const catalogue = answers.catalogueOf(catalogueVersionId, versions);
  const ofDepartments = departments.flatMap((department) =>
    departmentEntries(department, catalogue, answers),
  );
  return {
    round: {
      id,
      municipalityId: municipality.id,
      catalogueVersionId,
      title,
      state: 'open',
      leadingReading,
      revision: 1,
      source: 'answers',
      sourceHash: null,
    },
    opensInDays,
    deadlineInDays,
    assignments: departments.flatMap((department) => assignmentsOf(department, catalogue, answers)),
    entries: [...ofDepartments, ...agreements(file, answers)].sort(
      (a, b) => a.enteredInDays - b.enteredInDays,
    ),
  };
}

function assignmentsOf(
  { name, holds }: DepartmentFile,
  catalogue: CatalogueVersion,
  answers: DemonstrationAnswers,
): readonly Assignment[] {
  const levels = new Map<string, AssignmentLevel>([
    ...catalogue.fields.map(({ id }) => [id, 'field'] as const),
    ...criteriaOf(catalogue).map(({ id }) => [id, 'criterion'] as const),
    ...questionsOf(catalogue).map(({ id }) => [id, 'question'] as const),
  ]);
  return holds.map((partId) => {
    const level = levels.get(partId);
    if (level === undefined)
      throw answers.damaged(`${name} holds "${partId}", which the catalogue does not have`);
    return { level, partId, department: name };
  });
}

function departmentEntries(
  { name, answers: given, answeredInDays, confirmed, notes }: DepartmentFile,
  catalogue: CatalogueVersion,
  answers: DemonstrationAnswers,
): readonly DemonstrationEntry[] {
  const answered = criteriaOf(catalogue)
    .filter(({ id }) => given[id] !== undefined)
    .flatMap((criterion) => answers.toCriterion(criterion, given[criterion.id] ?? ''));
  return answered
    .map(([partId, answer]) => ({
      subject: { kind: 'answer', partId, detail: name } as const,
      content: {
        kind: 'answer',
        answer,
        note: notes[partId] ?? null,
        basis: confirmed.includes(partId) ? 'confirmed' : 'fresh',
      } as const,
      enteredInDays: answeredInDays,
    }))
    .filter(({ content }) => isGiven(content.answer) || content.note !== null);
}

function agreements(
  { agreed, agreedInDays }: RoundInWorkFile,
  answers: DemonstrationAnswers,
): readonly DemonstrationEntry[] {
  return agreed.map(({ questionId, answer: sign, reason }) => {
    const answer = answers.of(sign, questionId);
    if (!isGiven(answer)) throw answers.damaged(`what was agreed on ${questionId} is no answer`);
    return {
      subject: { kind: 'agreement', partId: questionId, detail: '' },
      content: { kind: 'agreement', answer, reason },
      enteredInDays: agreedInDays,
    };
  });
}

import type { RoundResult } from '@selbstcheck/application';
import type { Overview, OverviewField } from '@selbstcheck/contracts';
import type { Field, ReportSection, WrittenRoundScore } from '@selbstcheck/domain';
import { presentRoundSummary } from '../../platform/round-summary.js';

type WrittenField = WrittenRoundScore['fields'][number];

/** The printed table of one round: what the first look shows. */
export function presentOverview(result: RoundResult): Overview {
  const { municipality, round, catalogue, score } = result;
  const whole = printedSection(result, null);
  return {
    municipality,
    round: presentRoundSummary(round, catalogue),
    reading: round.leadingReading,
    model: score.model,
    overall: {
      stage: score.overall.stage,
      counts: countsOf(score.overall, whole),
      criteria: score.overall.criteria,
      ratedCriteria: score.overall.ratedCriteria,
      findings: whole?.findings.length ?? 0,
    },
    fields: catalogue.fields.map((field, index) =>
      presentField(field, fieldAt(score, index), printedSection(result, field.id)),
    ),
  };
}

/** What a printed report said of a field, or (null) of the whole; answered rounds have none. */
export function printedSection(
  { round, report }: RoundResult,
  fieldId: string | null,
): ReportSection | undefined {
  return round.source === 'auswertung' ? report.find((section) => section.fieldId === fieldId) : undefined;
}

/** A stored score has one part per field of its catalogue version, in the same order. */
export function fieldAt(score: WrittenRoundScore, index: number): WrittenField {
  const field = score.fields[index];
  if (!field) throw new Error('A stored score does not fit its catalogue version.');
  return field;
}

function presentField(field: Field, score: WrittenField, section: ReportSection | undefined): OverviewField {
  return {
    id: field.id,
    number: field.number,
    title: field.title,
    stage: score.stage,
    counts: countsOf(score, section),
    criteria: field.criteria.map((criterion, index) => {
      const criterionScore = score.criterionScores[index];
      if (!criterionScore) throw new Error('A stored score does not fit its catalogue version.');
      const { symbol, missing, basis, evidence, rated, asked } = criterionScore;
      return {
        id: criterion.id,
        title: criterion.title,
        symbol,
        missing,
        basis,
        evidence,
        counts: { rated, asked },
      };
    }),
    findings: section?.findings.length ?? 0,
  };
}

/** Counts of answered questions are computed; of a printed report only what it declares is known. */
function countsOf(
  score: { readonly rated: number | null; readonly asked: number | null },
  section: ReportSection | undefined,
): Overview['overall']['counts'] {
  if (!section) return { rated: score.rated, asked: score.asked };
  return { rated: section.declared.questionsProcessed, asked: section.declared.questionsTotal };
}

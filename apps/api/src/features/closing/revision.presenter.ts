import { symbolsOf, TEXT_KINDS, type FrozenRevision, type ReadableRevision } from '@selbstcheck/application';
import type { RevisionSummary, RevisionView } from '@selbstcheck/contracts';
import {
  snapshotDifference,
  snapshotSentences,
  type Criterion,
  type Field,
  type Language,
  type Question,
  type RatingSymbol,
  type RoundSnapshot,
  type WrittenRoundScore,
} from '@selbstcheck/domain';
import { presentRoundHead } from '../../platform/round-head.js';

type FieldView = RevisionView['fields'][number];
type CriterionView = FieldView['criteria'][number];
type Symbols = ReadonlyMap<string, RatingSymbol>;

/** A frozen revision as lists show it. */
export function presentRevisionSummary({ stored, snapshot, hash }: FrozenRevision): RevisionSummary {
  const { at, function: duty } = stored;
  return { revision: snapshot.revision, reason: snapshot.reason, at, function: duty, hash };
}

/** Everything a revision froze, with what it says differently from the one before. */
export function presentRevision(revision: ReadableRevision, language: Language): RevisionView {
  const { round, catalogue, plan, revisions, frozen, previous, scores } = revision;
  const { snapshot } = frozen;
  const leading = scores[snapshot.leadingReading] ?? scores.self_rating;
  return {
    round: presentRoundHead(round, catalogue, plan),
    revision: presentRevisionSummary(frozen),
    newest: revisions.length,
    title: snapshot.title,
    referenceDate: snapshot.referenceDate,
    leadingReading: snapshot.leadingReading,
    hasWorkshop: snapshot.readings.workshop !== null,
    stage: leading.overall.stage,
    fields: catalogue.fields.map((field) => presentField(revision, field, leading)),
    changes: previous
      ? [...snapshotSentences(snapshotDifference(previous.snapshot, snapshot), catalogue, language)]
      : [],
  };
}

function presentField(revision: ReadableRevision, field: Field, leading: WrittenRoundScore): FieldView {
  const { frozen, scores } = revision;
  const { id, number, title, criteria } = field;
  const texts = frozen.snapshot.texts[id] ?? {};
  const symbols = {
    leading: symbolsOf(leading),
    selfRating: symbolsOf(scores.self_rating),
    workshop: scores.workshop && symbolsOf(scores.workshop),
  };
  return {
    id,
    number,
    title,
    stage: leading.fields.find(({ fieldId }) => fieldId === id)?.stage ?? null,
    texts: TEXT_KINDS.flatMap((kind) => {
      const text = texts[kind];
      return text === undefined ? [] : [{ kind, text }];
    }),
    criteria: criteria.map((criterion) => presentCriterion(frozen.snapshot, criterion, symbols)),
  };
}

function presentCriterion(
  snapshot: RoundSnapshot,
  { id, title, questions }: Criterion,
  symbols: { readonly leading: Symbols; readonly selfRating: Symbols; readonly workshop: Symbols | null },
): CriterionView {
  const leading = snapshot.readings[snapshot.leadingReading] ?? snapshot.readings.self_rating;
  return {
    id,
    title,
    symbol: symbols.leading.get(id) ?? null,
    selfRating: symbols.selfRating.get(id) ?? null,
    workshop: symbols.workshop && { symbol: symbols.workshop.get(id) ?? null },
    isRecorded: id in leading.recorded,
    questions: questions.map((question) => presentQuestion(snapshot, question)),
  };
}

function presentQuestion(
  { readings, agreed }: RoundSnapshot,
  { id, code, text }: Question,
): CriterionView['questions'][number] {
  const answer = readings.self_rating.answers[id] ?? 'not_answered';
  const seen = readings.workshop?.answers[id] ?? answer;
  const agreement = agreed[id];
  return {
    id,
    code,
    text,
    answer,
    workshopAnswer: seen === answer ? null : seen,
    agreed: agreement ? { ...agreement } : null,
  };
}

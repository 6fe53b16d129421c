import { criteriaOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import type { RoundScore, StagedScore } from './round-score.js';
import { compileScoringKernel, NO_SYMBOL, type KernelScores, type ScoringKernel } from './scoring-kernel.js';
import type { ScoringModel } from './scoring-model.js';
import type { Stage } from './stage.js';

/**
 * What another model makes of a packed answer vector. `bytes` is its score: the symbols (NO_SYMBOL for –), then the stages
 * of the fields, then those at their lower and at their upper bounds, then the same three of the whole; 0 where there is
 * no stage.
 */
export interface PackedRescore {
  readonly bytes: Uint8Array;
  /** Fields in printed order, then the whole; empty where no stage differs. */
  readonly stages: readonly StageDifference[];
}

/** Scores vectors that lie one behind the other. Throws a RangeError for a byte that is no answer. */
export type PackedRescoring = (vectors: Uint8Array, rounds: number) => readonly PackedRescore[];

/** null where the version is not one for masses: it does not have every question, or is too uneven. */
export function compilePackedRescoring(
  catalogue: CatalogueVersion,
  before: ScoringModel,
  after: ScoringModel,
): PackedRescoring | null {
  const shape = shapeOf(catalogue);
  const kernels = shape && compileBoth(shape, before, after);
  if (!shape || !kernels) return null;
  const criteria = shape.flat().length;
  return (vectors, rounds) => {
    const [earlier, later] = [kernels.before(vectors, rounds), kernels.after(vectors, rounds)];
    return packed(later, rounds, criteria, shape.length).map((bytes, round) => ({
      bytes,
      stages: kernelDifferences(catalogue, earlier, later, round),
    }));
  };
}

/** The packed form of one round's score. */
export function packScore({ fields, overall }: RoundScore): Uint8Array {
  return Uint8Array.from([
    ...fields.flatMap(({ criterionScores }) => criterionScores.map(({ symbol }) => symbol ?? NO_SYMBOL)),
    ...fields.map(({ stage }) => stage ?? 0),
    ...fields.map(lowest),
    ...fields.map(highest),
    ...[overall.stage ?? 0, lowest(overall), highest(overall)],
  ]);
}

/** A stage that is another one under another model; `fieldId` null: overall. */
export interface StageDifference {
  readonly fieldId: string | null;
  readonly before: Stage | null;
  readonly after: Stage | null;
}

/** Of one round's scores under two models: fields in printed order whose stages differ, then the whole. */
export function stageDifferences(before: RoundScore, after: RoundScore): readonly StageDifference[] {
  const all: readonly StageDifference[] = [
    ...before.fields.map(({ fieldId, stage }, index) => ({
      fieldId,
      before: stage,
      after: after.fields[index]?.stage ?? null,
    })),
    { fieldId: null, before: before.overall.stage, after: after.overall.stage },
  ];
  return all.filter((each) => each.before !== each.after);
}

function kernelDifferences(
  { fields }: CatalogueVersion,
  earlier: KernelScores,
  later: KernelScores,
  round: number,
): readonly StageDifference[] {
  const differences: StageDifference[] = [];
  const compare = (fieldId: string | null, before = 0, after = 0): void => {
    if (before !== after)
      differences.push({ fieldId, before: stageOfByte(before), after: stageOfByte(after) });
  };
  fields.forEach(({ id }, index) => {
    const cell = round * fields.length + index;
    compare(id, earlier.fieldStages[cell], later.fieldStages[cell]);
  });
  compare(null, earlier.overallStages[round], later.overallStages[round]);
  return differences;
}

function stageOfByte(byte: number): Stage | null {
  return byte === 0 ? null : (byte as Stage);
}

/** Questions per criterion, per field; null where the version does not have every question. */
function shapeOf(catalogue: CatalogueVersion): readonly (readonly number[])[] | null {
  const isWhole = criteriaOf(catalogue).every(
    ({ questions, questionCount }) => questions.length === questionCount,
  );
  if (!isWhole) return null;
  return catalogue.fields.map(({ criteria }) => criteria.map(({ questions }) => questions.length));
}

function compileBoth(
  shape: readonly (readonly number[])[],
  before: ScoringModel,
  after: ScoringModel,
): { readonly before: ScoringKernel; readonly after: ScoringKernel } | null {
  try {
    return { before: compileScoringKernel(shape, before), after: compileScoringKernel(shape, after) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function packed(scores: KernelScores, rounds: number, criteria: number, fields: number): Uint8Array[] {
  const length = criteria + 3 * fields + 3;
  const all = new Uint8Array(rounds * length);
  return Array.from({ length: rounds }, (_, round) => {
    const one = all.subarray(round * length, (round + 1) * length);
    const ofFields = [round * fields, (round + 1) * fields] as const;
    one.set(scores.symbols.subarray(round * criteria, (round + 1) * criteria));
    one.set(scores.fieldStages.subarray(...ofFields), criteria);
    one.set(scores.fieldLowest.subarray(...ofFields), criteria + fields);
    one.set(scores.fieldHighest.subarray(...ofFields), criteria + 2 * fields);
    one[length - 3] = scores.overallStages[round] ?? 0;
    one[length - 2] = scores.overallLowest[round] ?? 0;
    one[length - 1] = scores.overallHighest[round] ?? 0;
    return one;
  });
}

function lowest({ range }: StagedScore): number {
  return range?.lowest ?? 0;
}

function highest({ range }: StagedScore): number {
  return range?.highest ?? 0;
}

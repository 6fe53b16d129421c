import type { Language } from '../kernel/language.js';
import type { Reading, RoundSource } from '../rounds/round.js';
import { comparisonLimit, type ComparisonLimit } from './comparison-limit.js';
import { comparisonLimitSentence } from './comparison-sentences.js';
import type { RoundComparison } from './round-comparison.js';
import { SELECTION_WORDING } from './selection-wording.js';

/** A reading of a round as somebody chose it for a comparison. */
export interface ChosenRound {
  readonly roundId: string;
  readonly reading: Reading;
  readonly title: string;
  /** ISO calendar date. */
  readonly date: string;
  readonly source: RoundSource;
}

/** Against what the rounds of a matrix are compared, see roundMatrix. */
type Baseline = 'neighbour' | { readonly baseline: number };

/** Limits that leave nothing to compare criterion by criterion; only symbols is a lesser one. */
const SEVERE: readonly ComparisonLimit[] = ['nothing_rated', 'not_linked', 'nothing_comparable'];

/** One sentence on what a comparison of two readings cannot say, the gravest first; null where nothing hinders. */
export function pairNotice(
  before: ChosenRound,
  after: ChosenRound,
  comparison: RoundComparison,
  language: Language,
): string | null {
  const wording = SELECTION_WORDING[language];
  const limit = comparisonLimit(comparison);
  const isSameRound = before.roundId === after.roundId;
  if (isSameRound && before.reading === after.reading) return wording.sameReading;
  if (limit !== null && SEVERE.includes(limit)) return comparisonLimitSentence(limit, language);
  if (isSameRound) return wording.sameRound;
  if (before.date === after.date) return comparisonLimitSentence('same_date', language);
  if (before.date > after.date) return wording.backwards(before, after);
  if (limit === 'symbols_only' && !isFromReport(before, after)) return wording.wholeCriteria;
  return limit && comparisonLimitSentence(limit, language);
}

/**
 * One sentence on what a matrix cannot say, the gravest first; null where nothing hinders. `comparisons` are those of
 * the matrix, one per round; `closedRounds` says how many the municipality has.
 */
export function matrixNotice(
  rounds: readonly ChosenRound[],
  comparisons: readonly (RoundComparison | null)[],
  reference: Baseline,
  language: Language,
  closedRounds = rounds.length,
): string | null {
  const wording = SELECTION_WORDING[language];
  if (rounds.length === 0) return wording.noRound;
  if (rounds.length === 1) {
    return closedRounds > 1 ? wording.oneChosen : comparisonLimitSentence('one_round', language);
  }
  if (rounds.length === 2) {
    const [from, to] = reference !== 'neighbour' && reference.baseline === 1 ? [1, 0] : [0, 1];
    const [before, after, comparison] = [rounds[from], rounds[to], comparisons[to]];
    return before && after && comparison ? pairNotice(before, after, comparison, language) : null;
  }
  const baseline = reference === 'neighbour' ? 0 : reference.baseline;
  const limits = comparisons.flatMap((comparison, index) => {
    const limit = comparison && comparisonLimit(comparison);
    const before = rounds[reference === 'neighbour' ? index - 1 : baseline];
    const after = rounds[index];
    return limit && before && after ? [{ limit, before, after }] : [];
  });
  for (const severe of SEVERE) {
    const found = limits.find(({ limit }) => limit === severe);
    if (found) return wording.between[severe]?.(found.before, found.after) ?? null;
  }
  const twins = sameDates(rounds);
  if (twins) return wording.sameDate(...twins);
  if (rounds[baseline] && baseline > 0) return wording.laterBaseline(rounds[baseline]);
  if (limits.length === 0) return null;
  const isReported = limits.some(({ before, after }) => isFromReport(before, after));
  return isReported ? wording.someSymbols : wording.someWholeCriteria;
}

function isFromReport(...rounds: readonly ChosenRound[]): boolean {
  return rounds.some(({ source }) => source === 'auswertung');
}

function sameDates(rounds: readonly ChosenRound[]): readonly [ChosenRound, ChosenRound] | null {
  for (const round of rounds) {
    const twin = rounds.find(({ roundId, date }) => roundId !== round.roundId && date === round.date);
    if (twin) return [round, twin];
  }
  return null;
}

import {
  closingSnapshot,
  roundContent,
  type FieldText,
  type HashedSnapshot,
  type ReportSection,
  type ReportText,
  type Round,
  type RoundSnapshot,
} from '@selbstcheck/domain';
import { SYSTEM } from '../access/actor.js';
import type { Clock, Hasher } from '../ports/surroundings.js';
import { keyOf } from '../rounds/round-key.js';
import type { ClosedRoundStores } from './close-round.js';
import { keepRevision } from './keep-revision.js';
import { readingsToFreeze } from './readings-to-freeze.js';

/** What a round that was closed elsewhere would be frozen as: imported or of the demonstration. Rejects with `result-not-found`. */
export async function unfrozenRevision(
  stores: Pick<ClosedRoundStores, 'rounds' | 'results'>,
  round: Round,
  modelHash: string,
): Promise<RoundSnapshot> {
  return closingSnapshot(
    roundContent({
      round,
      ...(await readingsToFreeze(stores, round, modelHash)),
      agreedAnswers: [],
      texts: (await stores.rounds.report(keyOf(round))).flatMap(textsOf),
    }),
  );
}

/**
 * Freezes a round that was closed elsewhere, as it is stored: imported or of the demonstration. Call it inside the unit
 * of work that corrects the round. Rejects with `result-not-found`.
 */
export async function freezeFirstRevision(
  stores: ClosedRoundStores,
  { hasher, clock }: { readonly hasher: Hasher; readonly clock: Clock },
  round: Round,
  modelHash: string,
): Promise<HashedSnapshot> {
  const key = keyOf(round);
  const snapshot = await unfrozenRevision(stores, round, modelHash);
  const origin = { at: clock.now(), personId: SYSTEM.personId, function: SYSTEM.function };
  const hash = await keepRevision({ revisions: stores.revisions, hasher }, key, snapshot, origin);
  return { snapshot, hash };
}

/** A chapter may print several texts of a kind; what is said of the whole belongs to no field. */
function textsOf({ fieldId, texts }: ReportSection): readonly FieldText[] {
  if (fieldId === null) return [];
  const ofKind = (kind: ReportText['kind']): string =>
    texts
      .filter((each) => each.kind === kind)
      .map(({ text }) => text)
      .join('\n\n');
  return [...new Set(texts.map(({ kind }) => kind))].map((kind) => ({ fieldId, kind, text: ofKind(kind) }));
}

import {
  canonicalJson,
  workshopReading,
  type CatalogueVersion,
  type Reading,
  type Round,
  type RoundRatings,
} from '@selbstcheck/domain';
import type { RoundStore } from '../ports/round-store.js';
import { keyOf } from '../rounds/round-key.js';

/**
 * The ratings of one reading of a round. The workshop reading inherits every answer and recorded rating
 * that it does not change (methods, 2); null where the round has no such reading.
 */
export async function readingOf(
  rounds: RoundStore,
  round: Round,
  reading: Reading,
): Promise<RoundRatings | null> {
  const key = keyOf(round);
  const selfRating = await rounds.ratings(key, 'self_rating');
  if (reading === 'self_rating') return selfRating;
  return workshopReading(selfRating, await rounds.ratings(key, 'workshop'));
}

/** By version; the same one is scored from again and again. */
const CATALOGUE_TEXTS = new WeakMap<CatalogueVersion, string>();

/** The canonical text of everything a score depends on, besides the model. */
export function writeInputs(catalogue: CatalogueVersion, ratings: RoundRatings): string {
  const answers = canonicalJson(Object.fromEntries(ratings.answers));
  const recorded = canonicalJson(
    Object.fromEntries([...ratings.recorded].map(([id, rating]) => [id, rating.symbol])),
  );
  return `{"answers":${answers},"catalogue":${catalogueText(catalogue)},"recorded":${recorded}}`;
}

function catalogueText(catalogue: CatalogueVersion): string {
  const text = CATALOGUE_TEXTS.get(catalogue) ?? canonicalJson(catalogue);
  CATALOGUE_TEXTS.set(catalogue, text);
  return text;
}

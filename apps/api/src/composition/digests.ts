import {
  DigestLinks,
  FindResultNews,
  PlanDigests,
  PlanSlot,
  PreviewDigest,
  ReadDigest,
  ReadRoundInWork,
  ToldCorrections,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';

/** What digests say, and when they are due. */
export function composeDigests(
  stores: Stores,
  { surroundings, secrets, digestWriter, jobs }: Adapters,
  { activeModel, readHistory, nextSlots, options }: Common,
) {
  const { clock } = surroundings;
  const links = new DigestLinks(secrets, options);
  const readRoundInWork = new ReadRoundInWork(stores, activeModel);
  const corrections = new ToldCorrections(stores.revisions, activeModel);
  const findResultNews = new FindResultNews(readHistory, corrections, readRoundInWork);
  const readDigest = new ReadDigest(stores, findResultNews, readRoundInWork, links);
  const planSlot = new PlanSlot(stores, readDigest, digestWriter, links, surroundings);
  return {
    planDigests: new PlanDigests(stores, planSlot, nextSlots, jobs, clock),
    previewDigest: new PreviewDigest(stores, readDigest, nextSlots, clock),
  };
}

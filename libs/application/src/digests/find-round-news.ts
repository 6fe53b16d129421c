import type { Round } from '@selbstcheck/domain';
import type { ReadRoundInWork } from '../rounds/round-in-work.js';
import { NO_FACTS, type DigestFinding } from './digest-finding.js';
import { placeOfRound } from './digest-places.js';
import type { MunicipalWindow } from './municipal-window.js';
import { hasOpened, isUnclosed, readUnderWay } from './rounds-under-way.js';
import type { SkipReason } from './slot.js';

/** Progress and dates of one round; once it is closed that is told, and then nothing more (methods, 8). */
export async function findRoundNews(
  readRoundInWork: ReadRoundInWork,
  window: MunicipalWindow,
  roundId: string,
  toldProgress: number | null,
): Promise<DigestFinding> {
  const round = window.rounds.find(({ id }) => id === roundId);
  if (!round) return skipped('round_removed');
  if (round.state === 'archived') return skipped('round_archived');
  const about = { municipality: window.municipality, scope: { kind: 'round', title: round.title } } as const;
  const facts = { ...NO_FACTS, ...about, isPublic: false };
  const place = placeOfRound(window.municipalityId, roundId);
  if (isUnclosed(round)) {
    const underWay = await readUnderWay(readRoundInWork, window, [round], toldProgress);
    const progress = underWay[0]?.answered ?? 0;
    if (hasOpened(window, round) || progress !== (toldProgress ?? 0)) {
      return { decision: 'mail', facts: { ...facts, underWay }, place, progress };
    }
  } else if (hasClosed(window, round)) {
    return { decision: 'mail', facts: { ...facts, arrived: [round] }, place, progress: null };
  }
  const reason = window.events.length === 0 ? 'empty_window' : 'nothing_in_scope';
  return { decision: 'skipped', reason, about: isUnclosed(round) ? about : null };
}

function skipped(reason: SkipReason): DigestFinding {
  return { decision: 'skipped', reason, about: null };
}

function hasClosed({ net }: MunicipalWindow, { id }: Round): boolean {
  return net.some(({ event }) => event.kind === 'round_closed' && event.roundId === id);
}

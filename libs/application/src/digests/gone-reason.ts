import type { DigestEvent } from '@selbstcheck/domain';
import type { MunicipalWindow } from './municipal-window.js';
import type { SkipReason } from './slot.js';

const OF_MEMBERS: readonly DigestEvent['kind'][] = ['round_closed', 'round_corrected', 'round_opened'];
const OF_PUBLIC: readonly DigestEvent['kind'][] = ['round_published'];

/** Why events that do not cancel tell nothing: their rounds were archived or removed, or they are about something else. */
export function goneReason({ net, rounds }: MunicipalWindow, isPublic: boolean): SkipReason {
  const kinds = isPublic ? OF_PUBLIC : OF_MEMBERS;
  const named = net.flatMap(({ event }) =>
    kinds.includes(event.kind) && 'roundId' in event ? [event.roundId] : [],
  );
  const states = named.map((roundId) => rounds.find(({ id }) => id === roundId)?.state ?? 'removed');
  if (states.includes('archived')) return 'round_archived';
  if (states.includes('removed')) return 'round_removed';
  return states.includes('planned') ? 'nets_to_zero' : 'nothing_in_scope';
}

import { roundProgress, type Round, type RoundUnderWay } from '@selbstcheck/domain';
import type { ReadRoundInWork } from '../rounds/round-in-work.js';
import { keyOf } from '../rounds/round-key.js';
import type { MunicipalWindow } from './municipal-window.js';

/** A round that is not closed yet. */
export interface UnclosedRound extends Round {
  readonly state: RoundUnderWay['state'];
}

export function isUnclosed(round: Round): round is UnclosedRound {
  return round.state !== 'closed' && round.state !== 'archived';
}

/** Whether a round was opened in the window and still is, or is in agreement by now. */
export function hasOpened({ net }: MunicipalWindow, { id, state }: Round): boolean {
  const isUnderWay = state === 'open' || state === 'in_agreement';
  return isUnderWay && net.some(({ event }) => event.kind === 'round_opened' && event.roundId === id);
}

/** How far rounds are; `toldBefore` is how many questions were answered when one of them was last told. */
export async function readUnderWay(
  readRoundInWork: ReadRoundInWork,
  window: MunicipalWindow,
  rounds: readonly UnclosedRound[],
  toldBefore: number | null = null,
): Promise<readonly RoundUnderWay[]> {
  const told: RoundUnderWay[] = [];
  for (const round of rounds) {
    const { plan, catalogue, settled } = await readRoundInWork.read(keyOf(round));
    const { answered, asked } = roundProgress(catalogue, settled);
    told.push({
      id: round.id,
      title: round.title,
      state: round.state,
      hasOpened: hasOpened(window, round),
      opensOn: plan.opensOn,
      deadline: plan.deadline,
      ...{ answered, asked, toldBefore },
    });
  }
  return told;
}

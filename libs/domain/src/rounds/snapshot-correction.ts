import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { refusalOfClosing, type ClosingPointKind } from './closing-point.js';
import { isWithoutDifference, snapshotDifference } from './snapshot-difference.js';
import type { RoundContent, RoundSnapshot } from './snapshot.js';

/** A snapshot with the SHA-256 of its canonical text. */
export interface HashedSnapshot {
  readonly snapshot: RoundSnapshot;
  readonly hash: string;
}

/** What a person says when correcting a closed round. */
export interface Correction {
  readonly reason: string;
  /** The revision the person saw. */
  readonly basedOn: number;
  /** The points of the checklist that forbid freezing the corrected content. */
  readonly closingObstacles: readonly ClosingPointKind[];
}

/**
 * The revision that follows the newest one. Throws `round-revision-stale`, `round-reason-missing`,
 * `correction-version-differs`, `correction-unchanged` and `round-not-closable`. A RangeError for another round's content.
 */
export function correctedSnapshot(
  newest: HashedSnapshot,
  content: RoundContent,
  { reason, basedOn, closingObstacles }: Correction,
): RoundSnapshot {
  const { snapshot, hash } = newest;
  if (content.roundId !== snapshot.roundId)
    throw new RangeError('A revision belongs to the round it corrects.');
  rejectStaleCorrection(snapshot.revision, basedOn);
  const given = reason.trim();
  if (given === '') {
    throw new SelbstcheckError(
      'round-reason-missing',
      'A correction needs a reason. Say in a sentence what was wrong; it is kept with the round.',
    );
  }
  if (content.catalogueVersionId !== snapshot.catalogueVersionId) {
    throw new SelbstcheckError(
      'correction-version-differs',
      'A correction keeps the catalogue version of the round. Plan a new round for another version.',
    );
  }
  if (isWithoutDifference(snapshotDifference(snapshot, content))) {
    throw new SelbstcheckError(
      'correction-unchanged',
      'Nothing differs from the newest revision. Change what is wrong, or leave the round as it is.',
    );
  }
  const refusal = refusalOfClosing(closingObstacles);
  if (refusal !== null) throw refusal;
  return {
    ...content,
    format: snapshot.format,
    revision: snapshot.revision + 1,
    reason: given,
    previousHash: hash,
  };
}

/** Whether revisions, the first one first, follow each other without a gap or an exchanged one. */
export function isUnbrokenChain(revisions: readonly HashedSnapshot[]): boolean {
  return revisions.every(
    ({ snapshot }, index) =>
      snapshot.revision === index + 1 &&
      snapshot.roundId === revisions[0]?.snapshot.roundId &&
      snapshot.previousHash === (revisions[index - 1]?.hash ?? null),
  );
}

/** Throws `round-revision-stale` where a newer revision was made than the one that the person saw. */
export function rejectStaleCorrection(newest: number, basedOn: number): void {
  if (newest === basedOn) return;
  throw new SelbstcheckError(
    'round-revision-stale',
    `Revision ${newest} was made meanwhile, and this correction is based on revision ${basedOn}. Reload the page, look at the newest one and correct that.`,
    { newest, basedOn },
  );
}

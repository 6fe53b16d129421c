import type { Direction } from './direction.js';
import type { ObservedShare, ObservedWords, PaceWording } from './pace-wording.js';

const SEEN: Readonly<Record<Direction, string>> = {
  up: 'so far the value has risen',
  down: 'so far the value has fallen',
  unclear: 'so far no direction can be made out',
  unchanged: 'so far the value is unchanged',
};

const ofRequired = (share: ObservedShare): string =>
  share === 'far_more' ? 'far more than needed' : `${share}% of that`;

function seen({ direction, size, share, isOnlyOtherQuestions }: ObservedWords): string {
  if (direction !== 'up' && direction !== 'down') return SEEN[direction];
  if (isOnlyOtherQuestions) return `${SEEN[direction]} (${size} a year), but not on the same questions`;
  return `${SEEN[direction]} (${size} a year${share === null ? '' : `, ${ofRequired(share)}`})`;
}

/** The English wording of targets. */
export const PACE_WORDING_EN: PaceWording = {
  labels: {
    on_course: 'on course',
    rather_slow: 'rather slow',
    too_slow: 'too slow',
    receding: 'moving away',
  },
  reached: 'reached',
  reachedSentence: 'The target is reached.',
  expired: 'deadline passed',
  expiredSentence: (gap) =>
    gap === null
      ? 'The deadline has passed; whether the target is reached cannot be said because the latest round has no rating.'
      : `The deadline has passed; the distance to the target is ${gap}.`,
  notRated: 'The latest round has no rating; how far it is to the target cannot be said.',
  gap: (gap) => `The distance to the target is ${gap}`,
  required: (size) => `it would take ${size} a year`,
  noTimeLeft: 'there is no time left between the latest round and the date of the target',
  observed: (observed, label) => {
    if (observed === null) return 'how fast it went so far cannot be said';
    return label === null ? seen(observed) : `${seen(observed)}: ${label}`;
  },
};

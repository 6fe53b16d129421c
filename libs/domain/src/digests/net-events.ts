import { Fraction } from '../kernel/fraction.js';
import type { DigestEvent, NumberedEvent } from './digest-event.js';

type EventOf<Kind extends DigestEvent['kind']> = Extract<DigestEvent, { kind: Kind }>;
type RatingChange = EventOf<'rating_changed'>;
type StageChange = EventOf<'stage_changed'>;
type TargetEvent = EventOf<'target_set' | 'target_withdrawn'>;

/**
 * What is left of a window once that which cancels is taken away, by number: ratings and stages that corrections led
 * back to where they were, publications that were withdrawn again, targets that are as before. `replacing` are the ids
 * of targets that took the place of another one. Closings always stay; netting what is left leaves it as it is.
 */
export function netEvents(
  events: readonly NumberedEvent[],
  replacing: ReadonlySet<string> = new Set(),
): readonly NumberedEvent[] {
  const groups = new Map<string, NumberedEvent[]>();
  for (const numbered of events) {
    const key = subjectOf(numbered.event);
    groups.set(key, [...(groups.get(key) ?? []), numbered]);
  }
  const left = [...groups.values()].flatMap((group) => netGroup(group, replacing));
  const corrected = new Set(left.flatMap(({ event }) => (isCorrection(event) ? [event.roundId] : [])));
  return left
    .filter(({ event }) => event.kind !== 'round_corrected' || corrected.has(event.roundId))
    .toSorted((a, b) => a.number - b.number);
}

/** Whether a correction moved a rating or a stage. */
function isCorrection(event: DigestEvent): event is RatingChange | StageChange {
  return (event.kind === 'rating_changed' || event.kind === 'stage_changed') && event.cause === 'correction';
}

/** Events about the same thing, among which some can cancel others. */
function subjectOf(event: DigestEvent): string {
  switch (event.kind) {
    case 'rating_changed':
      return ['rating', event.cause, event.roundId, event.criterionId].join(' ');
    case 'stage_changed':
      return ['stage', event.cause, event.roundId, event.fieldId].join(' ');
    case 'round_published':
    case 'round_withdrawn':
      return ['publication', event.roundId].join(' ');
    case 'target_set':
    case 'target_withdrawn':
      return ['target', event.catalogueVersionId, event.criterionId].join(' ');
    default:
      return [event.kind, event.roundId].join(' ');
  }
}

function netGroup(group: readonly NumberedEvent[], replacing: ReadonlySet<string>): readonly NumberedEvent[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  switch (first.event.kind) {
    case 'rating_changed':
      return isLedBack(group.map(({ event }) => event as RatingChange)) ? [] : group;
    case 'stage_changed':
      return first.event.before === (last.event as StageChange).after ? [] : group;
    case 'round_published':
    case 'round_withdrawn':
      return first.event.kind === last.event.kind ? [last] : [];
    case 'target_set':
    case 'target_withdrawn':
      return isAsBefore(first.event, last.event as TargetEvent, replacing) ? [] : [last];
    case 'round_opened':
      return [first];
    default:
      return group;
  }
}

/** Values may have moved within a symbol, which only a known like-for-like difference tells. */
function isLedBack(changes: readonly RatingChange[]): boolean {
  const known = changes.flatMap(({ likeForLike }) =>
    likeForLike === null ? [] : Fraction.parse(likeForLike),
  );
  const isBack = known.length < changes.length || Fraction.sum(known).sign() === 0;
  return changes.length > 1 && changes[0]?.before === changes.at(-1)?.after && isBack;
}

function isAsBefore(first: TargetEvent, last: TargetEvent, replacing: ReadonlySet<string>): boolean {
  if (first === last) return false;
  if (last.kind === 'target_withdrawn') return first.kind === 'target_set' && !replacing.has(first.targetId);
  return first.kind === 'target_withdrawn' && first.symbol === last.symbol && first.date === last.date;
}

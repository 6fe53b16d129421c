import type { DraftLink, LinkedPart } from '@selbstcheck/contracts';

/** The earlier or the later version. */
export type LinkEnd = 'from' | 'to';

/** Names one part of one version. Links change under a person's hands; the parts they are about stay. */
export type PartKey = `${DraftLink['level']} ${LinkEnd} ${string}`;

export function partKey(level: DraftLink['level'], end: LinkEnd, { id }: LinkedPart): PartKey {
  return `${level} ${end} ${id}`;
}

/** The end whose first part stands for the link: the later one, where it has any. */
export function anchorEnd({ to }: DraftLink): LinkEnd {
  return to.length > 0 ? 'to' : 'from';
}

/** The part that stands for the link; every link has one, and no other link has the same. */
export function anchorPart(link: DraftLink): LinkedPart {
  const part = link.to[0] ?? link.from[0];
  if (part === undefined) throw new RangeError('A link names at least one part.');
  return part;
}

export function anchorOf(link: DraftLink): PartKey {
  return partKey(link.level, anchorEnd(link), anchorPart(link));
}

/** Whether the link is about this part. */
export function concerns(link: DraftLink, part: PartKey | null): boolean {
  return (
    part !== null &&
    (['from', 'to'] as const).some((end) =>
      link[end].some((named) => partKey(link.level, end, named) === part),
    )
  );
}

/** Nobody decided it yet. */
export function isUndecided({ origin }: DraftLink): boolean {
  return origin === 'suggested';
}

/** May be confirmed together with others. */
export function isCertain(link: DraftLink): boolean {
  return isUndecided(link) && link.isCertain;
}

/** Has to be looked at by itself. */
export function needsLook(link: DraftLink): boolean {
  return isUndecided(link) && !link.isCertain;
}

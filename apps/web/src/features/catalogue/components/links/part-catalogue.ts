import type { DraftLink, LinkedPart } from '@selbstcheck/contracts';
import { anchorPart, isUndecided, type LinkEnd } from './link-parts.js';
import { chosenAt, type TypedLink } from './typed-link.js';

/** A part of one version that a link may name. */
export interface ListedPart {
  readonly part: LinkedPart;
  readonly isDecided: boolean;
}

/** Every part that could stand at one end of a link, those of its own place first. */
export function partsToChoose(
  links: readonly DraftLink[],
  link: DraftLink,
  end: LinkEnd,
): readonly ListedPart[] {
  const { place } = anchorPart(link);
  const parts = links
    .filter(({ level }) => level === link.level)
    .flatMap((each) => each[end].map((part) => ({ part, isDecided: !isUndecided(each) })));
  const isNear = ({ part }: ListedPart) => part.place.de === place.de;
  return [...parts.filter(isNear), ...parts.filter((listed) => !isNear(listed))];
}

/** The link as it would be with what a person chose; how alike its parts are is known only as long as they are the same. */
export function linkAsTyped(links: readonly DraftLink[], link: DraftLink, typed: TypedLink): DraftLink {
  const partsAt = (end: LinkEnd): LinkedPart[] => {
    const known = partsToChoose(links, link, end);
    return chosenAt(typed, end).flatMap((id) => known.find(({ part }) => part.id === id)?.part ?? []);
  };
  const [from, to] = [partsAt('from'), partsAt('to')];
  const isSame = (end: LinkEnd, parts: readonly LinkedPart[]) =>
    parts.length === link[end].length && parts.every(({ id }, index) => link[end][index]?.id === id);
  const similarity = isSame('from', from) && isSame('to', to) ? link.similarity : null;
  return { ...link, from, to, similarity };
}

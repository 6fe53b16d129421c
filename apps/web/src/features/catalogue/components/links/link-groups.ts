import type { DraftLink, LinkedPart } from '@selbstcheck/contracts';
import { anchorOf, anchorPart, type PartKey } from './link-parts.js';

type Title = LinkedPart['place'];

/** The links of a criterion: its own, then those of its questions. */
export interface CriterionGroup {
  /** The criterion; two may have the same title. */
  readonly part: PartKey;
  readonly title: Title;
  readonly links: readonly DraftLink[];
}

/** The criteria of a field of action. */
export interface FieldGroup {
  readonly title: Title;
  readonly criteria: readonly CriterionGroup[];
}

/** Links by field and criterion of the later version, of the earlier one for what ends; in the order they come. */
export function groupLinks(links: readonly DraftLink[]): readonly FieldGroup[] {
  const questions = links.filter(({ level }) => level === 'question');
  const criteria = links.filter(({ level }) => level === 'criterion');
  const homes = criteria.map((criterion) => {
    const own = questions.filter((question) => homeOf(question, criteria) === criterion);
    return {
      criterion,
      group: { part: anchorOf(criterion), title: titleOf(criterion), links: [criterion, ...own] },
    };
  });
  const fields = new Map<string, { title: Title; criteria: CriterionGroup[] }>();
  for (const { criterion, group } of homes) {
    const place = anchorPart(criterion).place;
    const field = fields.get(place.de) ?? { title: place, criteria: [] };
    field.criteria.push(group);
    fields.set(place.de, field);
  }
  return [...fields.values()];
}

/** The groups with only the links that are shown. */
export function shownGroups(
  groups: readonly FieldGroup[],
  shows: (link: DraftLink) => boolean,
): readonly FieldGroup[] {
  return groups
    .map(({ title, criteria }) => ({
      title,
      criteria: criteria
        .map((criterion) => ({ ...criterion, links: criterion.links.filter(shows) }))
        .filter(({ links }) => links.length > 0),
    }))
    .filter(({ criteria }) => criteria.length > 0);
}

/** All links in the order of the groups. */
export function linksIn(groups: readonly FieldGroup[]): readonly DraftLink[] {
  return groups.flatMap(({ criteria }) => criteria.flatMap(({ links }) => links));
}

function titleOf(criterion: DraftLink): Title {
  const part = anchorPart(criterion);
  return part.wording ?? part.place;
}

/** The criterion a question stands in: the later one of this title, for a question that ends the earlier one. */
function homeOf(question: DraftLink, criteria: readonly DraftLink[]): DraftLink | undefined {
  const end = question.to.length > 0 ? 'to' : 'from';
  const { place } = anchorPart(question);
  return criteria.find((criterion) => criterion[end].some(({ wording }) => wording?.de === place.de));
}

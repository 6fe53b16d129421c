import type { CatalogueLink, CatalogueMapping, LinkKind } from '../catalogue/catalogue.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';

/** Mappings in the order in which they lead from one version to another; each as it is read in that direction. */
export type MappingWay = readonly CatalogueMapping[];

const REVERSED: Readonly<Partial<Record<LinkKind, LinkKind>>> = {
  split: 'merged',
  merged: 'split',
  new: 'removed',
  removed: 'new',
};

/** Sound mappings, each as it is read in either direction. */
export interface MappingNetwork {
  readonly steps: readonly CatalogueMapping[];
}

/**
 * Throws `mapping-circular` where versions follow each other in a circle and `mapping-contradictory` where
 * a question or criterion stands in two links of one mapping.
 */
export function mappingNetwork(mappings: readonly CatalogueMapping[]): MappingNetwork {
  rejectCircles(mappings);
  mappings.forEach(rejectContradictions);
  return { steps: mappings.flatMap((mapping) => [mapping, reversed(mapping)]) };
}

/**
 * The mappings that lie on a way between any two of the versions, in the order given. What is wrong with the others
 * is no concern of whoever compares these.
 */
export function mappingsAmong(
  versionIds: readonly string[],
  mappings: readonly CatalogueMapping[],
): readonly CatalogueMapping[] {
  const steps = mappings.flatMap((mapping) => [
    { mapping, fromVersionId: mapping.fromVersionId, toVersionId: mapping.toVersionId },
    { mapping, fromVersionId: mapping.toVersionId, toVersionId: mapping.fromVersionId },
  ]);
  const needed = new Set(
    versionIds.flatMap((from, index) =>
      versionIds
        .slice(index + 1)
        .flatMap((to) => continuations(from, to, steps, [from]).flat())
        .map(({ mapping }) => mapping),
    ),
  );
  return mappings.filter((mapping) => needed.has(mapping));
}

/** Every way between two versions that meets no version twice; mappings are read backwards where needed. */
export function waysBetween(
  fromVersionId: string,
  toVersionId: string,
  { steps }: MappingNetwork,
): readonly MappingWay[] {
  return continuations(fromVersionId, toVersionId, steps, [fromVersionId]);
}

/** The error for links that do not agree; `id` is the question or criterion, empty where several disagree. */
export function contradictoryMapping(from: string, to: string, id: string): SelbstcheckError {
  return new SelbstcheckError(
    'mapping-contradictory',
    `The links between the catalogue versions "${from}" and "${to}" contradict each other${id === '' ? '' : ` at "${id}"`}. Correct the mapping.`,
    { from, to, id },
  );
}

function continuations<Step extends Pick<CatalogueMapping, 'fromVersionId' | 'toVersionId'>>(
  at: string,
  goal: string,
  steps: readonly Step[],
  visited: readonly string[],
): readonly (readonly Step[])[] {
  if (at === goal) return [[]];
  return steps
    .filter((step) => step.fromVersionId === at && !visited.includes(step.toVersionId))
    .flatMap((step) =>
      continuations(step.toVersionId, goal, steps, [...visited, step.toVersionId]).map((rest) => [
        step,
        ...rest,
      ]),
    );
}

function reversed(mapping: CatalogueMapping): CatalogueMapping {
  return {
    fromVersionId: mapping.toVersionId,
    toVersionId: mapping.fromVersionId,
    links: mapping.links.map((link) => ({
      ...link,
      kind: REVERSED[link.kind] ?? link.kind,
      from: link.to,
      to: link.from,
    })),
  };
}

/** Takes away mappings from versions that nothing leads to, until none is left or only circles are. */
function rejectCircles(mappings: readonly CatalogueMapping[]): void {
  const reached = new Set(mappings.map((mapping) => mapping.toVersionId));
  const left = mappings.filter((mapping) => reached.has(mapping.fromVersionId));
  if (left.length < mappings.length) {
    rejectCircles(left);
    return;
  }
  const [first] = left;
  if (first === undefined) return;
  throw new SelbstcheckError(
    'mapping-circular',
    `The catalogue versions "${first.fromVersionId}" and "${first.toVersionId}" follow each other in a circle. Remove the mapping that leads back.`,
    { from: first.fromVersionId, to: first.toVersionId },
  );
}

function rejectContradictions(mapping: CatalogueMapping): void {
  for (const level of ['criterion', 'question'] as const) {
    const links = mapping.links.filter((link) => link.level === level);
    for (const end of ['from', 'to'] as const) {
      const id = linkedTwice(links, end);
      if (id !== null) throw contradictoryMapping(mapping.fromVersionId, mapping.toVersionId, id);
    }
  }
}

function linkedTwice(links: readonly CatalogueLink[], end: 'from' | 'to'): string | null {
  const seen = new Set<string>();
  for (const id of links.flatMap((link) => link[end])) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

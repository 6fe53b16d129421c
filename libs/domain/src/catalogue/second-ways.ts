import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import type { CatalogueMapping } from './catalogue.js';

type MappingEnds = Pick<CatalogueMapping, 'fromVersionId' | 'toVersionId'>;

/**
 * Throws where one of the added mappings would make a second way between two versions: `mapping-circular` where it
 * would lead back to where its version comes from, else `mapping-contradictory`. The params `from` and `to` are the
 * versions that are connected already.
 */
export function rejectSecondWays(added: readonly MappingEnds[], installed: readonly MappingEnds[]): void {
  const groups = new VersionGroups();
  for (const mapping of installed) groups.join(mapping);
  added.forEach((mapping, index) => {
    if (groups.join(mapping)) return;
    throw secondWay(mapping, [...installed, ...added.slice(0, index)]);
  });
}

/** Versions that any mappings connect, as disjoint sets. */
class VersionGroups {
  private readonly parents = new Map<string, string>();

  /** Whether the two versions were not connected before. */
  join({ fromVersionId, toVersionId }: MappingEnds): boolean {
    const [from, to] = [this.rootOf(fromVersionId), this.rootOf(toVersionId)];
    if (from === to) return false;
    this.parents.set(from, to);
    return true;
  }

  private rootOf(versionId: string): string {
    let root = versionId;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root)) {
      root = parent;
    }
    return root;
  }
}

function secondWay(
  { fromVersionId: from, toVersionId: to }: MappingEnds,
  mappings: readonly MappingEnds[],
): SelbstcheckError {
  return leadsTo(to, from, mappings)
    ? new SelbstcheckError(
        'mapping-circular',
        `The catalogue version "${from}" comes from "${to}" already, so links from "${from}" to "${to}" would lead in a circle. Leave these links out.`,
        { from, to },
      )
    : new SelbstcheckError(
        'mapping-contradictory',
        `The catalogue versions "${from}" and "${to}" are connected already by other links, and a second way between them could say something else. Leave these links out.`,
        { from, to },
      );
}

function leadsTo(start: string, goal: string, mappings: readonly MappingEnds[]): boolean {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const { fromVersionId, toVersionId } of mappings) {
      if (fromVersionId === id) reached.add(toVersionId);
    }
  }
  return reached.has(goal);
}

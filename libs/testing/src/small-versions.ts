import {
  criteriaOf,
  type CatalogueLink,
  type CatalogueMapping,
  type CatalogueVersion,
  type LinkKind,
} from '@selbstcheck/domain';

/** How a criterion continues; whatever is not named stays the same under its short name. */
export type SmallLink = readonly [kind: LinkKind, from: readonly string[], to: readonly string[]];

/**
 * A catalogue version with criteria of three questions each. Criterion "c1" of version "A" is "A-c1", its questions
 * "A-c1-1" and so on, its field "A-f1".
 */
export function smallVersion(version: string, fields: readonly (readonly string[])[]): CatalogueVersion {
  return {
    id: version,
    title: { de: `Katalog ${version}` },
    edition: version,
    isDemonstration: false,
    fields: fields.map((names, f) => ({
      id: `${version}-f${f + 1}`,
      number: f + 1,
      title: { de: `Feld ${f + 1}`, en: `Field ${f + 1}` },
      criteria: names.map((name) => ({
        id: `${version}-${name}`,
        title: { de: `Kriterium ${name}`, en: `Criterion ${name}` },
        questionCount: 3,
        questions: [1, 2, 3].map((q) => ({
          id: `${version}-${name}-${q}`,
          code: `${name}.${q}`,
          text: { de: `Frage ${name}.${q}?` },
        })),
      })),
    })),
  };
}

/** The links between two versions; of linked criteria the first question is linked to the first and so on. */
export function smallMapping(
  from: CatalogueVersion,
  to: CatalogueVersion,
  named: readonly SmallLink[] = [],
): CatalogueMapping {
  const own = named.map(
    ([kind, before, after]) =>
      [kind, before.map((name) => `${from.id}-${name}`), after.map((name) => `${to.id}-${name}`)] as const,
  );
  const linked = new Set(own.flatMap(([, before, after]) => [...before, ...after]));
  const laterIds = new Set(criteriaOf(to).map(({ id }) => id));
  const unnamed = criteriaOf(from)
    .map(({ id }) => id)
    .filter((id) => !linked.has(id))
    .map((id): readonly [LinkKind, readonly string[], readonly string[]] => {
      const partner = to.id + id.slice(from.id.length);
      return laterIds.has(partner) && !linked.has(partner)
        ? ['same', [id], [partner]]
        : ['removed', [id], []];
    });
  const reached = new Set([...linked, ...unnamed.flatMap(([, , after]) => after)]);
  const criteria = [
    ...own,
    ...unnamed,
    ...[...laterIds].filter((id) => !reached.has(id)).map((id) => ['new', [], [id]] as const),
  ];
  return {
    fromVersionId: from.id,
    toVersionId: to.id,
    links: [
      ...criteria.map(([kind, before, after]) => link('criterion', kind, before, after)),
      ...criteria.flatMap(([kind, [before], [after]]) =>
        before !== undefined && after !== undefined && kind !== 'reworded_major'
          ? [1, 2, 3].map((q) => link('question', 'same', [`${before}-${q}`], [`${after}-${q}`]))
          : [],
      ),
    ],
  };
}

function link(
  level: CatalogueLink['level'],
  kind: LinkKind,
  from: readonly string[],
  to: readonly string[],
): CatalogueLink {
  return { level, kind, from, to, author: 'Koordination', date: '2021-03-01', reason: 'Neue Fassung' };
}

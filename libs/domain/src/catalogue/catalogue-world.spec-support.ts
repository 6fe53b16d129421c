import type { CatalogueVersion, LinkKind, LinkLevel, UnsignedLink } from './catalogue.js';

/** Field titles → criterion titles → wordings; null is a question of unknown wording. */
export type Outline = Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>>;

/** A version from an outline. Its second field is "b2", the first criterion in there "b2.1", a question "b2.1.3". */
export function versionFrom(id: string, outline: Outline): CatalogueVersion {
  return {
    id,
    title: { de: 'Katalog' },
    edition: id,
    isDemonstration: true,
    fields: Object.entries(outline).map(([fieldTitle, criteria], f) => ({
      id: `${id}${f + 1}`,
      number: f + 1,
      title: { de: fieldTitle },
      criteria: Object.entries(criteria).map(([title, wordings], c) => ({
        id: `${id}${f + 1}.${c + 1}`,
        title: { de: title },
        questionCount: wordings.length === 0 ? null : wordings.length,
        questions: wordings.map((wording, q) => ({
          id: `${id}${f + 1}.${c + 1}.${q + 1}`,
          code: `${f + 1}.${c + 1}.${q + 1}`,
          text: wording === null ? null : { de: wording },
        })),
      })),
    })),
  };
}

/** A link from its ids, which are separated by blanks. */
export function linkOf(level: LinkLevel, kind: LinkKind, from: string, to: string): UnsignedLink {
  const ids = (text: string): readonly string[] => text.split(' ').filter((id) => id !== '');
  return { level, kind, from: ids(from), to: ids(to) };
}

/** A link in a line: "question moved a1.1.1 → b2.1.3". */
export function lineOf({ level, kind, from, to }: UnsignedLink): string {
  return [level, kind, ...from, '→', ...to].join(' ');
}

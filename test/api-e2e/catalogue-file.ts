import type { CatalogueLink, CatalogueVersion } from '@selbstcheck/domain';
import { readFile } from 'node:fs/promises';

/** The content of a catalogue file (docs/catalogue-file.md). */
export interface CatalogueContent {
  readonly format: string;
  readonly version: CatalogueVersion;
  readonly mappings: readonly { readonly fromVersionId: string; readonly links: readonly CatalogueLink[] }[];
}

/** The second demonstration catalogue with its links from the first, under another id and edition. */
export async function secondCatalogueAs(id: string): Promise<CatalogueContent> {
  const path = new URL('../../apps/api/data/catalogues/demonstration-2.json', import.meta.url);
  const { format, version, mappings } = JSON.parse(await readFile(path, 'utf8')) as CatalogueContent;
  return { format, version: { ...version, id, edition: `Versuch ${id}` }, mappings };
}

/** A file as it is uploaded. */
export function bytesOf(content: unknown): Uint8Array {
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

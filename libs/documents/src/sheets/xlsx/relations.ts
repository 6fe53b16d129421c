import type { ZipArchive } from '../zip/zip-archive.js';
import { readXml } from './read-xml.js';

/** Another part that a part of a workbook refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: 'worksheet', 'sharedStrings', … */
  readonly kind: string;
  /** The part's name in the archive. */
  readonly target: string;
}

/** What a part refers to inside the archive; '' is the archive itself. Empty where nothing is said. */
export function relationsOf(archive: ZipArchive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = archive.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (xml === null) return relations;
  readXml(xml, {
    open: (element, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (element !== 'Relationship' || mode === 'External') return;
      relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: partName(folder, target) });
    },
  });
  return relations;
}

function partName(folder: string, target: string): string {
  return new URL(target, `part:///${folder}`).pathname.slice(1);
}

import { damagedTable, neitherTable, tableTooLarge } from '../sheet-problems.js';
import { SHEET_LIMITS } from '../sheet-limits.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { readXml } from './read-xml.js';
import { relationsOf } from './relations.js';

/** Where the parts of a workbook are. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904, as on old Macs, and not from 1900. */
  readonly countsFrom1904: boolean;
}

/** Throws `table-file-type` for an archive that is no workbook, and `table-file-too-large` for too many sheets. */
export function workbookOf(archive: ZipArchive): Workbook {
  const main = relationsOf(archive, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined || !main.endsWith('.xml')) throw neitherTable();
  const xml = archive.text(main);
  if (xml === null) throw damagedTable({ part: main });
  const { root, listed, countsFrom1904 } = listedSheets(xml);
  if (root !== 'workbook') throw neitherTable();
  const relations = relationsOf(archive, main);
  const partOf = (kind: string): string | null =>
    relations.find((relation) => relation.kind === kind)?.target ?? null;
  const sheets = listed.flatMap(({ name, id }) => {
    const sheet = relations.find((relation) => relation.id === id);
    return sheet?.kind === 'worksheet' ? [{ name, part: sheet.target }] : [];
  });
  if (sheets.length > SHEET_LIMITS.sheets) throw tableTooLarge('sheets', SHEET_LIMITS.sheets);
  return { sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), countsFrom1904 };
}

function listedSheets(xml: string) {
  let root: string | null = null;
  let countsFrom1904 = false;
  const listed: { name: string; id: string }[] = [];
  readXml(xml, {
    open: (element, { name = '', id = '', date1904 }) => {
      root ??= element;
      if (element === 'sheet') listed.push({ name, id });
      if (element === 'workbookPr') countsFrom1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  return { root: root as string | null, listed, countsFrom1904 };
}

import type { ZipArchive } from '../zip/zip-archive.js';
import { readXml } from './read-xml.js';

/** How a spreadsheet shows a number, as far as it makes something else of it. */
export type NumberFormat = 'number' | 'percent' | 'date' | 'time' | 'date_and_time';

const BUILT_IN: readonly (readonly [from: number, to: number, format: NumberFormat])[] = [
  [9, 10, 'percent'],
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date_and_time'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

/** The formats of a workbook's cell styles, by the number that cells name. */
export function numberFormatsOf(archive: ZipArchive, part: string | null): readonly NumberFormat[] {
  const xml = part === null ? null : archive.text(part);
  const formats: NumberFormat[] = [];
  if (xml === null) return formats;
  const codes = new Map<string, string>();
  let isOfCells = false;
  readXml(xml, {
    open: (element, { numFmtId = '0', formatCode = '' }) => {
      if (element === 'numFmt') codes.set(numFmtId, formatCode);
      if (element === 'cellXfs') isOfCells = true;
      if (element === 'xf' && isOfCells) formats.push(formatOf(Number(numFmtId), codes.get(numFmtId)));
    },
    close: (element) => {
      if (element === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  return BUILT_IN.find(([from, to]) => from <= id && id <= to)?.[2] ?? 'number';
}

/** Texts in quotes, escaped signs, colours and countries say nothing about the kind of a number. */
function formatOfCode(code: string): NumberFormat {
  const [signs = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';');
  if (/general|standard/i.test(signs)) return 'number';
  const hasTime = /[hs]/i.test(signs);
  const hasDate = /[dy]/i.test(signs) || (/m/i.test(signs) && !hasTime);
  if (hasDate) return hasTime ? 'date_and_time' : 'date';
  if (hasTime) return 'time';
  return signs.includes('%') ? 'percent' : 'number';
}

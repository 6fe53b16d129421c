import type { ZipArchive } from '../zip/zip-archive.js';
import { unescaped } from './unescaped.js';
import { readXml } from './read-xml.js';

/** The texts that cells refer to by their place; a text in several colours is one text. */
export function sharedStringsOf(archive: ZipArchive, part: string | null): readonly string[] {
  const xml = part === null ? null : archive.text(part);
  const strings: string[] = [];
  if (xml === null) return strings;
  let pieces: string[] = [];
  let takesText = false;
  let isReadingAid = false;
  readXml(xml, {
    open: (element) => {
      if (element === 'si') pieces = [];
      if (element === 'rPh') isReadingAid = true;
      takesText = element === 't' && !isReadingAid;
    },
    text: (text) => {
      if (takesText) pieces.push(text);
    },
    close: (element) => {
      takesText = false;
      if (element === 'rPh') isReadingAid = false;
      if (element === 'si') strings.push(unescaped(pieces.join('')));
    },
  });
  return strings;
}

import type { FileKind } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { partCount, zipParts, type ZipPart } from '../sheets/zip/zip-parts.js';
import { unpackedText } from './unpacked-text.js';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** By the content type of the main part. */
const OPEN_XML_KINDS: ReadonlyMap<string, FileKind> = new Map([
  [
    `${OPEN_XML}.wordprocessingml.document.main+xml`,
    { mediaType: `${OPEN_XML}.wordprocessingml.document`, endings: ['docx'] },
  ],
  [
    `${OPEN_XML}.spreadsheetml.sheet.main+xml`,
    { mediaType: `${OPEN_XML}.spreadsheetml.sheet`, endings: ['xlsx'] },
  ],
  [
    `${OPEN_XML}.presentationml.presentation.main+xml`,
    { mediaType: `${OPEN_XML}.presentationml.presentation`, endings: ['pptx'] },
  ],
]);

const OPEN_DOCUMENT_ENDINGS: ReadonlyMap<string, string> = new Map([
  [`${OPEN_DOCUMENT}.text`, 'odt'],
  [`${OPEN_DOCUMENT}.spreadsheet`, 'ods'],
  [`${OPEN_DOCUMENT}.presentation`, 'odp'],
]);

const CONTENT_TYPES = '[Content_Types].xml';
const MACRO_TYPE = /macro|vba|activex/i;
const MACRO_PART = /vbaProject|\/macrosheets\/|\/activeX\/|^Basic\/|^Scripts\//i;

type Parts = ReadonlyMap<string, ZipPart>;

/** The kind of an office document without macros that an archive is, or null. */
export function officeDocument(bytes: Uint8Array): FileKind | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = partsOf(file);
  if (parts === null || [...parts.keys()].some((name) => MACRO_PART.test(name))) return null;
  return parts.has(CONTENT_TYPES) ? openXml(file, parts) : openDocument(file, parts);
}

function openXml(file: Buffer, parts: Parts): FileKind | null {
  const xml = unpackedText(file, parts.get(CONTENT_TYPES));
  // neither comments nor entities, so that what stands there is what an office program reads
  if (xml === null || xml.includes('<!') || xml.includes('&')) return null;
  const types = [...xml.matchAll(/\sContentType\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  if (types.some((type) => MACRO_TYPE.test(type))) return null;
  const kinds = types.flatMap((type) => OPEN_XML_KINDS.get(type) ?? []);
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

function openDocument(file: Buffer, parts: Parts): FileKind | null {
  const mediaType = unpackedText(file, parts.get('mimetype'))?.trim();
  const ending = mediaType === undefined ? undefined : OPEN_DOCUMENT_ENDINGS.get(mediaType);
  return mediaType === undefined || ending === undefined ? null : { mediaType, endings: [ending] };
}

/** null also where two parts bear one name: which of them an office program takes cannot be known. */
function partsOf(file: Buffer): Parts | null {
  try {
    const parts = zipParts(file);
    const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
    return names.size === partCount(file) ? parts : null;
  } catch (error) {
    if (error instanceof SelbstcheckError) return null;
    throw error;
  }
}

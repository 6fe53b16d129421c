import { crc32, deflateRawSync } from 'node:zlib';

/** How a part is written into an archive, so that directories can lie. */
export interface WrittenPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** As the directory says; else the truth. */
  readonly saidBytes?: number;
  /** The content is packed already. */
  readonly isPacked?: boolean;
  readonly flags?: number;
}

/** A ZIP archive of these parts. */
export function archiveOf(parts: readonly WrittenPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { head, packed } = written(part);
    const name = Buffer.from(part.name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, place, name]));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}

function written({ name, content, saidBytes, isPacked = false, flags = 0 }: WrittenPart) {
  const bytes = Buffer.from(content);
  const packed = isPacked ? bytes : deflateRawSync(bytes);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(saidBytes ?? bytes.length, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return { head, packed };
}

/** What a small workbook is made of. */
export interface SmallWorkbook {
  /** The inside of `sheetData` and what follows it, by sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook as Excel names them. */
export function workbookParts({
  sheets,
  sharedStrings,
  styles,
  workbookPr = '',
}: SmallWorkbook): WrittenPart[] {
  const names = Object.keys(sheets);
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const listed = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`,
  );
  return [
    { name: '_rels/.rels', content: relations(relation('r', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns:r="${TYPES}">${workbookPr}<sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        [
          ...names.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
          relation('t', 'sharedStrings', '/xl/sharedStrings.xml'),
          relation('f', 'styles', 'styles.xml'),
        ].join(''),
      ),
    },
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${HEAD}<worksheet>${sheets[name] ?? ''}</worksheet>`,
    })),
    ...(sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `${HEAD}<sst>${sharedStrings}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', content: `${HEAD}<styleSheet>${styles}</styleSheet>` }]),
  ];
}

/** A workbook as a file. */
export function workbookFile(workbook: SmallWorkbook): Uint8Array {
  return archiveOf(workbookParts(workbook));
}

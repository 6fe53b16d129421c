import readExcelFile from 'read-excel-file/node';

/** A row of a file, by the names of its columns. */
export type FileRow = ReadonlyMap<string, string>;

/** An apostrophe keeps a fraction from being read as a date. */
const plain = (cell: unknown): string => String((cell as string | number | null) ?? '').replace(/^'/, '');

function rowsOf([heading = [], ...lines]: readonly (readonly unknown[])[]): readonly FileRow[] {
  return lines.map((cells) => new Map(heading.map((name, at) => [plain(name), plain(cells[at])])));
}

/** CSV with any delimiter, quoted as in RFC 4180. */
export function rowsOfCsv(file: Buffer, delimiter: string): readonly FileRow[] {
  const text = file.toString('utf8').replace(/^\uFEFF/, '');
  const lines: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}\r\n]*))(${delimiter}|\r?\n)`, 'y');
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== delimiter) lines.push([]);
  }
  return rowsOf(lines.filter((line) => line.length > 0));
}

/** The rows of an XLSX file's first sheet. */
export async function rowsOfExcel(file: Buffer): Promise<readonly FileRow[]> {
  const [first] = await readExcelFile(file);
  return rowsOf(first?.data ?? []);
}

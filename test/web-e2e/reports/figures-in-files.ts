import readExcelFile from 'read-excel-file/node';

/** A row of a file, by the names of its columns. */
export type FileRow = ReadonlyMap<string, string>;

/** An apostrophe keeps a fraction from being read as a date. */
const plain = (cell: unknown): string => String((cell as string | number | null) ?? '').replace(/^'/, '');

function rowsOf([names = [], ...lines]: readonly (readonly unknown[])[]): readonly FileRow[] {
  return lines.map((cells) => new Map(names.map((name, at) => [plain(name), plain(cells[at])])));
}

/** The rows of a CSV file with semicolons, quoted as in RFC 4180. */
export function rowsOfCsv(file: Buffer): readonly FileRow[] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n)/y;
  const text = file.toString('utf8').replace(/^\uFEFF/, '');
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ';') lines.push([]);
  }
  return rowsOf(lines.filter((line) => line.length > 0));
}

/** The rows of the first sheet of an XLSX file. */
export async function rowsOfExcel(file: Buffer): Promise<readonly FileRow[]> {
  const [sheet] = await readExcelFile(file);
  return rowsOf(sheet?.data ?? []);
}

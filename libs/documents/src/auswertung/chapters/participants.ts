import type { DraftParticipant } from '@selbstcheck/domain';
import type { Flow } from '../source/flow.js';
import type { SourceLine } from '../source/source-line.js';

/** Departments and functions that took part; of the people only how many were named, and where first. */
export interface Participants {
  readonly participants: readonly DraftParticipant[];
  readonly names: { readonly count: number; readonly line: number } | null;
  /** The first line of the table that could not be read without risking a name. */
  readonly unreadableLine: number | null;
}

const NAME = /\b(?:Frau|Herrn?)\s+(?:(?:Dr|Prof)\.\s*)*\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}-]+)*/gu;
const PERSON = /\b(?:Frau|Herrn?)\b/u;
const TABLE_HEAD = /^[ \t]*(?:Dezernat|Fachbereich|Bereich|Abteilung|Amt)\s+Funktion\s+Name[ \t]*$/imu;
const ROLE =
  /^\p{L}*(?:leit(?:er|erin|ung)|beauftragte[rn]?|referent(?:in)?|sachbearbeit(?:er|erin|ung))(?=\s|$)/iu;
const DEPARTMENT = /^(?:Dezernat|Fachbereich|Geschäftsbereich)\s+[IVX\d]{1,4}\b[^\t]{0,60}$/u;

/** Reads the overall chapter's basis. A cell that might hold a person's name is never taken for anything else. */
export function readParticipants(basis: Flow): Participants {
  const head = TABLE_HEAD.exec(basis.text);
  const rows = head ? basis.slice(head.index + head[0].length, basis.end).toLines() : [];
  const { participants, namesInColumn, unreadableLine } = readRows(rows);
  const spoken = (basis.text.match(NAME) ?? []).map((name) => name.replace(/\s+/g, ' '));
  const all = new Set([...spoken, ...[...namesInColumn].filter((name) => !PERSON.test(name))]);
  const first = basis.text.search(PERSON);
  const names =
    all.size === 0 ? null : { count: all.size, line: basis.lineAt(first < 0 ? (head?.index ?? 0) : first) };
  return { participants, names, unreadableLine };
}

interface Row {
  readonly participant: DraftParticipant;
  readonly name: string;
}

/** Rows with a line beside them that could not be read may go on there, so they are left out with it. */
function readRows(lines: readonly SourceLine[]): {
  participants: DraftParticipant[];
  namesInColumn: Set<string>;
  unreadableLine: number | null;
} {
  const rows: (Row | null)[] = [];
  let department: string | null = null;
  let unreadableLine: number | null = null;
  let isOpen = false;
  let begun = '';
  const saysTitle = lines.filter(({ text }) => PERSON.test(text)).length > 1;
  for (const { text, line } of lines) {
    if (text === '') continue;
    // "… Herr" with one word on the next line: the rest of the name, which nobody needs.
    if (isOpen && /^\p{Lu}[\p{L}-]*$/u.test(text)) {
      isOpen = false;
      continue;
    }
    if (!isOpen && DEPARTMENT.test(text) && !PERSON.test(text)) {
      department = text;
      continue;
    }
    if (!isOpen && begun === '' && isBegunFunction(text)) {
      begun = `${text} `;
      continue;
    }
    const row =
      isOpen || (saysTitle && !PERSON.test(text))
        ? null
        : readRow(begun + (begun !== '' && startsWithPerson(text) ? '\t' : '') + text, department);
    begun = '';
    rows.push(row);
    if (!row) unreadableLine ??= line;
    // A row that breaks off in a name goes on with the rest of that name.
    isOpen = /(?:\bFrau|\bHerrn?|\/|Dr\.|Prof\.)$/u.test(text);
  }
  const certain = rows.filter((row, index) => row && rows[index - 1] !== null && rows[index + 1] !== null);
  return {
    participants: certain.flatMap((row) => (row ? [row.participant] : [])),
    namesInColumn: new Set(rows.flatMap((row) => (row ? [row.name] : []))),
    unreadableLine,
  };
}

/**
 * A line without a name that ends in the middle of a function: names have no words in lower case, and none begins
 * with what somebody is.
 */
function isBegunFunction(text: string): boolean {
  if (PERSON.test(text)) return false;
  const last = text.split('\t').at(-1) ?? '';
  return ROLE.test(last) || (!text.includes('\t') && /(?:^|\s)\p{Ll}+$/u.test(text));
}

function startsWithPerson(text: string): boolean {
  return text.search(PERSON) === 0;
}

function readRow(text: string, department: string | null): Row | null {
  const cells = text.split(/\t| {2,}/).map((cell) => cell.trim());
  const name = cells.at(-1) ?? '';
  const before = cells.slice(0, -1).filter((cell) => cell !== '');
  if (before.length >= 1 && before.length <= 2 && !before.some((cell) => PERSON.test(cell))) {
    return { name, participant: participantOf(before, department) };
  }
  const person = text.search(PERSON);
  const spoken = text.slice(0, Math.max(0, person)).trim();
  if (cells.length > 1 || spoken === '' || !/\p{L}{3}/u.test(spoken)) return null;
  return { name: text.slice(person), participant: participantOf([spoken], department) };
}

function participantOf(cells: readonly string[], department: string | null): DraftParticipant {
  const [own, role] = cells.length === 2 ? cells : [null, cells[0]];
  const place = [department ?? '', own ?? ''].filter((part) => part !== '').join(', ');
  return { department: place === '' ? null : place, function: role ?? '' };
}

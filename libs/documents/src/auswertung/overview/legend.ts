import type { Flow } from '../source/flow.js';
import { readLabel, readSign, type SignReading } from './signs.js';

const LABEL = '(?:keine\\s+Einschätzung\\s+möglich|eher\\s+nein|eher\\s+ja|nein|ja)';
const SIGN = '\\(\\s?[^\\p{L}\\p{N}\\s()]\\s?\\)|[^\\p{L}\\p{N}\\s()]|\\(?[xX]\\)?';
const SIGN_FIRST = new RegExp(`^[ \\t]*(${SIGN})\\s*[=:]?\\s*(${LABEL})[ \\t]*[.,;]?[ \\t]*$`, 'gimu');
const LABEL_FIRST = new RegExp(`^[ \\t]*(${LABEL})\\s*[=:]\\s*(${SIGN})[ \\t]*$`, 'gimu');
const RUNNING = new RegExp(`(?<=^|[\\s,;:|])(${SIGN})\\s*=\\s*(${LABEL})(?=$|[\\s,;.|])`, 'gimu');

/** The legend's own words and signs; a line of nothing else below the word "Legende" belongs to it. */
const HEAD = /^[ \t]*(?:Legende|Zeichenerklärung)\b[^\n]*\n/imu;
const VOCABULARY =
  /^(?:wurde|das|kriterium|erfüllt|legende|keine|einschätzung|möglich|eher|nein|ja|x|[^\p{L}\p{N}]+)$/iu;

/** What the report itself says its signs mean. */
export interface Legend {
  /** A sign's meaning by the legend where it gives one; 'unreadable' where legend and common meaning differ. */
  read(printed: string): SignReading;
}

/** Finds the legend wherever it stands and takes it out of the text, so that its signs are no ratings. */
export function takeLegend(flow: Flow): { legend: Legend; rest: Flow } {
  const meanings = new Map<string, SignReading>();
  const learn = (sign: string, label: string): void => {
    const meaning = readLabel(label);
    if (meaning === undefined) return;
    const common = readSign(sign);
    const isSame = common === 'unreadable' || common === meaning;
    meanings.set(sign.replace(/\s/g, ''), isSame ? meaning : 'unreadable');
  };
  for (const match of flow.text.matchAll(SIGN_FIRST)) learn(match[1] ?? '', match[2] ?? '');
  for (const match of flow.text.matchAll(LABEL_FIRST)) learn(match[2] ?? '', match[1] ?? '');
  for (const match of flow.text.matchAll(RUNNING)) learn(match[1] ?? '', match[2] ?? '');
  const rest = [RUNNING, SIGN_FIRST, LABEL_FIRST].reduce(
    (text, pattern) => text.without(pattern),
    withoutHead(flow),
  );
  const legend: Legend = {
    read: (printed) => meanings.get(printed.replace(/\s/g, '')) ?? readSign(printed),
  };
  return { legend, rest };
}

/** Its cells may be torn apart by the layout, so everything that can only be legend goes. */
function withoutHead(flow: Flow): Flow {
  const head = HEAD.exec(flow.text);
  if (!head) return flow;
  let end = head.index + head[0].length;
  for (const line of flow.text.slice(end).split('\n')) {
    const words = line.split(/[\s()=?]+/u).filter((word) => word !== '');
    if (!words.every((word) => VOCABULARY.test(word))) break;
    end += line.length + 1;
  }
  return flow.withoutPart(head.index, Math.min(end, flow.end));
}

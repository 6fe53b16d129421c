import { parseQuestionCode } from '@selbstcheck/domain';

const LONGEST_RANGE = 30;

/** The codes behind "1.4.2" or a range within one criterion ("2.7.1 – 2.7.3", "2.7.1 – 3"); null for an unclear range. */
export function expandCodes(printed: string): string[] | null {
  const [from = '', to] = printed
    .replace(/\.\s/g, '.')
    .split(/\s*(?:[–—−‒‐‑-]|bis(?:\s+einschließlich)?)\s*/iu);
  const first = parseQuestionCode(from);
  if (!first) return null;
  if (to === undefined) return [from];
  const last = /^\d+$/.test(to) ? { ...first, question: Number(to) } : parseQuestionCode(to);
  if (!last || last.field !== first.field || last.criterion !== first.criterion) return null;
  const count = last.question - first.question + 1;
  if (count < 2 || count > LONGEST_RANGE) return null;
  return Array.from(
    { length: count },
    (_, step) => `${first.field}.${first.criterion}.${first.question + step}`,
  );
}

import type { ImportPreview } from '@selbstcheck/contracts';
import { LEFT_OUT_CODES, UNREADABLE_CODES } from '@selbstcheck/domain';

type SentFinding = ImportPreview['findings'][number];

const UNREADABLE: ReadonlySet<string> = new Set(UNREADABLE_CODES);
const LEFT_OUT: ReadonlySet<string> = new Set(LEFT_OUT_CODES);

/** Findings by what they mean for the person at the preview. */
export interface FindingGroups {
  /** Could not be read: look at the original first. */
  readonly unreadable: readonly SentFinding[];
  /** Readable, but the report contradicts itself or lacks something. */
  readonly contradictions: readonly SentFinding[];
  /** Left out on purpose. */
  readonly leftOut: readonly SentFinding[];
}

/** Sorts findings into groups, each in the order of the report's lines; those without a line come last. */
export function groupFindings(findings: readonly SentFinding[]): FindingGroups {
  const ordered = findings.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
  return {
    unreadable: ordered.filter(({ code }) => UNREADABLE.has(code)),
    contradictions: ordered.filter(({ code }) => !UNREADABLE.has(code) && !LEFT_OUT.has(code)),
    leftOut: ordered.filter(({ code }) => LEFT_OUT.has(code)),
  };
}

import type { Finding, NamedQuestion, ReportText, Stage } from '@selbstcheck/domain';
import { findStageSentence } from '../outline/phrases.js';
import type { Flow } from '../source/flow.js';
import { readBasis } from './basis.js';
import { plainText } from './plain-text.js';
import { sectionsOf, type Section } from './sections.js';

/** What one chapter says; the field's number is null for the overall chapter. */
export interface Chapter {
  readonly stage: Stage | null;
  readonly counts: { readonly processed: number; readonly total: number; readonly line: number } | null;
  readonly questions: readonly NamedQuestion[];
  readonly texts: readonly ReportText[];
  /** The text with the counts, and in the overall chapter the table of participants. */
  readonly basis: Flow;
  readonly findings: readonly Finding[];
}

/** Reads a chapter from behind its title; `line` is its heading's. */
export function readChapter(body: Flow, field: number | null, line: number): Chapter {
  const findings: Finding[] = [];
  const { lead, sections } = sectionsOf(body);
  const basisSection = sections.find(({ kind }) => kind === 'basis');
  const stage = readStage(lead, field, line, findings);
  // Without its heading the counts follow the stage directly.
  const basisText = basisSection?.body ?? lead.slice(stage.end, lead.end);
  const basis = readBasis(basisText);
  if (!basis.counts) {
    findings.push({
      code: 'counts-unreadable',
      line: basis.unreadCountsLine ?? basisSection?.line ?? line,
      field,
      params: {},
    });
  }
  if (field !== null) {
    for (const { text, line: at } of basis.unreadable) {
      findings.push({ code: 'named-question-unreadable', line: at, field, params: { question: text } });
    }
    for (const at of basis.strangeLines)
      findings.push({ code: 'line-unreadable', line: at, field, params: {} });
  }
  for (const { kind, heading, line: at } of sections) {
    if (kind === 'unknown')
      findings.push({ code: 'section-unknown', line: at, field, params: { title: heading } });
  }
  return {
    stage: stage.stage,
    counts: basis.counts,
    questions: field === null ? [] : basis.questions,
    texts: sections.flatMap(textOf),
    basis: basisText,
    findings,
  };
}

function textOf({ kind, body }: Section): ReportText[] {
  if (kind === 'basis' || kind === 'unknown') return [];
  const text = plainText(body);
  return text === '' ? [] : [{ kind, text }];
}

/** A stage counts only if nothing else stands beside it: a lost line could turn "auf dem Weg" into less than was meant. */
function readStage(
  lead: Flow,
  field: number | null,
  line: number,
  findings: Finding[],
): { stage: Stage | null; end: number } {
  const found = findStageSentence(lead.text);
  const behind = found ? lead.text.slice(found.end).trim() : '';
  const isDoubtful = /fortgeschritten|gemacht|aufgestellt/iu.test(behind) || /^\p{Ll}/u.test(behind);
  if (found && !isDoubtful) return { stage: found.stage, end: found.end };
  const at = /\S/.test(lead.text) ? lead.lineOfTextAt(0) : line;
  findings.push({ code: 'stage-unreadable', line: at, field, params: {} });
  return { stage: null, end: 0 };
}

import type { Flow } from '../source/flow.js';
import { SECTION_HEADINGS, type SectionKind } from '../outline/phrases.js';

/** A numbered section of a chapter; unknown ones keep their heading. */
export interface Section {
  readonly kind: SectionKind | 'unknown';
  readonly heading: string;
  readonly line: number;
  readonly body: Flow;
}

/** A short numbered line between empty lines looks like a heading. */
const ANY_HEADING = /(?<=^|\n[ \t]*\n)[ \t]*(\d)\s*[.)]\s+(\p{Lu}[^\n.!?]{2,80})[ \t]*\n[ \t]*(?=\n)/gu;

/** What stands before the first section, and the sections in printed order. */
export function sectionsOf(chapter: Flow): { lead: Flow; sections: readonly Section[] } {
  const known = (Object.keys(SECTION_HEADINGS) as SectionKind[]).flatMap((kind) =>
    [...chapter.text.matchAll(new RegExp(SECTION_HEADINGS[kind].source, 'gimu'))].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      heading: match[0],
    })),
  );
  const unknown = [...chapter.text.matchAll(ANY_HEADING)]
    .filter(
      (match) =>
        !known.some(({ start, end }) => start <= match.index + match[0].length && end >= match.index),
    )
    .map((match) => ({
      kind: 'unknown' as const,
      start: match.index,
      end: match.index + match[0].length,
      heading: match[2] ?? '',
    }));
  const places = [...known, ...unknown].sort((a, b) => a.start - b.start);
  return {
    lead: chapter.slice(0, places[0]?.start ?? chapter.end),
    sections: places.map(({ kind, start, end, heading }, index) => ({
      kind,
      heading: heading.trim(),
      line: chapter.lineOfTextAt(start),
      body: chapter.slice(end, places[index + 1]?.start ?? chapter.end),
    })),
  };
}

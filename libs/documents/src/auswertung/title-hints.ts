import { foldTitle } from '@selbstcheck/domain';
import { plainTitle } from './outline/plain-title.js';
import type { ReportOutline } from './outline/report-outline.js';
import type { TitleHints } from './overview/overview-table.js';
import { continuation } from './overview/title-words.js';
import type { Flow } from './source/flow.js';

/** Titles of known editions; a report with other titles is read without them. */
export interface KnownEditionTitles {
  readonly fields: readonly string[];
  readonly criteria: readonly string[];
}

/** What the rest of the report and the known editions say about the titles in the overview. */
export function titleHints(
  flow: Flow,
  outline: ReportOutline,
  known: KnownEditionTitles,
  namedTitles: readonly string[],
): TitleHints {
  const knownFields = known.fields.map(foldTitle);
  const inReport = new Map<number, string[]>();
  const learn = (number: number, title: string): void => {
    if (title !== '') inReport.set(number, [...(inReport.get(number) ?? []), foldTitle(title)]);
  };
  for (const chapter of outline.chapters) learn(chapter.number, chapter.title);
  for (const heading of outline.contents) {
    const [first = '', second = ''] = flow
      .slice(heading.titleStart, heading.titleStart + 300)
      .text.split('\n');
    // Where a page number was taken out behind it, nobody knows whether the title goes on.
    if (second.trim() === '' && plainTitle(first) === first.trim()) continue;
    const isWhole =
      plainTitle(first) !== first.trim() || continuation(first.trim(), second.trim()) === 'ends';
    if (isWhole) learn(heading.number, plainTitle(first));
    else learn(heading.number, plainTitle(`${first} ${second}`));
  }
  return {
    criteria: new Set([...known.criteria, ...namedTitles].map(foldTitle).filter((title) => title !== '')),
    anyField: new Set([...inReport.values()].flat()),
    fields: (number) => new Set([...(inReport.get(number) ?? []), ...knownFields]),
  };
}

import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { CatalogueMapping, CatalogueVersion, UnsignedLink } from './catalogue.js';
import { lineOf } from './catalogue-world.spec-support.js';
import { suggestLinks } from './suggest-links.js';

interface CatalogueFile {
  readonly version: CatalogueVersion;
  readonly mappings: readonly CatalogueMapping[];
}

function demonstration(number: 1 | 2): CatalogueFile {
  const path = new URL(`../../../../apps/api/data/catalogues/demonstration-${number}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as CatalogueFile;
}

const from = demonstration(1).version;
const { version: to, mappings } = demonstration(2);
const written: readonly UnsignedLink[] = mappings[0]!.links;
const isRegrouping = ({ kind }: UnsignedLink): boolean => kind === 'split' || kind === 'merged';

/** How many of these links the suggestions contain with the same kind and ends. */
function found(links: readonly UnsignedLink[], decided: readonly UnsignedLink[]): number {
  const suggested = new Set(suggestLinks(from, to, decided).map(lineOf));
  return links.filter((link) => suggested.has(lineOf(link))).length;
}

describe('between the two demonstration catalogues, whose 141 links people wrote, the suggestions', () => {
  it('find 132 links without any help, among them 115 of the 116 that stay the same', () => {
    const same = written.filter(({ kind }) => kind === 'same');
    expect([written.length, same.length]).toEqual([141, 116]);
    expect(found(written, [])).toBeGreaterThanOrEqual(132);
    expect(found(same, [])).toBeGreaterThanOrEqual(115);
  });

  it('find all but two of the others once a person made the six splits and merges', () => {
    const regroupings = written.filter(isRegrouping);
    const others = written.filter((link) => !isRegrouping(link));
    expect([regroupings.length, others.length]).toEqual([6, 135]);
    expect(found(others, regroupings)).toBeGreaterThanOrEqual(133);
  });

  it('find every slightly reworded and every moved question and criterion', () => {
    const kept = written.filter(({ kind }) => kind === 'reworded_minor' || kind === 'moved');
    expect(kept).toHaveLength(9);
    expect(found(kept, [])).toBe(9);
  });

  it('are certain of nothing that the written links contradict', () => {
    const links = new Set(written.map(lineOf));
    const certain = suggestLinks(from, to, []).filter(({ isCertain }) => isCertain);
    expect(certain.length).toBeGreaterThanOrEqual(108);
    expect(certain.filter((suggestion) => !links.has(lineOf(suggestion)))).toEqual([]);
  });
});

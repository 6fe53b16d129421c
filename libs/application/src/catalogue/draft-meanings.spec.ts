import { describe, expect, it } from '@jest/globals';
import { aCatalogueDraft, anUnchangedMapping, aVersionOf } from '@selbstcheck/testing';
import type { CatalogueDraft } from '../ports/catalogue-draft-store.js';
import { DraftMeanings } from './draft-meanings.js';

const BASE = aVersionOf('a');
const VERSION = aVersionOf('b');

function draft(told: Partial<CatalogueDraft> = {}): CatalogueDraft {
  return aCatalogueDraft({ baseVersionId: 'a', version: VERSION, links: [], ...told });
}

describe('what a draft means', () => {
  it('is computed once for a revision, and anew for the next', () => {
    const meanings = new DraftMeanings();
    const first = meanings.of(draft(), BASE);
    expect(meanings.of(draft(), BASE)).toBe(first);
    const [link] = anUnchangedMapping('a', VERSION).links;
    const links = [{ ...link!, kind: 'reworded_major' as const, origin: 'person' as const }];
    const second = meanings.of(draft({ revision: 2, links }), BASE);
    expect(second.links[0]).toMatchObject({ kind: 'reworded_major', origin: 'person' });
    expect(second.effects[0]?.kind).toBe('breaks');
  });

  it('is kept for the sixteen drafts looked at last', () => {
    const meanings = new DraftMeanings();
    const look = (index: number) => meanings.of(draft({ id: `draft-${index}` }), BASE);
    const [first, second] = [look(0), look(1)];
    for (let index = 2; index < 16; index += 1) look(index);
    expect(look(0)).toBe(first);
    look(16);
    expect(look(0)).toBe(first);
    expect(look(1)).not.toBe(second);
  });
});

import { describe, expect, it } from '@jest/globals';
import { offeredKinds } from './link-shapes.js';
import { link, question } from './links.spec-support.js';
import { linkAsTyped } from './part-catalogue.js';
import { decisionsOf, missingAt, typedFrom } from './typed-link.js';

const pair = link({ from: [question('a1')], to: [question('b1')], similarity: 92 });
const lone = link({ to: [question('b2')], kind: 'new' });

describe('a link somebody decides', () => {
  it('is sent as it is suggested where nothing was changed', () => {
    expect(decisionsOf('question', typedFrom(pair))).toEqual([
      { level: 'question', kind: 'reworded_minor', from: ['a1'], to: ['b1'], reason: null },
    ]);
  });

  it('that is cut ends on one side and begins on the other', () => {
    const typed = { ...typedFrom(pair), kind: 'apart', reason: 'Anderes Thema' } as const;
    expect(decisionsOf('question', typed)).toEqual([
      { level: 'question', kind: 'removed', from: ['a1'], to: [], reason: 'Anderes Thema' },
      { level: 'question', kind: 'new', from: [], to: ['b1'], reason: 'Anderes Thema' },
    ]);
  });

  it('keeps further parts only for the kinds that need them', () => {
    const merged = { ...typedFrom(pair), kind: 'merged', from: ['a1', 'a2'] } as const;
    expect(decisionsOf('question', merged)[0]?.from).toEqual(['a1', 'a2']);
    expect(decisionsOf('question', { ...merged, kind: 'reworded_major' })[0]?.from).toEqual(['a1']);
  });

  it('says on which side parts are missing', () => {
    expect(missingAt(typedFrom(pair))).toBeNull();
    expect(missingAt({ ...typedFrom(pair), kind: 'split' })).toBe('to');
    expect(missingAt({ ...typedFrom(lone), kind: 'reworded_minor' })).toBe('from');
    expect(missingAt(typedFrom(lone))).toBeNull();
  });

  it('shows the parts that are chosen, and no likeness of others', () => {
    const other = link({ from: [question('a2')], kind: 'removed' });
    const links = [pair, lone, other];
    expect(linkAsTyped(links, pair, typedFrom(pair))).toEqual(pair);
    const shown = linkAsTyped(links, pair, { ...typedFrom(pair), from: ['a2'] });
    expect(shown.from.map(({ id }) => id)).toEqual(['a2']);
    expect(shown.similarity).toBeNull();
  });
});

describe('the kinds to choose from', () => {
  it('hold "same" only where the wordings are the same, or one is not known', () => {
    expect(offeredKinds(pair)).not.toContain('same');
    const same = link({ from: [question('a1', 'Gibt es sie?')], to: [question('b1', 'Gibt es sie?')] });
    expect(offeredKinds(same)).toContain('same');
    expect(offeredKinds(link({ from: [question('a1', null)], to: [question('b1')] }))).toContain('same');
  });

  it('hold the one suggested, whatever it is', () => {
    for (const each of [pair, lone, link({ from: [question('a2')], kind: 'removed' })]) {
      expect(offeredKinds(each)).toContain(each.kind);
    }
  });

  it('name what is not linked by where it stands', () => {
    expect(offeredKinds(pair).at(-1)).toBe('apart');
    expect(offeredKinds(lone).at(-1)).toBe('new');
  });
});

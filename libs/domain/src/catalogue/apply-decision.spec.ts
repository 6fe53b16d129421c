import { describe, expect, it } from '@jest/globals';
import { applyDecision, type LinkDecision } from './apply-decision.js';
import type { LinkKind, LinkLevel } from './catalogue.js';
import { lineOf, linkOf, versionFrom } from './catalogue-world.spec-support.js';
import { undecidedParts } from './undecided-parts.js';

const earlier = versionFrom('a', { Feld: { Kultur: ['Theater?', 'Museen?'], Sport: ['Vereine?'] } });
const later = versionFrom('b', { Feld: { 'Kultur und Sport': ['Theater?', 'Museum?', 'Vereine?'] } });

function decision(level: LinkLevel, kind: LinkKind, from: string, to: string): LinkDecision {
  return { ...linkOf(level, kind, from, to), reason: null };
}

function decided(...decisions: readonly LinkDecision[]): readonly string[] {
  return decisions
    .reduce<readonly LinkDecision[]>((known, each) => applyDecision(earlier, later, known, each), [])
    .map(lineOf);
}

describe('a decision on a link', () => {
  it('is kept beside decisions on other parts', () => {
    expect(
      decided(
        decision('question', 'same', 'a1.1.1', 'b1.1.1'),
        decision('criterion', 'merged', 'a1.1 a1.2', 'b1.1'),
      ),
    ).toEqual(['question same a1.1.1 → b1.1.1', 'criterion merged a1.1 a1.2 → b1.1']);
  });

  it('replaces every earlier one on any of its parts, on both sides', () => {
    expect(
      decided(
        decision('criterion', 'reworded_minor', 'a1.1', 'b1.1'),
        decision('criterion', 'removed', 'a1.2', ''),
        decision('criterion', 'merged', 'a1.1 a1.2', 'b1.1'),
      ),
    ).toEqual(['criterion merged a1.1 a1.2 → b1.1']);
    expect(
      decided(
        decision('question', 'reworded_major', 'a1.1.1', 'b1.1.2'),
        decision('question', 'reworded_minor', 'a1.1.2', 'b1.1.2'),
      ),
    ).toEqual(['question reworded_minor a1.1.2 → b1.1.2']);
  });

  it('does not touch a part of the other version that happens to have the same id', () => {
    const twin = { ...later, fields: earlier.fields };
    const removed = decision('question', 'removed', 'a1.1.1', '');
    const known = applyDecision(earlier, twin, [removed], decision('question', 'new', '', 'a1.1.1'));
    expect(known).toHaveLength(2);
  });

  it('keeps what else the caller stores with it', () => {
    const signed = { ...decision('criterion', 'removed', 'a1.2', ''), author: 'Koordination' };
    expect(applyDecision(earlier, later, [], signed)[0]?.author).toBe('Koordination');
  });

  it.each<[string, LinkDecision]>([
    ['catalogue-link-nowhere', decision('question', 'removed', 'a9.9.9', '')],
    ['catalogue-link-nowhere', decision('criterion', 'removed', 'a1.1.1', '')],
    ['catalogue-link-shape', decision('question', 'same', 'a1.1.1', 'b1.1.1 b1.1.2')],
    ['catalogue-link-shape', decision('question', 'split', 'a1.1.1', 'b1.1.1')],
    ['catalogue-link-not-same', decision('question', 'same', 'a1.1.2', 'b1.1.2')],
    ['catalogue-link-twice', decision('question', 'merged', 'a1.1.1 a1.1.1', 'b1.1.1')],
  ])('that is wrong in itself is refused as %s', (code, wrong) => {
    expect(() => applyDecision(earlier, later, [], wrong)).toThrow(expect.objectContaining({ code }));
  });
});

describe('what is still undecided', () => {
  it('is everything at first and nothing once each part is in a link', () => {
    expect(undecidedParts(earlier, later, [])).toEqual({
      criterion: { from: ['a1.1', 'a1.2'], to: ['b1.1'] },
      question: { from: ['a1.1.1', 'a1.1.2', 'a1.2.1'], to: ['b1.1.1', 'b1.1.2', 'b1.1.3'] },
    });
    const links = [
      linkOf('criterion', 'merged', 'a1.1 a1.2', 'b1.1'),
      linkOf('question', 'merged', 'a1.1.1 a1.1.2 a1.2.1', 'b1.1.1'),
    ];
    expect(undecidedParts(earlier, later, links)).toEqual({
      criterion: { from: [], to: [] },
      question: { from: [], to: ['b1.1.2', 'b1.1.3'] },
    });
  });

  it('leaves out questions where a version does not know all wordings', () => {
    const coded = versionFrom('b', { Feld: { Kultur: [null, 'Museen?'], Sport: ['Vereine?'] } });
    expect(undecidedParts(earlier, coded, []).question).toEqual({ from: [], to: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import { anchorOf } from './link-parts.js';
import { link, question } from './links.spec-support.js';
import { nearestShown, nextToLookAt } from './next-link.js';

const open = (id: string) => link({ from: [question(`a${id}`)], to: [question(`b${id}`)] });
const decided = (id: string) => ({ ...open(id), origin: 'person' as const });
const certain = (id: string) => ({ ...open(id), isCertain: true });

describe('after a decision', () => {
  it('the next open link follows, then from the start those left over', () => {
    const part = anchorOf(open('2'));
    expect(nextToLookAt([open('1'), decided('2'), certain('3'), open('4')], part)).toBe(anchorOf(open('4')));
    expect(nextToLookAt([open('1'), decided('2'), decided('4')], part)).toBe(anchorOf(open('1')));
    expect(nextToLookAt([decided('1'), decided('2')], part)).toBeNull();
  });
});

describe('after a decision was taken back', () => {
  const before = [decided('1'), decided('2'), decided('3')];

  it('its own link stays in view', () => {
    const after = [decided('1'), open('2'), decided('3')];
    expect(nearestShown(before, after, anchorOf(open('2')))).toBe(anchorOf(open('2')));
  });

  it('the next one takes its place where it is no longer shown, at the end the last', () => {
    const without = (id: string) => before.filter((each) => anchorOf(each) !== anchorOf(open(id)));
    expect(nearestShown(before, without('2'), anchorOf(open('2')))).toBe(anchorOf(open('3')));
    expect(nearestShown(before, without('3'), anchorOf(open('3')))).toBe(anchorOf(open('2')));
    expect(nearestShown([decided('1')], [], anchorOf(open('1')))).toBeNull();
  });
});

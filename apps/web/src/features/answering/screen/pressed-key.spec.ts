import { describe, expect, it } from '@jest/globals';
import { actOfKey } from './pressed-key.js';

describe('a key on the screen of a criterion', () => {
  it.each([
    ['4', 'yes'],
    ['3', 'rather_yes'],
    ['2', 'rather_no'],
    ['1', 'no'],
    ['0', 'not_assessable'],
  ])('%s answers %s', (key, answer) => {
    expect(actOfKey(key, { on: 'choice' })).toEqual({ act: 'answer', answer });
  });

  it.each(['4', '0', 'n', 'w', 'Enter', 'ArrowDown', 'ArrowUp'])('%s is a letter where one types', (key) => {
    expect(actOfKey(key, { on: 'text' })).toBeNull();
  });

  it('leaves Enter to buttons and links, and arrows to the side to radio buttons', () => {
    expect(actOfKey('Enter', { on: 'other control' })).toBeNull();
    expect(actOfKey('Enter', { on: 'next' })).toBeNull();
    expect(actOfKey('ArrowRight', { on: 'choice' })).toBeNull();
  });

  it('leads on at the end, with Enter or the arrow', () => {
    expect(actOfKey('Enter', { on: 'choice' })).toEqual({ act: 'on' });
    expect(actOfKey('ArrowRight', { on: 'next' })).toEqual({ act: 'follow' });
  });

  it.each(['5', 'a', 'Escape', 'Tab', ' '])('%s does nothing of its own', (key) => {
    expect(actOfKey(key, { on: 'page' })).toBeNull();
  });
});

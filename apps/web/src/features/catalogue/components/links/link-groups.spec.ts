import { describe, expect, it } from '@jest/globals';
import { groupLinks, linksIn, shownGroups } from './link-groups.js';
import { criterion, link, question } from './links.spec-support.js';

const housing = link({
  level: 'criterion',
  from: [criterion('a-1', 'Wohnen'), criterion('a-2', 'Mieten')],
  to: [criterion('b-1', 'Wohnen und Mieten')],
  kind: 'merged',
});
const work = link({ level: 'criterion', to: [criterion('b-2', 'Arbeit', 'Wirtschaft')], kind: 'new' });
const asked = link({ to: [question('b-1-1', 'Neu?', 'Wohnen und Mieten')], kind: 'new' });
const dropped = link({ from: [question('a-2-1', 'Alt?', 'Mieten')], kind: 'removed' });
const atWork = link({ to: [question('b-2-1', 'Arbeit?', 'Arbeit')], kind: 'new' });
const groups = groupLinks([housing, work, asked, atWork, dropped]);

describe('the links of a draft', () => {
  it('stand below their field and criterion, the criterion first', () => {
    expect(groups.map(({ title }) => title.de)).toEqual(['Alltag', 'Wirtschaft']);
    expect(groups[0]?.criteria.map(({ title }) => title.de)).toEqual(['Wohnen und Mieten']);
    expect(groups[0]?.criteria[0]?.links).toEqual([housing, asked, dropped]);
  });

  it('are all there, each once', () => {
    expect(linksIn(groups)).toEqual([housing, asked, dropped, work, atWork]);
  });

  it('leave no empty heading where a filter shows only some', () => {
    const shown = shownGroups(groups, (each) => each === atWork);
    expect(shown.map(({ title }) => title.de)).toEqual(['Wirtschaft']);
    expect(linksIn(shown)).toEqual([atWork]);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { DraftSummary, DraftView } from '@selbstcheck/contracts';
import { aLinkDecision, aVersionOf, draftKeyOf, DraftWorld } from '@selbstcheck/testing';
import { presentDraft, presentDraftSummary } from './draft.presenter.js';

const NEXT = aVersionOf('b', {
  'Wohnen und Nachbarschaft': ['Gibt es eine Wohnberatung?', 'Gibt es geförderte Wohnungen?'],
  Freizeit: ['Gibt es Vereine?'],
});

let world: DraftWorld;

beforeEach(async () => {
  world = new DraftWorld();
  await world.begin();
});

describe('a draft as the screens see it', () => {
  it('shows both wordings of what is linked, where they stand, and who says so', async () => {
    const key = draftKeyOf(await world.read(NEXT));
    const { links, draft } = presentDraft(
      await world.decide(key, {
        ...aLinkDecision('question', 'same', ['a-1-1'], ['b-1-1']),
        reason: 'Gleich.',
      }),
      'de',
    );
    expect(draft).toMatchObject({
      edition: 'b',
      revision: 2,
      openLinks: 4,
      base: { id: 'a' },
    });
    expect(links.find(({ origin }) => origin === 'person')).toEqual({
      level: 'question',
      kind: 'same',
      from: [
        {
          id: 'a-1-1',
          code: '1.1.1',
          wording: { de: 'Gibt es eine Wohnberatung?' },
          place: { de: 'Wohnen' },
        },
      ],
      to: [
        {
          id: 'b-1-1',
          code: '1.1.1',
          wording: { de: 'Gibt es eine Wohnberatung?' },
          place: { de: 'Wohnen und Nachbarschaft' },
        },
      ],
      origin: 'person',
      reason: 'Gleich.',
      similarity: null,
      isCertain: false,
    });
    expect(links.find(({ kind, level }) => kind === 'removed' && level === 'criterion')?.from).toEqual([
      { id: 'a-2', code: null, wording: { de: 'Arbeit' }, place: { de: 'Alltag' } },
    ]);
  });

  it('says in both languages what activation would mean and what forbids it', async () => {
    const details = await world.read(NEXT);
    const german = presentDraft(details, 'de');
    const english = presentDraft(details, 'en');
    expect(german.summary).toBe('Bei 1 von 2 Kriterien geht die Reihe weiter, 1 endet, 1 beginnt neu.');
    expect(english.summary).toBe('The series continues for 1 of 2 criteria, 1 ends, 1 begins.');
    expect(german.effects.map(({ effect, title }) => [effect, title.de])).toEqual([
      ['continues', 'Wohnen'],
      ['ends', 'Arbeit'],
      ['begins', 'Freizeit'],
    ]);
    expect(german.effects[1]?.sentence).toMatch(/^Die Reihe „Arbeit“ endet/);
    expect(english.effects[1]?.sentence).toMatch(/^The series “Arbeit” ends/);
    expect(german.obstacle).toBe('Noch mindestens 5 Zuordnungen sind offen (2 Kriterien, 3 Fragen).');
    expect(english.obstacle).toBe('At least 5 links are still open (2 criteria, 3 questions).');
    expect(german.counts).toContainEqual({ level: 'question', kind: 'same', count: 2 });
    expect(german.counts.every(({ count }) => count > 0)).toBe(true);
    expect(DraftView.parse(german)).toEqual(german);
  });

  it('has nothing to link where it begins anew', async () => {
    const details = await world.read(NEXT, [], null, 'other');
    const view = presentDraft(details, 'de');
    expect(view).toMatchObject({ links: [], counts: [], effects: [], summary: null, obstacle: null });
    expect(DraftSummary.parse(presentDraftSummary(details))).toMatchObject({ base: null, openLinks: 0 });
  });
});

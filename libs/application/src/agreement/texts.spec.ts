import { beforeEach, describe, expect, it } from '@jest/globals';
import { ClosingWorld, CLOSING_ROUND as NOW } from '@selbstcheck/testing';

let world: ClosingWorld;

beforeEach(async () => {
  world = await ClosingWorld.make();
});

const shown = async () => {
  const { texts } = await world.readTexts.read(NOW);
  return texts
    .filter(({ text }) => text !== '')
    .map(({ fieldId, kind, text }) => `${fieldId} ${kind} ${text}`);
};

describe('a text of a field', () => {
  it('is written, changed, and taken back by an empty one', async () => {
    const first = await world.write({ text: ' Erster Satz.\r\n\r\n- Punkt ' });
    expect(first).toEqual({
      outcome: 'saved',
      text: {
        fieldId: 'B-f1',
        kind: 'measures',
        text: 'Erster Satz.\n\n- Punkt',
        revision: 1,
        at: world.clock.now(),
        function: 'Integrationsbeauftragte',
      },
    });
    expect(await shown()).toEqual(['B-f1 measures Erster Satz.\n\n- Punkt']);
    const emptied = await world.write({ text: ' \n', basedOn: 1 });
    expect(emptied).toMatchObject({ outcome: 'saved', text: { text: '', revision: 2 } });
    expect(await shown()).toEqual([]);
  });

  it('that somebody else wrote meanwhile is given, and nothing is overwritten', async () => {
    await world.write({ text: 'Von der einen' });
    const late = await world.write({ text: 'Von der anderen' });
    expect(late).toMatchObject({ outcome: 'stale', text: { text: 'Von der einen', revision: 1 } });
    expect(await shown()).toEqual(['B-f1 measures Von der einen']);
  });

  it('that is sent twice is entered once', async () => {
    await world.write({ entryId: 'e1', text: 'Einmal' });
    expect(await world.write({ entryId: 'e1', text: 'Einmal' })).toMatchObject({
      outcome: 'saved',
      text: { revision: 1 },
    });
    expect(await world.stores.entries.list(NOW)).toHaveLength(1);
  });

  it('stands for itself: other kinds and fields are not touched', async () => {
    await world.write({ text: 'M' });
    await world.write({ text: 'B', kind: 'participation' });
    await world.write({ text: 'A', fieldId: 'B-f2', kind: 'evaluation' });
    expect(await shown()).toEqual(['B-f1 measures M', 'B-f1 participation B', 'B-f2 evaluation A']);
    expect((await world.readTexts.read(NOW)).texts).toHaveLength(6);
  });

  it.each([
    ['of another version', { fieldId: 'A-f1' }, 'field-not-found'],
    ['of more than 20,000 characters', { text: 'x'.repeat(20_001) }, 'text-too-long'],
  ])('%s is refused', async (_, wish, code) => {
    await expect(world.write(wish)).rejects.toMatchObject({ code });
    expect(await world.stores.entries.list(NOW)).toEqual([]);
  });

  it('of 20,000 characters is taken', async () => {
    expect(await world.write({ text: 'x'.repeat(20_000) })).toMatchObject({ outcome: 'saved' });
  });

  it.each([
    ['planned', 'round-not-open'],
    ['closed', 'round-closed'],
    ['archived', 'round-archived'],
  ] as const)('is refused in a round that is %s', async (state, code) => {
    await world.stores.rounds.change(NOW, { state });
    await expect(world.write({})).rejects.toMatchObject({ code });
  });

  it('reads as the newest revision has it once the round was corrected', async () => {
    await world.answer('Jugendamt', { c1: '222' });
    await world.write({ text: 'Vorher' });
    await world.write({ text: 'Bleibt', kind: 'evaluation' });
    await world.close();
    await world.correct({
      texts: [
        { fieldId: 'B-f1', kind: 'measures', text: 'Nachher' },
        { fieldId: 'B-f2', kind: 'measures', text: 'Neu' },
      ],
    });
    expect(await shown()).toEqual(['B-f1 measures Nachher', 'B-f1 evaluation Bleibt', 'B-f2 measures Neu']);
  });
});

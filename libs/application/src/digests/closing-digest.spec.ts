import { beforeEach, describe, expect, it } from '@jest/globals';
import { criterionSentence, latestChangesSentence, meanChangeSentence } from '@selbstcheck/domain';
import { DigestWorld, headingsOf } from '@selbstcheck/testing';
import { CompareTwoRounds } from '../comparison/compare-two-rounds.js';

let world: DigestWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
  await world.answer('Jugendamt', { c1: '333', c2: '111', c3: '222' });
});

describe('the digest of a closing', () => {
  it('says what the screens say, in the same sentences (trap 7)', async () => {
    await world.subscribeFromHere();
    await world.close();
    const { comparison, noise } = await new CompareTwoRounds(world.history).compare(world.municipalityId, {
      before: { roundId: 'then', reading: null },
      after: { roundId: 'now', reading: null },
    });
    const digest = await world.told();
    expect(digest.lead).toBe(
      `Die Runde „Selbstcheck 2026“ ist abgeschlossen: ${meanChangeSentence(comparison.overall, 'de')}`,
    );
    expect(digest.sections.flatMap(({ lines }) => lines.map(({ sentence }) => sentence)).slice(0, 2)).toEqual(
      [
        criterionSentence('Kriterium c1', comparison.criteria[0]!, 'de'),
        criterionSentence('Kriterium c3', comparison.criteria[2]!, 'de'),
      ],
    );
    expect(digest.sections.at(-1)!.note).toContain(latestChangesSentence(comparison, noise, 'rounds', 'de'));
    expect(digest.sections[0]!.lines[0]).toMatchObject({
      before: { symbol: 2, words: 'eher ja' },
      after: { symbol: 3, words: 'ja' },
    });
    expect(digest.chart!.rows.map(({ title, cells }) => [title, ...cells.map(({ words }) => words)])).toEqual(
      [
        ['Gesamtergebnis', 'fortgeschritten', 'fortgeschritten'],
        ['Handlungsfeld 1: Feld 1', 'fortgeschritten', 'fortgeschritten'],
        ['Handlungsfeld 2: Feld 2', 'weltoffen aufgestellt', 'fortgeschritten'],
      ],
    );
    expect(digest.link.href).toBe(
      'https://monitor.example/kommunen/municipality-1/vergleich?von=then&bis=now',
    );
  });

  it('names ten of seventeen changes and how many more there are', async () => {
    const year = (id: string, referenceDate: string, sign: string) => ({
      ...{ version: 'W', id, title: id, referenceDate },
      signs: Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`w${index + 1}`, (index < 17 ? sign : '2').repeat(3)]),
      ),
    });
    await world.addRound(year('w2027', '2027-01-01', '1'));
    await world.subscribeFromHere();
    await world.closeRound(year('w2028', '2028-01-01', '3'));
    const [improved] = (await world.told()).sections;
    expect(improved!.lines).toHaveLength(10);
    expect(improved!.more).toBe('und 7 weitere');
  });

  it('compares over all closings of the window at once and lists them', async () => {
    await world.subscribeFromHere();
    await world.close();
    await world.closeRound({
      ...{ version: 'B', id: 'later', title: 'Selbstcheck 2027', referenceDate: '2027-11-01' },
      signs: { c1: '111', c2: '111', c3: '222' },
    });
    const digest = await world.told();
    expect(digest.lead).toMatch(/^Die Runden „Selbstcheck 2026“ und „Selbstcheck 2027“ sind abgeschlossen: /);
    expect(digest.chart!.columns).toEqual(['Selbstcheck 2024', 'Selbstcheck 2027']);
    expect(JSON.stringify(digest)).not.toContain('Gegenüber der Runde davor');
    const listed = digest.sections.find(({ heading }) => heading === 'Abgeschlossene Runden');
    expect(listed!.lines.map(({ title, sentence }) => [title, sentence])).toEqual([
      ['Selbstcheck 2026', 'Stichtag ist der 1. November 2026.'],
      ['Selbstcheck 2027', 'Stichtag ist der 1. November 2027.'],
    ]);
  });

  it('says of a first round that there is nothing to compare it with, and of an older one that nothing newer moved', async () => {
    await world.subscribeFromHere();
    await world.closeRound({
      version: 'A',
      id: 'old',
      title: 'Selbstcheck 2019',
      referenceDate: '2019-06-01',
    });
    expect((await world.told()).lead).toBe(
      'Die Runde „Selbstcheck 2019“ ist abgeschlossen und liegt vor der neuesten Runde, an der sich dadurch nichts ändert.',
    );
    await world.stores.rounds.remove(world.keyOf('then'));
    const digest = await world.told();
    expect(digest.lead).toMatch(
      /einen Vergleich gibt es noch nicht, weil es davor keine abgeschlossene Runde gibt\.$/,
    );
    expect(headingsOf(digest)).toEqual(['Laufende Runden']);
    expect(digest.chart!.columns).toEqual(['Selbstcheck 2019']);
  });

  it('compares two first rounds with each other', async () => {
    await world.stores.rounds.remove(world.keyOf('then'));
    await world.subscribeFromHere();
    await world.closeRound({
      version: 'B',
      id: 'older',
      title: 'Selbstcheck 2025',
      referenceDate: '2025-06-01',
    });
    await world.close();
    expect((await world.told()).chart!.columns).toEqual(['Selbstcheck 2025', 'Selbstcheck 2026']);
  });

  it('is told with its corrections where they came in the same window', async () => {
    await world.subscribeFromHere();
    await world.close();
    await world.answerAnew('B-c1-1', 'no', 1);
    const digest = await world.told();
    expect(headingsOf(digest).filter((heading) => heading.startsWith('Berichtigung'))).toEqual([]);
    expect(headingsOf(digest)).not.toContain('Verbessert');
  });

  it('names nobody and repeats nothing that somebody wrote', async () => {
    await world.write({ text: 'Leitfaden von Jordis Übermut' });
    await world.subscribeFromHere();
    await world.close();
    expect(JSON.stringify(await world.told())).not.toMatch(/Jordis|Leitfaden/);
  });

  it.each([
    ['round_archived', async () => world.stores.rounds.change(world.keyOf('now'), { state: 'archived' })],
    ['round_removed', async () => world.stores.rounds.remove(world.keyOf('now'))],
  ])('is not told where the round is gone by then: %s', async (reason, goes) => {
    await world.subscribeFromHere();
    await world.close();
    await goes();
    expect(await world.now('p1')).toBe(reason);
  });
});

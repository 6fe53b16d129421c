import { describe, expect, it } from '@jest/globals';
import { CompareTwoRounds } from '@selbstcheck/application';
import { TwoRounds } from '@selbstcheck/contracts';
import { Fraction, type Language } from '@selbstcheck/domain';
import { smallMapping, smallVersion, YearsWorld, type SmallRound } from '@selbstcheck/testing';
import { chosenReading } from '../../platform/round-selection.js';
import { presentTwoRounds } from './two-rounds.presenter.js';

const A = smallVersion('A', [
  ['rises', 'falls', 'same'],
  ['newly', 'gone', 'never'],
  ['left', 'halves', 'other'],
]);
const B = smallVersion('B', [
  ['rises', 'falls', 'same'],
  ['newly', 'gone', 'never'],
  ['half', 'rest', 'added', 'other'],
]);
const LINKS = smallMapping(A, B, [
  ['removed', ['left'], []],
  ['split', ['halves'], ['half', 'rest']],
  ['new', [], ['added']],
  ['reworded_major', ['other'], ['other']],
]);
const EARLIER: SmallRound = {
  id: 'earlier',
  title: 'Runde 2020',
  referenceDate: '2020-06-01',
  version: 'A',
  signs: {
    rises: '111',
    falls: '333',
    same: '222',
    newly: '---',
    gone: '222',
    left: '333',
    halves: '222',
    other: '111',
  },
};
const LATER: SmallRound = {
  id: 'later',
  title: 'Runde 2024',
  referenceDate: '2024-06-01',
  version: 'B',
  signs: {
    rises: '333',
    falls: '132',
    same: '222',
    newly: '000',
    half: '222',
    rest: '111',
    added: '333',
    other: '222',
  },
};

async function compared(
  rounds: readonly SmallRound[],
  [before, after]: readonly [string, string],
  language: Language = 'de',
): Promise<TwoRounds> {
  const world = await YearsWorld.with([A, B], [LINKS]);
  for (const round of rounds) await world.addRound(round);
  const readings = await new CompareTwoRounds(world.history).compare(world.municipalityId, {
    before: chosenReading(before),
    after: chosenReading(after),
  });
  return TwoRounds.parse(presentTwoRounds(readings, language));
}

const both = (language?: Language) => compared([EARLIER, LATER], ['earlier', 'later'], language);

describe('two rounds side by side', () => {
  it('list criteria by class in one order, each with its title, symbols and sentence', async () => {
    const { classes } = await both();
    expect(classes.map(({ class: name, label, criteria }) => [name, label, criteria.length])).toEqual([
      ['not_rated', 'nicht bewertet', 1],
      ['newly_rated', 'neu bewertet', 1],
      ['no_longer_rated', 'nicht mehr bewertet', 1],
      ['not_comparable', 'nicht vergleichbar', 1],
      ['improved', 'verbessert', 1],
      ['worsened', 'verschlechtert', 1],
      ['unchanged', 'unverändert', 1],
    ]);
    const [improved] = classes.find((each) => each.class === 'improved')?.criteria ?? [];
    expect(improved).toMatchObject({
      before: { criterionId: 'A-rises', value: '1', symbol: 1, field: { id: 'A-f1', number: 1 } },
      after: { criterionId: 'B-rises', value: '3', symbol: 3, title: { de: 'Kriterium rises' } },
      sentence: '„Kriterium rises“ hat sich bei gleichen Fragen verbessert (Unterschied 2,0).',
      pieces: { likeForLike: '2', coverage: '0', questionnaire: '0' },
      sameQuestions: { usable: 3, asked: 3 },
      notes: ['Das Symbol wechselt von (✘) zu ✓.'],
    });
    expect(improved?.noise?.sentence).toContain('Bei angenommener Antwortschwankung von 20 %');
  });

  it('trap 4: tell zero change as unchanged, and a missing partner as nothing to compare with', async () => {
    const { classes } = await both();
    const words = (name: string) => classes.find((each) => each.class === name)?.criteria[0]?.change.words;
    expect(words('unchanged')).toBe('unverändert');
    expect(words('newly_rated')).toBe('kein Vergleichswert');
    expect(words('not_comparable')).toBe('kein Vergleichswert');
  });

  it('trap 5: list what is asked in one round only, and what was split', async () => {
    const view = await both();
    expect(view.added.map(({ criterionId }) => criterionId)).toEqual(['B-added']);
    expect(view.removed.map(({ criterionId }) => criterionId)).toEqual(['A-left']);
    expect(view.addedSentence).toBe('Neu im Katalog der späteren Runde: „Kriterium added“.');
    expect(view.removedSentence).toBe('Nur im Katalog der früheren Runde: „Kriterium left“.');
    expect(view.regrouped).toMatchObject([
      { kind: 'split', before: [{ criterionId: 'A-halves' }], after: [{ criterionId: 'B-half' }, {}] },
    ]);
    expect(view.regrouped[0]?.sentence).toContain('„Kriterium halves“ wurde aufgeteilt');
  });

  it('trap 13: say that something got worse', async () => {
    const { worsening } = await both();
    expect(worsening).toBe(
      'Ein Kriterium hat sich verschlechtert; bei angenommener Antwortschwankung von 20 % wären es auch ohne wirkliche Änderung im Mittel unter 0,1.',
    );
  });

  it('decompose every mean exactly, and name what enters and leaves it', async () => {
    const { overall, fields } = await both();
    for (const { raw, pieces } of [overall, ...fields]) {
      if (raw === null || pieces === null) continue;
      const sum = Fraction.sum(Object.values(pieces).map((piece) => Fraction.parse(piece)));
      expect(sum.toString()).toBe(raw);
    }
    const [, second, third] = fields;
    expect(second).toMatchObject({ pieces: null, stages: { before: 3, after: 1 } });
    expect(third?.field.title).toEqual({ de: 'Feld 3', en: 'Field 3' });
    expect(overall.notComparable.map(({ title, cause }) => [title.de, cause])).toEqual([
      ['Feld 2', 'not_comparable'],
      ['Feld 3', 'not_comparable'],
    ]);
  });

  it('name what enters and leaves a field that can be compared', async () => {
    const gone = { ...LATER, signs: { ...LATER.signs, same: '---' } };
    const { fields } = await compared([EARLIER, gone], ['earlier', 'later']);
    expect(fields[0]?.exits).toMatchObject([{ title: { de: 'Kriterium same' }, cause: 'no_longer_rated' }]);
  });

  it('count the questions by how they continue', async () => {
    expect((await both()).questions).toEqual({
      same: 21,
      ratedOnBothSides: 9,
      reworded: 0,
      notComparable: 0,
      added: 9,
      removed: 6,
    });
  });

  it('are told completely in English', async () => {
    const view = await both('en');
    expect(JSON.stringify(view).replaceAll(/"(de|title)":"[^"]*"/g, '')).not.toMatch(/[äöüß„]|Kriterium hat/);
    expect(view.classes[0]?.label).toBe('not rated');
  });

  it('compare symbols only where a side was taken over from a report', async () => {
    const reported: SmallRound = {
      ...LATER,
      source: 'auswertung',
      signs: {},
      recorded: { rises: 3, falls: 3, same: 1, newly: null },
    };
    const view = await compared([EARLIER, reported], ['earlier', 'later']);
    expect(view.notice).toContain('nur die Symbole');
    expect(view.overall).toMatchObject({ basis: 'symbols', noise: null });
    expect(view.classes.map(({ label }) => label)).toContain('2 Stufen höher (nur Kriterienebene)');
    expect(view.classes[0]?.criteria[0]).toMatchObject({
      basis: 'symbols',
      sameQuestions: null,
      noise: null,
    });
    expect(view.symbolsChanged.sentence).toContain('lässt sich nicht sagen');
  });
});

describe('what a comparison rests on', () => {
  it('12: questions asked the same are told apart from those rated on both sides', async () => {
    const { questions } = await compared(
      [EARLIER, { ...LATER, signs: { added: '333' } }],
      ['earlier', 'later'],
    );
    expect(questions).toMatchObject({ same: 21, ratedOnBothSides: 0 });
  });

  it('12: versions that are not linked are told apart from questions that are not known', async () => {
    const other = smallVersion('C', [['rises'], ['newly'], ['left']]);
    const world = await YearsWorld.with([A, other], []);
    await world.addRound(EARLIER);
    await world.addRound({ ...LATER, version: 'C', signs: { rises: '333' } });
    const readings = await new CompareTwoRounds(world.history).compare(world.municipalityId, {
      before: chosenReading('earlier'),
      after: chosenReading('later'),
    });
    expect(presentTwoRounds(readings, 'de')).toMatchObject({ isLinked: false, questions: null });
    expect(await both()).toMatchObject({ isLinked: true, order: 'rounds' });
  });
});

describe('bad choices of two rounds', () => {
  it.each([
    ['a round of only –', { ...LATER, signs: { rises: '---' } }, 'nichts bewertet'],
    ['no question rated in both', { ...LATER, signs: { added: '333' } }, 'keine Frage gemeinsam'],
    ['the same date', { ...LATER, referenceDate: '2020-06-01' }, 'dasselbe Datum'],
  ])('say what cannot be said of %s, and claim nothing', async (_, later, words) => {
    const view = await compared([EARLIER, later], ['earlier', 'later']);
    expect(view.notice).toContain(words);
    expect(view.worsening).not.toBe('Kein Kriterium hat sich verschlechtert.');
    expect(JSON.stringify(view)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('are two views of one round, which show a difference but no development', async () => {
    const round = { ...LATER, workshop: { rises: '222' } };
    const view = await compared([round], ['later', 'later~workshop']);
    expect([view.before.token, view.after.token]).toEqual(['later', 'later~workshop']);
    expect([view.before.isLeading, view.after.isLeading]).toEqual([true, false]);
    expect(view.notice).toContain('zwei Sichten derselben Runde');
    expect(view.classes[1]).toMatchObject({ class: 'worsened', label: 'tiefer eingeschätzt' });
    expect(view.order).toBe('readings');
    expect(JSON.stringify(view)).not.toMatch(/verschlechtert|verbessert|gestiegen|gesunken/);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRounds } from '../comparison/compare-rounds.js';
import { comparedRound, type ComparedRound } from '../comparison/compared-round.js';
import { comparisonGround } from '../comparison/comparison-ground.js';
import { composeMappings } from '../comparison/compose-mappings.js';
import { randomWorld } from '../comparison/random-world.spec-support.js';
import { WK_2020 } from '../scoring/scoring-model.js';
import { criteriaOf, questionsOf, type CatalogueVersion, type UnsignedLink } from './catalogue.js';
import { linkOf, versionFrom } from './catalogue-world.spec-support.js';
import { draftMapping } from './draft-mapping.js';
import { linkEffectSentence, linkEffectsSummary } from './effect-sentences.js';
import { linkEffects, type LinkEffect } from './link-effects.js';
import { suggestLinks } from './suggest-links.js';

function effectsOf(
  from: CatalogueVersion,
  to: CatalogueVersion,
  decided: readonly UnsignedLink[] = [],
): readonly LinkEffect[] {
  const links = [...decided, ...suggestLinks(from, to, decided)];
  return linkEffects(from, to, draftMapping(from, to, links));
}

const german = (effects: readonly LinkEffect[]): readonly string[] =>
  effects.map((effect) => linkEffectSentence(effect, 'de'));
const english = (effects: readonly LinkEffect[]): readonly string[] =>
  effects.map((effect) => linkEffectSentence(effect, 'en'));

describe('before a version is activated', () => {
  it('a criterion with all its questions continues', () => {
    const outline = { Steuerung: { Monitoring: ['Wird gemessen?', 'Wird berichtet?'] } };
    const effects = effectsOf(versionFrom('a', outline), versionFrom('b', outline));
    expect(german(effects)).toEqual(['Die Reihe „Monitoring“ geht weiter.']);
    expect(english(effects)).toEqual(['The series “Monitoring” continues.']);
    expect(linkEffectsSummary(effects, 'de')).toBe('Bei dem einzigen Kriterium geht die Reihe weiter.');
  });

  it('a renamed criterion continues under its new title', () => {
    const effects = effectsOf(
      versionFrom('a', { Diskurs: { 'Medialer Diskurs': ['Presse?'] } }),
      versionFrom('b', { Diskurs: { 'Medialer und digitaler Diskurs': ['Presse?'] } }),
    );
    expect(german(effects)).toEqual([
      'Die Reihe „Medialer Diskurs“ geht unter dem Titel „Medialer und digitaler Diskurs“ weiter.',
    ]);
  });

  it('two thirds of the questions on both sides are enough, one less on a side is not', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: ['Messung?', 'Bericht?', 'Ratsbeschluss?'] } });
    const enough = versionFrom('b', { Steuerung: { Monitoring: ['Messung?', 'Bericht?', 'Budget?'] } });
    const tooFew = versionFrom('b', {
      Steuerung: { Monitoring: ['Messung?', 'Bericht?', 'Budget?', 'Personal?'] },
    });
    expect(effectsOf(a, enough)[0]?.kind).toBe('continues');
    expect(effectsOf(a, tooFew)[0]).toMatchObject({
      kind: 'two_rounds_only',
      continued: { before: 2, beforeAll: 3, after: 2, afterAll: 4 },
    });
    expect(german(effectsOf(a, tooFew))).toEqual([
      'Die Reihe „Monitoring“ bricht ab, nur zwei Runden bleiben vergleichbar: Vergleichbar sind 2 von 3 früheren und 2 von 4 neuen Fragen, nötig sind auf beiden Seiten zwei Drittel.',
    ]);
    expect(english(effectsOf(a, tooFew))).toEqual([
      'The series “Monitoring” breaks, only two rounds stay comparable: 2 of 3 earlier and 2 of 4 new questions are comparable, two thirds are needed on both sides.',
    ]);
  });

  it('a criterion breaks without a common question, or where a person calls it strongly reworded', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: ['Messung?'], Strukturen: ['Ratsbeschluss?'] } });
    const b = versionFrom('b', { Steuerung: { Monitoring: ['Budget?'], Strukturen: ['Ratsbeschluss?'] } });
    const effects = effectsOf(a, b, [linkOf('criterion', 'reworded_major', 'a1.2', 'b1.2')]);
    expect(german(effects)).toEqual([
      'Die Reihe „Monitoring“ bricht ab: Keine ihrer Fragen lässt sich mit einer neuen vergleichen.',
      'Die Reihe „Strukturen“ bricht ab: Das Kriterium ist zu stark umformuliert.',
    ]);
    expect(english(effects)).toEqual([
      'The series “Monitoring” breaks: none of its questions can be compared with a new one.',
      'The series “Strukturen” breaks: the criterion is reworded too much.',
    ]);
    expect(linkEffectsSummary(effects, 'de')).toBe(
      'Bei keinem Kriterium geht die Reihe weiter, bei 2 bricht sie ab.',
    );
  });

  it('split, merged, removed and new criteria end and begin series', () => {
    const a = versionFrom('a', {
      Teilhabe: { Kultur: ['Theater?'], Sport: ['Vereine?'], Wohnen: ['Wohnungen?'], Sprache: ['Kurse?'] },
    });
    const b = versionFrom('b', {
      Teilhabe: {
        'Kultur und Sport': ['Theater?'],
        Bauen: ['Wohnungen?'],
        Mieten: ['Miete?'],
        Digitales: ['Netz?'],
      },
    });
    const effects = effectsOf(a, b, [
      linkOf('criterion', 'merged', 'a1.1 a1.2', 'b1.1'),
      linkOf('criterion', 'split', 'a1.3', 'b1.2 b1.3'),
    ]);
    expect(german(effects)).toEqual([
      'Die Reihe „Kultur“ endet: Das Kriterium wird mit anderen zusammengelegt zu „Kultur und Sport“; dort beginnt eine neue Reihe.',
      'Die Reihe „Sport“ endet: Das Kriterium wird mit anderen zusammengelegt zu „Kultur und Sport“; dort beginnt eine neue Reihe.',
      'Die Reihe „Wohnen“ endet: Das Kriterium wird aufgeteilt in „Bauen“ und „Mieten“; dort beginnen neue Reihen.',
      'Die Reihe „Sprache“ endet: Das Kriterium kommt in der neuen Fassung nicht mehr vor.',
      'Die Reihe „Digitales“ beginnt: Das Kriterium gibt es erst in der neuen Fassung.',
    ]);
    expect(english(effects)).toEqual([
      'The series “Kultur” ends: the criterion is merged with others into “Kultur und Sport”; a new series begins there.',
      'The series “Sport” ends: the criterion is merged with others into “Kultur und Sport”; a new series begins there.',
      'The series “Wohnen” ends: the criterion is split into “Bauen” and “Mieten”; new series begin there.',
      'The series “Sprache” ends: the new version no longer has the criterion.',
      'The series “Digitales” begins: only the new version has the criterion.',
    ]);
  });

  it('a criterion whose questions are not known continues with its symbols only', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: [], Strukturen: [null, null] } });
    const b = versionFrom('b', {
      Steuerung: { Monitoring: ['Messung?'], Strukturen: ['Beschluss?', 'Personal?'] },
    });
    const effects = effectsOf(a, b);
    expect(german(effects)).toEqual([
      'Die Reihe „Monitoring“ geht weiter; verglichen werden nur die Symbole (nur Kriterienebene), weil die Fragen nicht vollständig bekannt sind.',
      'Die Reihe „Strukturen“ geht weiter.',
    ]);
    expect(english(effects)[0]).toBe(
      'The series “Monitoring” continues; only the symbols are compared (criterion level only), because not all questions are known.',
    );
  });

  it('one sentence sums everything up', () => {
    const many = (kind: string, count: number): readonly LinkEffect[] =>
      Array.from({ length: count }, () => ({ kind }) as LinkEffect);
    const few = [...many('continues', 31), ...many('breaks', 2), ...many('ends', 1)];
    expect(linkEffectsSummary(few, 'de')).toBe(
      'Bei 31 von 34 Kriterien geht die Reihe weiter, bei 2 bricht sie ab, 1 endet.',
    );
    expect(linkEffectsSummary(few, 'en')).toBe(
      'The series continues for 31 of 34 criteria, for 2 it breaks, 1 ends.',
    );
    const all = [
      ...few,
      ...many('two_rounds_only', 1),
      ...many('regrouped', 2),
      ...many('ends', 1),
      ...many('begins', 1),
    ];
    expect(linkEffectsSummary(all, 'de')).toBe(
      'Bei 31 von 38 Kriterien geht die Reihe weiter, bei 1 bricht sie ab und nur zwei Runden bleiben vergleichbar, bei 2 bricht sie ab, 2 gehen in aufgeteilten oder zusammengelegten Kriterien auf, 2 enden, 1 beginnt neu.',
    );
    expect(linkEffectsSummary(all, 'en')).toBe(
      'The series continues for 31 of 38 criteria, for 1 it breaks and only two rounds stay comparable, for 2 it breaks, 2 pass into criteria that were split or merged, 2 end, 1 begins.',
    );
    expect(linkEffectsSummary(many('continues', 34), 'de')).toBe(
      'Bei allen 34 Kriterien geht die Reihe weiter.',
    );
    expect(linkEffectsSummary(many('continues', 34), 'en')).toBe('The series continues for all 34 criteria.');
  });
});

describe('what is told before activation', () => {
  const fullyRated = (catalogue: CatalogueVersion): ComparedRound => {
    const answers = new Map(questionsOf(catalogue).map(({ id }) => [id, 'rather_yes' as const]));
    return comparedRound(catalogue, { answers, recorded: new Map() }, WK_2020);
  };

  it('is what a comparison of two fully rated rounds then finds, over one or two new versions', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(1, 2), (seed, generations) => {
        const { before, after, mappings } = randomWorld(seed, generations, 0);
        const mapping = composeMappings(before.catalogue, after.catalogue, mappings);
        const effects = linkEffects(before.catalogue, after.catalogue, mapping);
        const ground = comparisonGround(before.catalogue, after.catalogue, mapping);
        const found = compareRounds(ground, fullyRated(before.catalogue), fullyRated(after.catalogue));
        const changeOf = new Map(found.criteria.map((change) => [change.before.criterionId, change]));
        expect(
          effects.flatMap((effect) => (effect.kind === 'begins' ? [] : [effect.before.criterion.id])),
        ).toEqual(criteriaOf(before.catalogue).map(({ id }) => id));
        for (const effect of effects) {
          if (effect.kind === 'begins') continue;
          const change = changeOf.get(effect.before.criterion.id);
          const byAnswers = effect.kind === 'continues' && !effect.isCriterionLevelOnly;
          expect(change?.isComparableForTrend ?? false).toBe(byAnswers);
          expect((change?.pieces ?? null) !== null).toBe(byAnswers || effect.kind === 'two_rounds_only');
          expect(change === undefined).toBe(effect.kind === 'regrouped' || effect.kind === 'ends');
        }
        expect(found.added).toHaveLength(effects.filter(({ kind }) => kind === 'begins').length);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomWorld } from '../comparison/random-world.spec-support.js';
import { criteriaOf, type CatalogueVersion, type UnsignedLink } from './catalogue.js';
import { linkOf, versionFrom } from './catalogue-world.spec-support.js';
import type { CriterionDifference } from './criterion-difference.js';
import { draftMapping } from './draft-mapping.js';
import { suggestLinks } from './suggest-links.js';
import { versionDifference, type VersionDifference } from './version-difference.js';

function differenceOf(
  from: CatalogueVersion,
  to: CatalogueVersion,
  decided: readonly UnsignedLink[] = [],
): VersionDifference {
  const links = [...decided, ...suggestLinks(from, to, decided)];
  return versionDifference(from, to, draftMapping(from, to, links));
}

/** "kind before → after", by titles. */
function titles({ kind, before, after }: CriterionDifference): string {
  const named = (side: CriterionDifference['before']): readonly string[] =>
    side.map(({ criterion }) => criterion.title.de);
  return [kind, ...named(before), '→', ...named(after)].join(' ');
}

describe('the difference between two versions', () => {
  it('of equal content names every field and no criterion', () => {
    const outline = {
      Steuerung: { Monitoring: ['Wird gemessen?'] },
      Teilhabe: { Sport: ['Gibt es Vereine?'] },
    };
    const { fields, counts } = differenceOf(versionFrom('a', outline), versionFrom('b', outline));
    expect(fields.map(({ criteria, isRetitled }) => [criteria.length, isRetitled])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect([counts.criterion.same, counts.question.same, counts.question.new]).toEqual([2, 2, 0]);
  });

  it('tells renamed fields and criteria, and lists new and removed ones', () => {
    const a = versionFrom('a', { Steuerung: { 'Medialer Diskurs': [], Monitoring: [], Strukturen: [] } });
    const b = versionFrom('b', {
      Führung: { Monitoring: [], 'Digitale Teilhabe': [], 'Medialer und digitaler Diskurs': [] },
    });
    const { fields, counts } = differenceOf(a, b);
    expect(fields).toHaveLength(1);
    expect([fields[0]!.before?.title.de, fields[0]!.after?.title.de, fields[0]!.isRetitled]).toEqual([
      'Steuerung',
      'Führung',
      true,
    ]);
    expect(fields[0]!.criteria.map((criterion) => [titles(criterion), criterion.isRetitled])).toEqual([
      ['new → Digitale Teilhabe', false],
      ['reworded_minor Medialer Diskurs → Medialer und digitaler Diskurs', true],
      ['removed Strukturen →', false],
    ]);
    expect(counts.criterion).toEqual({
      same: 1,
      reworded_minor: 1,
      reworded_major: 0,
      split: 0,
      merged: 0,
      moved: 0,
      new: 1,
      removed: 1,
    });
  });

  it('gives both wordings of a reworded question and how many questions are asked', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: ['Wird jährlich gemessen?', 'Wird berichtet?'] } });
    const b = versionFrom('b', {
      Steuerung: { Monitoring: ['Wird jährlich neu gemessen?', 'Wird berichtet?', 'Ist das Budget sicher?'] },
    });
    const [monitoring] = differenceOf(a, b).fields[0]!.criteria;
    expect(monitoring).toMatchObject({
      kind: 'same',
      isRetitled: false,
      questionCount: { before: 2, after: 3 },
    });
    expect(
      monitoring!.questions.map(({ kind, before, after }) => [
        kind,
        before.map(({ question }) => question.text?.de),
        after.map(({ question }) => question.text?.de),
      ]),
    ).toEqual([
      ['reworded_minor', ['Wird jährlich gemessen?'], ['Wird jährlich neu gemessen?']],
      ['new', [], ['Ist das Budget sicher?']],
    ]);
  });

  it('tells a moved question where it was and where it is', () => {
    const a = versionFrom('a', {
      Steuerung: { Monitoring: ['Wird gemessen?', 'Gibt es Kurse?'], Sprache: ['Wie viele?'] },
    });
    const b = versionFrom('b', {
      Steuerung: { Monitoring: ['Wird gemessen?'], Sprache: ['Wie viele?', 'Gibt es Kurse?'] },
    });
    const { criteria } = differenceOf(a, b).fields[0]!;
    expect(
      criteria.map(({ questions }) =>
        questions.map(({ kind, before, after }) => [kind, before[0]?.criterionId, after[0]?.criterionId]),
      ),
    ).toEqual([[['moved', 'a1.1', 'b1.2']], [['moved', 'a1.1', 'b1.2']]]);
  });

  it('lists a moved criterion in its later field, and merged ones as a group with all their questions', () => {
    const a = versionFrom('a', {
      Teilhabe: { Kultur: ['Theater?'], Sport: ['Vereine?'], Wohnen: ['Wohnungen?'] },
      Gesellschaft: { Diskurs: ['Presse?'] },
    });
    const b = versionFrom('b', {
      Teilhabe: { 'Kultur und Sport': ['Theater?', 'Vereine?'] },
      Gesellschaft: { Diskurs: ['Presse?'], Wohnen: ['Wohnungen?'] },
    });
    const { fields } = differenceOf(a, b, [linkOf('criterion', 'merged', 'a1.1 a1.2', 'b1.1')]);
    expect(fields.map(({ criteria }) => criteria.map(titles))).toEqual([
      ['merged Kultur Sport → Kultur und Sport'],
      ['moved Wohnen → Wohnen'],
    ]);
    expect(fields[0]!.criteria[0]).toMatchObject({ questionCount: { before: 2, after: 2 }, questions: [] });
  });

  it('does not state a number of questions that a version does not know', () => {
    const a = versionFrom('a', { Steuerung: { Monitoring: [] } });
    const b = versionFrom('b', { Steuerung: { Monitoring: ['Wird gemessen?'] } });
    expect(differenceOf(a, b).fields[0]!.criteria[0]).toMatchObject({
      questionCount: { before: null, after: 1 },
    });
  });

  it('names each criterion that is not plainly the same once, and counts every link', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { before, after, mappings } = randomWorld(seed, 1, 0);
        const { links } = mappings[0]!;
        const { fields, counts } = versionDifference(
          before.catalogue,
          after.catalogue,
          draftMapping(before.catalogue, after.catalogue, links),
        );
        const criteria = fields.flatMap((field) => field.criteria);
        const named = criteria
          .flatMap((each) => [...each.before, ...each.after])
          .map(({ criterion }) => criterion.id);
        const same = links.filter(({ level, kind }) => level === 'criterion' && kind === 'same');
        const plain = new Set(same.flatMap(({ from, to }) => [...from, ...to]));
        const changed = [...criteriaOf(before.catalogue), ...criteriaOf(after.catalogue)].filter(
          ({ id }) => !plain.has(id),
        );
        expect(new Set(named).size).toBe(named.length);
        expect(changed.filter(({ id }) => !named.includes(id))).toEqual([]);
        const total = [...Object.values(counts.criterion), ...Object.values(counts.question)];
        expect(total.reduce((sum, count) => sum + count, 0)).toBe(links.length);
      }),
    );
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { NoPauses, smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { PreparedAnswers } from './prepared-answers.js';

const { getCriterionTrend, listTargets, listRounds } = endpoints;
const A = smallVersion('A', [['c1']]);
const B = smallVersion('B', [['c1']]);

let world: YearsWorld;
let prepared: PreparedAnswers;
let computed: number;

beforeEach(async () => {
  world = await YearsWorld.with([A, B]);
  await world.addYears('A', ['c1'], ['222']);
  prepared = new PreparedAnswers(world.stores.rounds, world.clock, new NoPauses());
  computed = 0;
});

const input = (language: 'de' | 'en' = 'de', municipalityId = world.municipalityId) => ({
  params: { municipalityId },
  query: { language },
});

const compute = async () => {
  computed += 1;
  return { targets: [] };
};

const ask = (parts = input(), alsoDependsOn?: string) =>
  prepared.answer(listTargets, parts, parts.params.municipalityId, compute, alsoDependsOn);

describe('a prepared answer', () => {
  it('is computed once for as long as nothing changes, and has the same tag', async () => {
    const first = await ask();
    const second = await ask();
    expect(computed).toBe(1);
    expect(first.bytes.toString()).toBe('{"targets":[]}');
    expect(second.etag).toBe(first.etag);
    expect(first.etag).toMatch(/^W\/"[\w-]{27}"$/);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'a round is added',
      () => world.addRound({ id: 'r2', referenceDate: '2024-01-01', version: 'A', signs: { c1: '333' } }),
    ],
    ['two versions are linked', () => world.stores.catalogues.insertMapping(smallMapping(A, B))],
    ['a new day begins', async () => world.clock.moveTo('2026-11-23T00:30:00.000Z')],
  ])('is computed anew when %s', async (_, change) => {
    await ask();
    await change();
    await ask();
    expect(computed).toBe(2);
  });

  it('is told apart by what was asked, by whom it is about, and by what else it depends on', async () => {
    await ask();
    await ask(input('en'));
    await ask(input('de', 'municipality-2'));
    await ask(input(), 'others');
    expect(computed).toBe(4);
    await prepared.answer(
      listRounds,
      { params: input().params, query: undefined },
      world.municipalityId,
      () => ({
        rounds: [],
      }),
    );
    expect((await ask()).bytes.toString()).toBe('{"targets":[]}');
  });

  it('is computed once for all who ask at the same time', async () => {
    const [first, second] = await Promise.all([ask(), ask(), ask()]);
    expect(computed).toBe(1);
    expect(second).toBe(first);
  });

  it('is not kept where something changed while it was computed', async () => {
    await prepared.answer(listTargets, input(), world.municipalityId, async () => {
      await world.addRound({ id: 'r2', referenceDate: '2024-01-01', version: 'A' });
      return compute();
    });
    await ask();
    expect(computed).toBe(2);
  });

  it('is no answer where it could not be computed, and is tried again', async () => {
    const failing = prepared.answer(listTargets, input(), world.municipalityId, () =>
      Promise.reject(new Error('no figures')),
    );
    await expect(failing).rejects.toThrow('no figures');
    await ask();
    expect(computed).toBe(1);
  });

  it('lets nothing leave that its endpoint does not declare', async () => {
    const withSecret = { targets: [], secret: 'x' };
    const { bytes } = await prepared.answer(listTargets, input(), world.municipalityId, () => withSecret);
    expect(bytes.toString()).not.toContain('secret');
    const wrong = { rounds: [] } as never;
    const params = { municipalityId: world.municipalityId, criterionId: 'A-c1' };
    await expect(
      prepared.answer(
        getCriterionTrend,
        { params, query: { language: 'de' } },
        world.municipalityId,
        () => wrong,
      ),
    ).rejects.toThrow();
  });

  it('gives way to newer ones when the memory is full, the one first that nobody asks for', async () => {
    prepared = new PreparedAnswers(
      world.stores.rounds,
      world.clock,
      new NoPauses(),
      2 * '{"targets":[]}'.length,
    );
    await ask(input('de'));
    await ask(input('en'));
    await ask(input('de'));
    await ask(input('de'), 'third');
    expect(computed).toBe(3);
    await ask(input('de'));
    expect(computed).toBe(3);
    await ask(input('en'));
    expect(computed).toBe(4);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type ModelsView, type RescoringView } from '@selbstcheck/contracts';
import { setTimeout } from 'node:timers/promises';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { as, startTowns, type Towns } from './town.js';

/** The small report comes to 2: stage 3 by the product's own model, stage 2 by this one. */
const STRICT = {
  cutOffs: ['6/5', '21/10', '14/5'],
  evidence: { solid: '2/3', limited: '1/2' },
  answerNoise: '1/5',
};

let towns: Towns;

beforeAll(async () => {
  towns = await startTowns();
});

afterAll(async () => {
  await towns?.server.stop();
});

const url = (): string => towns.server.url;
const add = (name: string): Promise<ModelsView> =>
  call(url(), endpoints.addModel, as(towns.admin, { body: { ...STRICT, name } }));
const modelNamed = ({ models }: ModelsView, name: string) => models.find((model) => model.name === name);

async function start(modelHash: string): Promise<string> {
  const { rescorings } = await call(
    url(),
    endpoints.startRescoring,
    as(towns.admin, { body: { modelHash } }),
  );
  return rescorings[0]?.id ?? '';
}

const view = (rescoringId: string) =>
  call(url(), endpoints.viewRescoring, as(towns.admin, { params: { rescoringId } }));

/** Waits until the job has taken the rescoring that far. */
async function until(rescoringId: string, state: RescoringView['state']): Promise<RescoringView> {
  for (;;) {
    const { rescoring } = await view(rescoringId);
    if (rescoring.state === state) return rescoring;
    await setTimeout(50);
  }
}

const stageShown = async (): Promise<number | null> => {
  const { id: municipalityId, roundId, people } = towns.own;
  const params = { municipalityId, roundId };
  return (await call(url(), endpoints.getOverview, as(people.viewer, { params }))).overall.stage;
};

describe('another scoring model', () => {
  it('is tried on all rounds, seen by those whom it concerns, and activated', async () => {
    const before = await stageShown();
    const strict = modelNamed(await add('streng@1'), 'streng@1');
    expect(strict).toMatchObject({ ...STRICT, isActive: false });
    const rescoringId = await start(strict?.hash ?? '');
    expect(await until(rescoringId, 'ready')).toMatchObject({ total: 2, done: 2, changed: 2 });
    expect(await stageShown()).toBe(before);

    const { changes } = await view(rescoringId);
    expect(changes.map(({ municipality }) => municipality).sort()).toEqual(['Auental', 'Bergdorf']);
    expect(Object.keys(changes[0] ?? {})).not.toContain('stages');
    const { id: municipalityId, people } = towns.own;
    const own = await call(
      url(),
      endpoints.viewOwnRescoring,
      as(people.steering, { params: { municipalityId } }),
    );
    expect(own.rescoring?.id).toBe(rescoringId);
    expect(own.changes).toHaveLength(1);
    expect(own.changes[0]?.stages.at(-1)).toMatchObject({ field: null, before });

    const params = { rescoringId };
    await call(url(), endpoints.activateRescoring, as(towns.admin, { params }));
    await until(rescoringId, 'activated');
    expect(await stageShown()).toBe(own.changes[0]?.stages.at(-1)?.after);
    expect(await call(url(), endpoints.getScoringModel, as({}))).toEqual({ ...STRICT, name: 'streng@1' });
    expectRefusal(
      await refused(url(), endpoints.activateRescoring, as(towns.admin, { params })),
      'rescoring-state',
    );
    expectRefusal(
      await refused(url(), endpoints.startRescoring, as(towns.admin, { body: { modelHash: strict?.hash } })),
      'model-active',
    );
  });

  it('is refused with limits that make no stages, with a taken name, and by a hash that nobody knows', async () => {
    const adding = (body: object) => refused(url(), endpoints.addModel, as(towns.admin, { body }));
    const other = { ...STRICT, name: 'anders@1' };
    expectRefusal(await adding({ ...other, cutOffs: ['9/5', '4/5', '14/5'] }), 'model-invalid');
    expectRefusal(await adding({ ...other, name: 'wk-2020@1' }), 'model-exists');
    const body = { modelHash: '0'.repeat(64) };
    expectRefusal(
      await refused(url(), endpoints.startRescoring, as(towns.admin, { body })),
      'model-not-found',
    );
    const params = { rescoringId: 'nothing' };
    expectRefusal(
      await refused(url(), endpoints.cancelRescoring, as(towns.admin, { params })),
      'rescoring-not-found',
    );
  });
});

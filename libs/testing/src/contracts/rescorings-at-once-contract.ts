import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  ActivateModel,
  ActivateRescoring,
  ActiveModel,
  AuditTrail,
  ScoreRound,
  StartRescoring,
  type KnownModel,
} from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { aMunicipality, aModel } from '../builders.js';
import { aRescoring } from '../builders-of-digests.js';
import { CountingIds } from '../counting-ids.js';
import { COORDINATION_ACTOR } from '../draft-world.js';
import { FakeSecrets } from '../fake-secrets.js';
import { FixedClock } from '../fixed-clock.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NoPauses } from '../no-pauses.js';
import { NodeHasher } from '../node-hasher.js';
import { RecordingJobQueue } from '../recording-job-queue.js';

const AT = '2026-01-31T08:30:00.000Z';
/** Enough for two that do not wait for each other to get into each other's way. */
const TIMES = 5;

/** What scoring all rounds under other models keeps to when several people begin or activate it at the same moment. */
export function rescoringsAtOnceContract(stores: () => StoresUnderTest): void {
  describe('scorings of all rounds at the same moment', () => {
    const [first, second] = [anAddedModel('a@1'), anAddedModel('b@1')];
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().models.insert(first);
      await stores().models.insert(second);
    });

    const underWay = async (): Promise<readonly string[]> =>
      (await stores().rescorings.list())
        .filter(({ state }) => state === 'running' || state === 'activating')
        .map(({ id }) => id);
    const end = async (): Promise<void> => {
      for (const id of await underWay()) {
        await stores().rescorings.change(id, ['running', 'activating'], { state: 'cancelled' });
      }
    };

    it('are begun by one of several, and the others are told', async () => {
      const { starting } = useCases(stores());
      for (let time = 0; time < TIMES; time += 1) {
        const outcomes = await Promise.all(
          [first, second, first, second].map(({ hash }) =>
            codeOf(() => starting.start(COORDINATION_ACTOR, hash)),
          ),
        );
        expect(outcomes.sort()).toEqual([null, ...Array<string>(3).fill('rescoring-running')].sort());
        expect(await underWay()).toHaveLength(1);
        await end();
      }
    });

    it('are either activated or begun anew, never both', async () => {
      const { starting, activating } = useCases(stores());
      const previousModelHash = (await useCases(stores()).activeModel.current()).stored.hash;
      for (let time = 0; time < TIMES; time += 1) {
        const id = `ready-${time}`;
        const ready = { state: 'ready', modelHash: first.hash, previousModelHash } as const;
        await stores().rescorings.insert(aRescoring({ id, ...ready }));
        const outcomes = await Promise.all([
          codeOf(() => activating.activate(COORDINATION_ACTOR, id)),
          codeOf(() => starting.start(COORDINATION_ACTOR, second.hash)),
        ]);
        expect([
          [null, 'rescoring-running'],
          ['rescoring-state', null],
        ]).toContainEqual(outcomes);
        expect(await underWay()).toHaveLength(1);
        await end();
      }
    });

    it('end with one active model where two are about to activate another: the second is told', async () => {
      const { activeModel, activation } = useCases(stores());
      const previousModelHash = (await activeModel.current()).stored.hash;
      const both = [first, second].map(({ hash, name }) =>
        aRescoring({ id: name, state: 'activating', modelHash: hash, previousModelHash }),
      );
      for (const rescoring of both) await stores().rescorings.insert(rescoring);
      const { signal } = new AbortController();
      const outcomes = await Promise.all(
        both.map((rescoring) => codeOf(() => activation.run(rescoring, signal))),
      );
      expect(outcomes.toSorted()).toEqual([null, 'rescoring-stale'].sort());
      const winner = both[outcomes.indexOf(null)];
      expect(await stores().models.activeHash()).toBe(winner?.modelHash);
      expect(await underWay()).toEqual(both.filter((each) => each !== winner).map(({ id }) => id));
    });

    it('are activated once by two workers that have the same job', async () => {
      const { activeModel, activation } = useCases(stores());
      const previousModelHash = (await activeModel.current()).stored.hash;
      const rescoring = aRescoring({ state: 'activating', modelHash: first.hash, previousModelHash });
      await stores().rescorings.insert(rescoring);
      const { signal } = new AbortController();
      await Promise.all([1, 2, 3].map(() => activation.run(rescoring, signal)));
      expect(await stores().models.activeHash()).toBe(first.hash);
      const actions = (await stores().audit.readAfter(0, 100)).map(({ action }) => action);
      expect(actions).toEqual(['model_activated']);
    });
  });
}

function useCases(stores: StoresUnderTest) {
  const clock = new FixedClock();
  const hasher = new NodeHasher();
  const queue = new RecordingJobQueue();
  const trail = new AuditTrail(stores.audit, stores.unitOfWork, hasher, new FakeSecrets(), clock);
  const activeModel = new ActiveModel(stores.models, hasher);
  const scoreRound = new ScoreRound(stores, activeModel, { clock, hasher });
  const at = { clock, ids: new CountingIds(), pauses: new NoPauses() };
  return {
    activeModel,
    starting: new StartRescoring(stores, activeModel, queue, trail, at),
    activating: new ActivateRescoring(stores, activeModel, queue, trail),
    activation: new ActivateModel(stores, activeModel, scoreRound, trail, at),
  };
}

function anAddedModel(name: string): KnownModel {
  return { ...aModel({ name, body: `{"name":"${name}"}` }), createdAt: AT };
}

/** null where it succeeds. */
async function codeOf(change: () => Promise<unknown>): Promise<string | null> {
  try {
    await change();
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(SelbstcheckError);
    return (error as SelbstcheckError).code;
  }
}

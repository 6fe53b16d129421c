import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  ActivateDraft,
  AuditTrail,
  DecideLinks,
  DeleteDraft,
  SetParticipation,
  type CatalogueDraft,
} from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { aMunicipality } from '../builders.js';
import { aCatalogueDraft } from '../builders-of-years.js';
import { aLinkDecision, anUnchangedMapping, aVersionOf, COORDINATION_ACTOR } from '../draft-world.js';
import { FakeSecrets } from '../fake-secrets.js';
import { FixedClock } from '../fixed-clock.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';
import { atOnce } from './at-once.js';

const MUNICIPALITY = { municipalityId: 'municipality-1' };
const ACTIVATION = { revision: 1, reason: 'Beschluss' };

/** What changes of drafts and of participation keep to when several people make them at the same moment. */
export function changesAtOnceContract(stores: () => StoresUnderTest): void {
  describe('several at the same moment', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aVersionOf('a'));
      await stores().municipalities.insert(aMunicipality());
    });

    const actions = async () => (await stores().audit.readAfter(0, 100)).map(({ action }) => action);

    it('delete a draft once, and the others find it gone', async () => {
      await stores().drafts.insert(aCompleteDraft('b'));
      const { deleting } = useCases(stores());
      const deletion = () => deleting.delete(COORDINATION_ACTOR, keyOf('b'));
      expect(await atOnce(5, () => succeeds(deletion, ['draft-not-found']))).toBe(1);
      expect(await actions()).toEqual(['catalogue_draft_deleted']);
    });

    it('activate a draft once, and the others find it gone', async () => {
      await stores().drafts.insert(aCompleteDraft('b'));
      const { activating } = useCases(stores());
      const activation = () => activating.activate(COORDINATION_ACTOR, keyOf('b'), ACTIVATION);
      expect(await atOnce(5, () => succeeds(activation, ['draft-not-found']))).toBe(1);
      expect(await actions()).toEqual(['catalogue_activated']);
    });

    it('activate one of several drafts of the same title and edition', async () => {
      const ids = ['b', 'c', 'd', 'e'];
      for (const id of ids) await stores().drafts.insert(aCompleteDraft(id));
      const { activating } = useCases(stores());
      expect(
        await atOnce(4, () => {
          const key = keyOf(ids.pop() ?? '');
          return succeeds(
            () => activating.activate(COORDINATION_ACTOR, key, ACTIVATION),
            ['catalogue-exists'],
          );
        }),
      ).toBe(1);
      expect(await stores().catalogues.list()).toHaveLength(2);
    });

    it('activate, decide and delete one draft without waiting for each other in a circle', async () => {
      const { activating, deciding, deleting } = useCases(stores());
      const codes = ['draft-not-found', 'draft-revision-stale'];
      for (const id of ['b', 'c', 'd', 'e', 'f']) {
        await stores().drafts.insert({ ...aCompleteDraft(id), version: aVersionOf(id) });
        const decisions = [aLinkDecision('criterion', 'same', ['a-1'], [`${id}-1`])];
        const changes = [
          () => activating.activate(COORDINATION_ACTOR, keyOf(id), ACTIVATION),
          () => deciding.decide(COORDINATION_ACTOR, keyOf(id), 1, decisions),
          () => deciding.decide(COORDINATION_ACTOR, keyOf(id), 1, decisions),
          () => deleting.delete(COORDINATION_ACTOR, keyOf(id)),
        ];
        const outcomes = await Promise.all(changes.map((change) => succeeds(change, codes)));
        expect(outcomes).toContain(true);
      }
    });

    it('join and leave the comparison with others once, with one entry each', async () => {
      const { participating } = useCases(stores());
      for (const joins of [true, false]) {
        await Promise.all(
          [1, 2, 3, 4].map(() => participating.set(COORDINATION_ACTOR, 'municipality-1', joins)),
        );
      }
      expect(await actions()).toEqual(['comparison_joined', 'comparison_left']);
    });
  });
}

function useCases({ drafts, catalogues, participations, audit, unitOfWork }: StoresUnderTest) {
  const clock = new FixedClock();
  const trail = new AuditTrail(audit, unitOfWork, new NodeHasher(), new FakeSecrets(), clock);
  return {
    activating: new ActivateDraft(drafts, catalogues, unitOfWork, trail),
    deciding: new DecideLinks(drafts, catalogues, unitOfWork, trail, clock),
    deleting: new DeleteDraft(drafts, unitOfWork, trail),
    participating: new SetParticipation(participations, unitOfWork, trail, clock),
  };
}

/** A draft with all its links; each has another id, and all have one title and edition. */
function aCompleteDraft(id: string): CatalogueDraft {
  const version = { ...aVersionOf(id), edition: 'next' };
  const links = anUnchangedMapping('a', version).links.map((link) => ({ ...link, origin: 'file' as const }));
  return aCatalogueDraft({ id, baseVersionId: 'a', version, links });
}

function keyOf(draftId: string) {
  return { ...MUNICIPALITY, draftId };
}

/** Whether it succeeds; whatever else happens has one of the codes. */
async function succeeds(change: () => Promise<unknown>, codes: readonly string[]): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(SelbstcheckError);
    expect(codes).toContain((error as SelbstcheckError).code);
    return false;
  }
}

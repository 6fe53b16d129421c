import { beforeEach, describe, expect, it } from '@jest/globals';
import type {
  CatalogueDraftStore,
  InspectionStore,
  LinkStore,
  MembershipStore,
  ParticipationStore,
  TargetStore,
  TokenStore,
} from '@selbstcheck/application';
import { aMunicipality } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import {
  aMunicipalityWithEverything,
  everythingOf,
  isAllEmpty,
  isAllThere,
} from './everything-of-a-municipality.js';
import { NONE, NOTHING, type Attempt } from './scope-attempt.js';
import { ATTEMPTS_ON_DIGESTS } from './scope-of-digests.js';
import { ATTEMPTS_ON_ROUNDS } from './scope-of-rounds.js';

const AT = '2026-01-01T00:00:00.000Z';
const NO_MEMBER = { rejects: 'member-not-found' };

const MEMBERSHIPS: Record<
  Exclude<
    keyof MembershipStore,
    'insert' | 'listByPerson' | 'historyOf' | 'endAllOf' | 'countByMunicipality'
  >,
  Attempt
> = {
  listByMunicipality: [({ memberships }) => memberships.listByMunicipality('ours'), NOTHING],
  find: [({ memberships }) => memberships.find('ours', 'theirs'), NONE],
  change: [
    ({ memberships }) =>
      memberships.change('ours', 'theirs', { role: 'viewer', department: null, function: null }),
    NO_MEMBER,
  ],
  end: [({ memberships }) => memberships.end('ours', 'theirs', AT), NO_MEMBER],
};

const TOKENS: Record<Exclude<keyof TokenStore, 'insert' | 'listByPerson' | 'findByDigest'>, Attempt> = {
  listByMunicipality: [({ tokens }) => tokens.listByMunicipality('ours'), NOTHING],
  revoke: [({ tokens }) => tokens.revoke('ours', 'theirs', AT), { rejects: 'token-not-found' }],
  revokeAllOf: [({ tokens }) => tokens.revokeAllOf('person-1', 'ours', AT), { gives: undefined }],
};

const TARGETS: Record<Exclude<keyof TargetStore, 'insert'>, Attempt> = {
  listByMunicipality: [({ targets }) => targets.listByMunicipality('ours'), NOTHING],
  end: [
    ({ targets }) => targets.end('ours', 'theirs', { at: AT, by: 'withdrawn', reason: 'Anders' }),
    { rejects: 'target-not-found' },
  ],
};

const PARTICIPATIONS: Record<Exclude<keyof ParticipationStore, 'join' | 'listParticipants'>, Attempt> = {
  since: [({ participations }) => participations.since('ours'), NONE],
  leave: [({ participations }) => participations.leave('ours'), { gives: undefined }],
};

const DRAFTS: Record<Exclude<keyof CatalogueDraftStore, 'insert'>, Attempt> = {
  list: [({ drafts }) => drafts.list('ours'), NOTHING],
  find: [({ drafts }) => drafts.find('ours', 'theirs'), NONE],
  hold: [({ drafts }) => drafts.hold('ours', 'theirs'), NONE],
  save: [
    ({ drafts }) => drafts.save('ours', 'theirs', 1, { links: [] }),
    { rejects: 'draft-revision-stale' },
  ],
  remove: [({ drafts }) => drafts.remove('ours', 'theirs'), { gives: false }],
};

const APPROVAL = { approvedBy: 'person-3', approvedAt: AT, representation: 'Beteiligt', expiresAt: AT };

function inspections(
  municipalityId: string | null,
): Record<Exclude<keyof InspectionStore, 'insert' | 'removeBefore' | 'removeAbout'>, Attempt> {
  return {
    list: [(stores) => stores.inspections.list(municipalityId), NOTHING],
    find: [(stores) => stores.inspections.find(municipalityId, 'theirs'), NONE],
    approve: [(stores) => stores.inspections.approve(municipalityId, 'theirs', APPROVAL), { gives: false }],
  };
}

function invitations(
  municipalityId: string | null,
): Record<Extract<keyof LinkStore, 'listInvitations' | 'removeInvitation'>, Attempt> {
  return {
    listInvitations: [({ links }) => links.listInvitations(municipalityId), NOTHING],
    removeInvitation: [({ links }) => links.removeInvitation(municipalityId, 'theirs'), { gives: false }],
  };
}

const ATTEMPTS = [
  ...ATTEMPTS_ON_ROUNDS,
  ...ATTEMPTS_ON_DIGESTS,
  ['memberships', MEMBERSHIPS],
  ['tokens', TOKENS],
  ['targets', TARGETS],
  ['participations', PARTICIPATIONS],
  ['drafts', DRAFTS],
  ['inspections', inspections('ours')],
  ['inspections of the installation', inspections(null)],
  ['invitations', invitations('ours')],
  ['invitations to administer', invitations(null)],
] as const;

/** What every store keeps to that holds what belongs to municipalities. */
export function scopeContract(stores: () => StoresUnderTest): void {
  describe('from another municipality', () => {
    beforeEach(async () => {
      await aMunicipalityWithEverything(stores(), 'theirs');
      await stores().municipalities.insert(aMunicipality({ id: 'ours', name: 'Unsere Stadt' }));
    });

    describe.each(ATTEMPTS)('%s', (_of, attempts) => {
      it.each(Object.entries(attempts))(
        '%s finds and changes nothing',
        async (_method, [attempt, outcome]) => {
          const before = await everythingOf(stores(), 'theirs');
          expect(isAllThere(before)).toBe(true);

          if ('rejects' in outcome) {
            await expect(attempt(stores())).rejects.toMatchObject({ code: outcome.rejects });
          } else {
            expect(await attempt(stores())).toEqual(outcome.gives);
          }
          expect(await everythingOf(stores(), 'theirs')).toEqual(before);
          expect(isAllEmpty(await everythingOf(stores(), 'ours'))).toBe(true);
        },
      );
    });
  });
}

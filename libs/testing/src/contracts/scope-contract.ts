import { beforeEach, describe, expect, it } from '@jest/globals';
import type {
  CatalogueDraftStore,
  InspectionStore,
  LinkStore,
  MembershipStore,
  ParticipationStore,
  ResultStore,
  RoundStore,
  TargetStore,
  TokenStore,
} from '@selbstcheck/application';
import { aModel, aMunicipality, aResult } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';
import {
  aMunicipalityWithEverything,
  everythingOf,
  isAllEmpty,
  isAllThere,
} from './everything-of-a-municipality.js';

/** What somebody from another municipality tries, and what comes of it. */
type Attempt = readonly [
  attempt: (stores: StoresUnderTest) => Promise<unknown>,
  outcome: { readonly gives: unknown } | { readonly rejects: string },
];

/** The round of "theirs", asked for as if it were one of "ours". */
const FOREIGN = { municipalityId: 'ours', roundId: 'theirs' };
const AT = '2026-01-01T00:00:00.000Z';
const BYTES = Uint8Array.of(0);

const NOTHING = { gives: [] };
const NONE = { gives: null };
const NO_ROUND = { rejects: 'round-not-found' };

/** Every method that takes a municipality; the ones left out take none, or bring their own. */
const ROUNDS: Record<
  Exclude<keyof RoundStore, 'insert' | 'stamp' | 'listKeys' | 'eraseNamesOfRoundsBefore'>,
  Attempt
> = {
  listByMunicipality: [({ rounds }) => rounds.listByMunicipality('ours'), NOTHING],
  find: [({ rounds }) => rounds.find(FOREIGN), NONE],
  remove: [({ rounds }) => rounds.remove(FOREIGN), { gives: undefined }],
  insertAnswers: [
    ({ rounds }) => rounds.insertAnswers(FOREIGN, 'workshop', new Map([['q', 'no']])),
    NO_ROUND,
  ],
  insertRecordedRatings: [
    ({ rounds }) => rounds.insertRecordedRatings(FOREIGN, 'workshop', [{ criterionId: 'c', symbol: 0 }]),
    NO_ROUND,
  ],
  ratings: [
    ({ rounds }) => rounds.ratings(FOREIGN, 'workshop'),
    { gives: { answers: new Map(), recorded: new Map() } },
  ],
  saveVector: [
    ({ rounds }) =>
      rounds.saveVector(FOREIGN, {
        roundId: 'theirs',
        reading: 'workshop',
        bytes: BYTES,
        hash: new NodeHasher().sha256(BYTES),
      }),
    NO_ROUND,
  ],
  findVector: [({ rounds }) => rounds.findVector(FOREIGN, 'workshop'), NONE],
  insertReport: [({ rounds }) => rounds.insertReport(FOREIGN, []), NO_ROUND],
  report: [({ rounds }) => rounds.report(FOREIGN), NOTHING],
  insertParticipants: [
    ({ rounds }) =>
      rounds.insertParticipants(FOREIGN, [{ id: 'new', department: null, function: 'Leitung' }]),
    NO_ROUND,
  ],
  participants: [({ rounds }) => rounds.participants(FOREIGN), NOTHING],
  nameParticipant: [({ rounds }) => rounds.nameParticipant(FOREIGN, 'theirs', null), NO_ROUND],
};

const RESULTS: Record<Exclude<keyof ResultStore, 'registerModel'>, Attempt> = {
  insert: [
    ({ results }) => results.insert('ours', aResult({ id: 'new', roundId: 'theirs', revision: 2 })),
    NO_ROUND,
  ],
  newest: [({ results }) => results.newest(FOREIGN, 'workshop', aModel().hash), NONE],
  scoredReadings: [({ results }) => results.scoredReadings('ours'), { gives: new Map() }],
  list: [({ results }) => results.list(FOREIGN), NOTHING],
};

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
  saveLinks: [({ drafts }) => drafts.saveLinks('ours', 'theirs', 1, []), { rejects: 'draft-revision-stale' }],
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
  ['rounds', ROUNDS],
  ['results', RESULTS],
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

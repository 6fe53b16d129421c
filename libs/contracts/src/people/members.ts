import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import {
  Done,
  Id,
  MailAddress,
  MemberRole,
  Moment,
  MunicipalityParams,
  optionally,
  ScreenLanguage,
  Title,
} from '../shared-schemas.js';

/** A member of a municipality. */
export const Member = z
  .object({
    id: Id,
    /** null where the person left: the name goes, function and department stay. */
    name: z.string().nullable(),
    email: z.string().nullable(),
    role: MemberRole,
    department: z.string().nullable(),
    function: z.string().nullable(),
    source: z.enum(['invitation', 'provider']),
    joinedAt: Moment,
    leftAt: Moment.nullable(),
    isOneself: z.boolean(),
  })
  .meta({ id: 'Member' });

/** See Member. */
export type Member = z.infer<typeof Member>;

/** An invitation that was not accepted yet. */
export const Invitation = z
  .object({
    id: Id,
    email: z.string(),
    role: z.union([MemberRole, z.literal('installation_admin')]),
    department: z.string().nullable(),
    function: z.string().nullable(),
    invitedAt: Moment,
    expiresAt: Moment,
  })
  .meta({ id: 'Invitation' });

/** See Invitation. */
export type Invitation = z.infer<typeof Invitation>;

/** The members of a municipality, those who left, and who is invited. */
export const Members = z
  .object({
    members: z.array(Member),
    invitations: z.array(Invitation),
    /** Whether the last invitation could be mailed; null where none was sent in this request. */
    mail: z.enum(['sent', 'in_folder', 'not_sent']).nullable(),
  })
  .meta({ id: 'Members' });

/** See Members. */
export type Members = z.infer<typeof Members>;

const MemberDetails = z.object({
  role: MemberRole,
  department: optionally(Title),
  function: optionally(Title),
});

/** The members of a municipality. The installation's administration may see and invite them, too. */
export const memberEndpoints = {
  listMembers: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/members',
    summary: 'Members, former members without names, and invitations',
    access: ['coordination', 'installation_admin'],
    params: MunicipalityParams,
    response: Members,
  }),
  inviteMember: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/invitations',
    summary: 'Invite a person by mail; an earlier invitation of the same address is withdrawn',
    access: ['coordination', 'installation_admin'],
    params: MunicipalityParams,
    body: MemberDetails.extend({ email: MailAddress, language: ScreenLanguage }),
    response: Members,
    problems: ['member-exists', 'too-many-attempts'],
  }),
  withdrawInvitation: endpoint({
    method: 'DELETE',
    path: '/municipalities/:municipalityId/invitations/:invitationId',
    summary: 'Withdraw an invitation; its link no longer works',
    access: ['coordination', 'installation_admin'],
    params: MunicipalityParams.extend({ invitationId: Id }),
    response: Members,
    problems: ['invitation-not-found'],
  }),
  changeMember: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId/members/:memberId',
    summary: "Change a member's role, department and function",
    access: ['coordination', 'installation_admin'],
    params: MunicipalityParams.extend({ memberId: Id }),
    body: MemberDetails,
    response: Members,
    problems: ['member-not-found', 'member-by-provider'],
  }),
  removeMember: endpoint({
    method: 'DELETE',
    path: '/municipalities/:municipalityId/members/:memberId',
    summary: 'End a membership: the name goes, function and department stay in the history',
    access: ['coordination', 'installation_admin'],
    params: MunicipalityParams.extend({ memberId: Id }),
    response: Members,
    problems: ['member-not-found'],
  }),
  leaveMunicipality: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/leaving',
    summary: 'End the own membership',
    access: ['coordination', 'contributor', 'steering', 'viewer'],
    params: MunicipalityParams,
    response: Done,
    problems: ['member-not-found'],
  }),
} as const;

import { z } from 'zod';
import { endpoint, FILE_ANSWER } from '../endpoint.js';
import {
  ArchiveChoice,
  Done,
  Id,
  lineOfText,
  MailAddress,
  Moment,
  MunicipalityParams,
  ScreenLanguage,
} from '../shared-schemas.js';
import { Invitation } from '../people/members.js';

/** A municipality as the installation's administration sees it: nothing of its rounds. */
export const AdministeredMunicipality = z
  .object({
    id: Id,
    name: z.string(),
    demonstration: z.enum(['none', 'report_facts', 'fictional']),
    members: z.number().int(),
  })
  .meta({ id: 'AdministeredMunicipality' });

/** See AdministeredMunicipality. */
export type AdministeredMunicipality = z.infer<typeof AdministeredMunicipality>;

const AdministeredMunicipalities = z
  .object({ municipalities: z.array(AdministeredMunicipality) })
  .meta({ id: 'AdministeredMunicipalities' });

/** An account as the installation's administration sees it. Nothing says when or how much somebody works. */
export const AdministeredPerson = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    state: z.enum(['active', 'deactivated']),
    isInstallationAdmin: z.boolean(),
    isDemonstration: z.boolean(),
    secondFactor: z.enum(['on', 'off']),
    municipalities: z.array(z.string()),
    isOneself: z.boolean(),
  })
  .meta({ id: 'AdministeredPerson' });

/** See AdministeredPerson. */
export type AdministeredPerson = z.infer<typeof AdministeredPerson>;

/** Everybody with an account, and who is invited to administer. */
export const AdministeredPeople = z
  .object({
    people: z.array(AdministeredPerson),
    invitations: z.array(Invitation),
    mail: z.enum(['sent', 'in_folder', 'not_sent']).nullable(),
  })
  .meta({ id: 'AdministeredPeople' });

/** See AdministeredPeople. */
export type AdministeredPeople = z.infer<typeof AdministeredPeople>;

/** The mails that lie in the folder of a machine without a mail server. */
export const FolderMails = z
  .object({
    /** Where the files are; null where a mail server sends. */
    place: z.string().nullable(),
    mails: z.array(
      z.object({
        id: z.string(),
        writtenAt: Moment,
        to: z.string(),
        subject: z.string(),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'FolderMails' });

/** See FolderMails. */
export type FolderMails = z.infer<typeof FolderMails>;

const ADMIN = ['installation_admin'] as const;
const PersonParams = z.object({ personId: Id });
const MunicipalityName = z.object({ name: lineOfText(200) });

/** What the installation's administration does. */
export const administrationEndpoints = {
  administerMunicipalities: endpoint({
    method: 'GET',
    path: '/administration/municipalities',
    summary: 'All municipalities of the installation, without their figures',
    access: ADMIN,
    response: AdministeredMunicipalities,
  }),
  createMunicipality: endpoint({
    method: 'POST',
    path: '/administration/municipalities',
    summary: 'Add a municipality',
    access: ADMIN,
    status: 201,
    body: MunicipalityName,
    response: AdministeredMunicipalities,
    problems: ['municipality-exists'],
  }),
  renameMunicipality: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId',
    summary: 'Rename a municipality',
    access: ['coordination', 'installation_admin'],
    params: MunicipalityParams,
    body: MunicipalityName,
    response: Done,
    problems: ['municipality-exists'],
  }),
  administerPeople: endpoint({
    method: 'GET',
    path: '/administration/people',
    summary: 'All accounts',
    access: ADMIN,
    response: AdministeredPeople,
  }),
  inviteAdmin: endpoint({
    method: 'POST',
    path: '/administration/invitations',
    summary: 'Invite a person to administer the installation',
    access: ADMIN,
    body: z.object({ email: MailAddress, language: ScreenLanguage }),
    response: AdministeredPeople,
    problems: ['member-exists', 'too-many-attempts'],
  }),
  withdrawAdminInvitation: endpoint({
    method: 'DELETE',
    path: '/administration/invitations/:invitationId',
    summary: 'Withdraw an invitation to administer the installation',
    access: ADMIN,
    params: z.object({ invitationId: Id }),
    response: AdministeredPeople,
    problems: ['invitation-not-found'],
  }),
  changePerson: endpoint({
    method: 'PUT',
    path: '/administration/people/:personId',
    summary: 'Deactivate or reactivate an account, give or take the administration; ends its sessions',
    access: ADMIN,
    params: PersonParams,
    body: z.object({ state: z.enum(['active', 'deactivated']), isInstallationAdmin: z.boolean() }),
    response: AdministeredPeople,
    problems: ['person-not-found', 'last-admin'],
  }),
  resetSecondFactor: endpoint({
    method: 'DELETE',
    path: '/administration/people/:personId/second-factor',
    summary: 'Switch off the second factor of somebody who lost it, and end their sessions; they get a mail',
    access: ADMIN,
    params: PersonParams,
    response: AdministeredPeople,
    problems: ['person-not-found'],
  }),
  endSessions: endpoint({
    method: 'DELETE',
    path: '/administration/people/:personId/sessions',
    summary: 'End all sessions of an account',
    access: ADMIN,
    params: PersonParams,
    response: Done,
    problems: ['person-not-found'],
  }),
  exportPerson: endpoint({
    method: 'GET',
    path: '/administration/people/:personId/export',
    summary: 'What is stored of a person but sessions and own entries of the trail, as one JSON file',
    access: ADMIN,
    params: PersonParams,
    response: FILE_ANSWER,
    problems: ['person-not-found'],
  }),
  erasePerson: endpoint({
    method: 'POST',
    path: '/administration/people/:personId/erasure',
    summary: 'Erase a person for good; function and department stay in the history',
    access: ADMIN,
    params: PersonParams,
    body: z.object({ archive: ArchiveChoice }),
    response: AdministeredPeople,
    problems: ['person-not-found', 'last-admin', 'erasure-register-unwritable'],
  }),
  listFolderMails: endpoint({
    method: 'GET',
    path: '/administration/mails',
    summary:
      'The mails in the folder, without the links for set-up, reset and invitation outside a demonstration',
    access: ADMIN,
    response: FolderMails,
  }),
} as const;

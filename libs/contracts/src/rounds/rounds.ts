import { z } from 'zod';
import { endpoint, FILE_ANSWER, READERS } from '../endpoint.js';
import {
  ArchiveChoice,
  Done,
  Id,
  LocalizedText,
  MunicipalityParams,
  optionally,
  PersonName,
  RoundParams,
} from '../shared-schemas.js';

/** One round as lists and headings show it. */
export const RoundSummary = z
  .object({
    id: Id,
    title: z.string(),
    referenceDate: z.iso.date(),
    state: z.enum(['planned', 'open', 'in_agreement', 'closed', 'archived']),
    source: z.enum(['answers', 'auswertung']),
    catalogue: z.object({ title: LocalizedText, edition: z.string(), isDemonstration: z.boolean() }),
  })
  .meta({ id: 'RoundSummary' });

/** See RoundSummary. */
export type RoundSummary = z.infer<typeof RoundSummary>;

/** A municipality with its rounds, newest first. */
export const MunicipalityView = z
  .object({
    id: Id,
    name: z.string(),
    demonstration: z.enum(['none', 'report_facts', 'fictional']),
    rounds: z.array(RoundSummary),
  })
  .meta({ id: 'Municipality' });

/** See MunicipalityView. */
export type MunicipalityView = z.infer<typeof MunicipalityView>;

/** Who took part in a round. */
export const Participants = z
  .object({
    participants: z.array(
      z.object({
        id: Id,
        department: z.string().nullable(),
        function: z.string(),
        name: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Participants' });

/** See Participants. */
export type Participants = z.infer<typeof Participants>;

/** Municipalities and their rounds. */
export const roundEndpoints = {
  listMunicipalities: endpoint({
    method: 'GET',
    path: '/municipalities',
    summary: 'The municipalities one is a member of, with their rounds, newest round first',
    access: 'signed_in',
    scope: 'read',
    response: z.object({ municipalities: z.array(MunicipalityView) }),
  }),
  listRounds: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds',
    summary: "A municipality's rounds, newest first",
    access: READERS,
    scope: 'read',
    params: MunicipalityParams,
    response: z.object({ rounds: z.array(RoundSummary) }).meta({ id: 'Rounds' }),
  }),
  exportRound: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/archive',
    summary: 'Everything that is stored of a round, as one JSON file',
    access: ['coordination'],
    scope: 'read',
    params: RoundParams,
    response: FILE_ANSWER,
    problems: ['round-not-found'],
  }),
  deleteRound: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/deletion',
    summary: 'Delete a round for good; its archive export is offered before',
    access: ['coordination'],
    params: RoundParams,
    body: z.object({ title: z.string().max(800), archive: ArchiveChoice }),
    response: Done,
    problems: ['round-not-found', 'title-differs'],
  }),
  listParticipants: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/participants',
    summary: 'Who took part in a round: function and department, and the name where one is kept',
    access: ['coordination'],
    params: RoundParams,
    response: Participants,
    problems: ['round-not-found'],
  }),
  nameParticipant: endpoint({
    method: 'PUT',
    path: '/municipalities/:municipalityId/rounds/:roundId/participants/:participantId/name',
    summary: 'Keep, replace or (empty) erase the name of a participant',
    access: ['coordination'],
    params: RoundParams.extend({ participantId: Id }),
    body: z.object({ name: optionally(PersonName) }),
    response: Participants,
    problems: ['round-not-found', 'participant-not-found'],
  }),
} as const;

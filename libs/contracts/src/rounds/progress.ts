import { z } from 'zod';
import { endpoint, READERS } from '../endpoint.js';
import { Id, LocalizedText, lineOfText, Moment, RoundParams, Stage } from '../shared-schemas.js';
import { CriterionStanding, RoundHead } from './round-parts.js';

/** How far questions are, never by person. asked = answered + open, answered = confirmed + fresh. */
export const ProgressCounts = z.object({
  asked: z.number().int(),
  answered: z.number().int(),
  open: z.number().int(),
  notAssessable: z.number().int(),
  disagreements: z.number().int(),
  confirmed: z.number().int(),
  fresh: z.number().int(),
  noted: z.number().int(),
});

/** See ProgressCounts. */
export type ProgressCounts = z.infer<typeof ProgressCounts>;

/** How far a round is, per field and department. */
export const ProgressView = z
  .object({
    round: RoundHead,
    counts: ProgressCounts,
    fields: z.array(
      ProgressCounts.extend({
        id: Id,
        number: z.number().int(),
        title: LocalizedText,
        criteria: z.array(ProgressCounts.extend({ id: Id, title: LocalizedText })),
      }),
    ),
    departments: z.array(
      ProgressCounts.omit({ noted: true }).extend({
        department: z.string(),
        noted: z.number().int(),
        /** Settled by an agreed answer without it; asked = answered + agreedWithoutIt + open. */
        agreedWithoutIt: z.number().int(),
        /** Answers to questions it holds no longer. */
        answeredBeyond: z.number().int(),
        /** How many members could be reminded. */
        members: z.number().int(),
        remindedAt: Moment.nullable(),
      }),
    ),
    /** Departments with open questions, the one that is farthest behind first. */
    askedNext: z.array(
      z.object({
        department: z.string(),
        open: z.number().int(),
        asked: z.number().int(),
        /** 0 on the day of the deadline, negative after it; null where the round has none. */
        daysLeft: z.number().int().nullable(),
        isOverdue: z.boolean(),
      }),
    ),
    /** Questions that nobody holds. */
    unheld: z.number().int(),
    /** The provisional result; each reading as far as it goes. null where nothing is rated. */
    provisional: z
      .object({
        stage: Stage.nullable(),
        fields: z.array(z.object({ id: Id, stage: Stage.nullable() })),
        criteria: z.array(CriterionStanding),
      })
      .nullable(),
  })
  .meta({ id: 'RoundProgress' });

/** See ProgressView. */
export type ProgressView = z.infer<typeof ProgressView>;

/** How far a round is, and reminding who is asked. */
export const progressEndpoints = {
  getProgress: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/rounds/:roundId/progress',
    summary: 'How far a round is, per field and department, and who is asked next',
    access: READERS,
    params: RoundParams,
    response: ProgressView,
    problems: ['round-not-found', 'round-not-planned'],
  }),
  remindDepartment: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/rounds/:roundId/reminders',
    summary: 'Write to the members of a department that has questions open; at most once a day',
    access: ['coordination'],
    params: RoundParams,
    body: z.object({ department: lineOfText(200) }),
    response: z
      .object({ mails: z.number().int(), failed: z.number().int(), progress: ProgressView })
      .meta({ id: 'Reminded' }),
    problems: [
      'round-not-found',
      'round-not-planned',
      'round-not-open',
      'round-answering-ended',
      'round-closed',
      'round-archived',
      'department-without-members',
      'department-without-questions',
      'department-reminded',
      'mail-not-sent',
    ],
  }),
} as const;

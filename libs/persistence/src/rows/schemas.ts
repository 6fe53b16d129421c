import type { EntitySchema } from 'typeorm';
import { attemptSchema, oneTimeLinkSchema, sessionSchema } from './access-rows.js';
import { addedModelSchema } from './added-model-row.js';
import { auditEndSchema, auditEventSchema } from './audit-rows.js';
import { calendarFeedSchema } from './calendar-feed-row.js';
import { catalogueDraftSchema } from './catalogue-draft-row.js';
import { catalogueLinkSchema, catalogueMappingSchema, catalogueVersionSchema } from './catalogue-rows.js';
import { digestEventHeadSchema, digestEventSchema } from './digest-event-rows.js';
import type { Engine } from './engine.js';
import { roundEntrySchema } from './entry-row.js';
import { evidenceFileSchema, evidenceSchema } from './evidence-rows.js';
import { installationFactSchema } from './installation-fact-row.js';
import { jobRunSchema, jobWorkerSchema } from './job-run-row.js';
import { meetingSchema } from './meeting-row.js';
import { apiTokenSchema, inspectionSchema, membershipSchema } from './member-rows.js';
import { municipalitySchema } from './municipality-row.js';
import { outboxAttemptSchema, outboxContentSchema, outboxMailSchema } from './outbox-rows.js';
import {
  externalIdentitySchema,
  passwordSchema,
  personSchema,
  recoveryCodeSchema,
  secondFactorSchema,
} from './person-rows.js';
import { provisionalResultSchema } from './provisional-result-row.js';
import { publicationSchema } from './publication-row.js';
import { answerSchema, answerVectorSchema, recordedRatingSchema } from './rating-rows.js';
import { participantNameSchema, participantSchema, reportSectionSchema } from './report-rows.js';
import { rescoringBatchSchema, rescoringChangeSchema, rescoringSchema } from './rescoring-rows.js';
import { resultSchema, scoringModelSchema } from './result-rows.js';
import { roundRevisionSchema } from './revision-row.js';
import {
  roundAssignmentSchema,
  roundPlanSchema,
  roundReminderSchema,
  roundStepSchema,
} from './round-plan-rows.js';
import { roundSchema } from './round-row.js';
import { slotSchema } from './slot-row.js';
import { subscriptionSchema } from './subscription-row.js';
import { comparisonParticipationSchema, targetSchema } from './year-rows.js';

/** Every table of the product, with the column types of one engine. */
export function schemasFor(engine: Engine): EntitySchema[] {
  return [
    installationFactSchema,
    municipalitySchema,
    catalogueVersionSchema,
    catalogueMappingSchema,
    catalogueLinkSchema,
    roundSchema,
    answerSchema,
    answerVectorSchema(engine),
    recordedRatingSchema,
    reportSectionSchema,
    participantSchema,
    participantNameSchema,
    scoringModelSchema,
    resultSchema(engine),
    personSchema,
    passwordSchema,
    secondFactorSchema,
    recoveryCodeSchema,
    externalIdentitySchema,
    sessionSchema,
    oneTimeLinkSchema,
    attemptSchema,
    membershipSchema,
    apiTokenSchema,
    inspectionSchema,
    auditEventSchema,
    auditEndSchema,
    targetSchema,
    comparisonParticipationSchema,
    catalogueDraftSchema,
    roundPlanSchema,
    roundStepSchema,
    roundAssignmentSchema,
    roundReminderSchema,
    roundEntrySchema,
    evidenceSchema,
    evidenceFileSchema(engine),
    roundRevisionSchema,
    provisionalResultSchema,
    digestEventSchema,
    digestEventHeadSchema,
    subscriptionSchema,
    slotSchema,
    outboxMailSchema,
    outboxContentSchema(engine),
    outboxAttemptSchema,
    meetingSchema,
    publicationSchema,
    calendarFeedSchema,
    jobRunSchema,
    jobWorkerSchema,
    addedModelSchema,
    rescoringSchema,
    rescoringBatchSchema(engine),
    rescoringChangeSchema,
  ];
}

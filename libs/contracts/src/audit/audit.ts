import { z } from 'zod';
import { endpoint, FILE_ANSWER } from '../endpoint.js';
import { Id, Moment, MunicipalityParams, text } from '../shared-schemas.js';

/** Who did something: by function, never by name. */
export const AuditActor = z.object({
  kind: z.enum(['person', 'token', 'system', 'anonymous']),
  role: z.string().nullable(),
  department: z.string().nullable(),
  function: z.string().nullable(),
});

/** One entry of the audit trail. */
export const AuditEvent = z
  .object({
    sequence: z.number().int(),
    at: Moment,
    actor: AuditActor,
    action: z.string(),
    subject: z.object({ kind: z.string(), id: z.string().nullable() }),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEvent' });

/** See AuditEvent. */
export type AuditEvent = z.infer<typeof AuditEvent>;

/** A page of the trail, newest first. */
export const AuditPage = z
  .object({
    events: z.array(AuditEvent),
    /** Give it as `before` for the next page; null at the end. */
    next: z.number().int().nullable(),
    /** Every action that can occur, for the filter. */
    actions: z.array(z.string()),
  })
  .meta({ id: 'AuditPage' });

/** See AuditPage. */
export type AuditPage = z.infer<typeof AuditPage>;

/** A request to see the trail of one person; counts once a second person approved it. */
export const Inspection = z
  .object({
    id: Id,
    /** The name of the person concerned; null where the person left or the record is gone. */
    about: z.string().nullable(),
    reason: z.string(),
    requestedAt: Moment,
    state: z.enum(['waiting', 'approved', 'expired']),
    approvedAt: Moment.nullable(),
    expiresAt: Moment.nullable(),
    /** What was said on the staff representation when it was approved. */
    representation: z.string().nullable(),
    isOwn: z.boolean(),
    mayApprove: z.boolean(),
  })
  .meta({ id: 'Inspection' });

/** See Inspection. */
export type Inspection = z.infer<typeof Inspection>;

const Inspections = z
  .object({
    inspections: z.array(Inspection),
    /** The people whom a request may be about. */
    people: z.array(z.object({ personId: Id, name: z.string() })),
  })
  .meta({ id: 'Inspections' });

/** The largest number that both databases keep. */
const LAST_ENTRY = 2 ** 31 - 1;

const Filters = z.object({
  action: z.string().max(40).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  before: z.coerce.number().int().positive().max(LAST_ENTRY).optional(),
  /** An approved inspection of one's own: only then are the entries those of one person. */
  inspection: Id.optional(),
});
const ExportFilters = Filters.omit({ before: true }).extend({ format: z.enum(['csv', 'json']) });
const Request = z.object({ personId: Id, reason: text(2000) });
const Approval = z.object({ representation: text(2000) });
const InspectionParams = z.object({ inspectionId: Id });

const FILTER_PROBLEMS = ['inspection-not-approved'] as const;
const REQUEST_PROBLEMS = ['person-not-found'] as const;
const APPROVAL_PROBLEMS = ['inspection-not-found', 'second-person-needed'] as const;

const ADMIN = ['installation_admin'] as const;
const KEEPERS = ['coordination'] as const;
/** A small town has one coordination; somebody of the steering group can be the second person. */
const APPROVERS = ['coordination', 'steering'] as const;

/** The audit trail of a municipality, and of the installation. */
export const auditEndpoints = {
  listAudit: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/audit',
    summary: "A municipality's audit trail, newest first",
    access: KEEPERS,
    params: MunicipalityParams,
    query: Filters,
    response: AuditPage,
    problems: FILTER_PROBLEMS,
  }),
  exportAudit: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/audit/export',
    summary: "A municipality's audit trail as a file",
    access: KEEPERS,
    params: MunicipalityParams,
    query: ExportFilters,
    response: FILE_ANSWER,
    problems: FILTER_PROBLEMS,
  }),
  listInspections: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/audit/inspections',
    summary: 'Requests to see the entries of one person',
    access: APPROVERS,
    params: MunicipalityParams,
    response: Inspections,
  }),
  requestInspection: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/audit/inspections',
    summary: 'Ask to see the entries of one person',
    access: KEEPERS,
    params: MunicipalityParams,
    body: Request,
    response: Inspections,
    problems: REQUEST_PROBLEMS,
  }),
  approveInspection: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/audit/inspections/:inspectionId/approval',
    summary: 'Approve such a request as a second person, and say how the staff representation was involved',
    access: APPROVERS,
    params: MunicipalityParams.extend({ inspectionId: Id }),
    body: Approval,
    response: Inspections,
    problems: APPROVAL_PROBLEMS,
  }),
  listInstallationAudit: endpoint({
    method: 'GET',
    path: '/administration/audit',
    summary: "The installation's audit trail, without what belongs to a municipality",
    access: ADMIN,
    query: Filters,
    response: AuditPage,
    problems: FILTER_PROBLEMS,
  }),
  exportInstallationAudit: endpoint({
    method: 'GET',
    path: '/administration/audit/export',
    summary: "The installation's audit trail as a file",
    access: ADMIN,
    query: ExportFilters,
    response: FILE_ANSWER,
    problems: FILTER_PROBLEMS,
  }),
  listInstallationInspections: endpoint({
    method: 'GET',
    path: '/administration/audit/inspections',
    summary: "Requests to see the entries of one person in the installation's trail",
    access: ADMIN,
    response: Inspections,
  }),
  requestInstallationInspection: endpoint({
    method: 'POST',
    path: '/administration/audit/inspections',
    summary: "Ask to see the entries of one person in the installation's trail",
    access: ADMIN,
    body: Request,
    response: Inspections,
    problems: REQUEST_PROBLEMS,
  }),
  approveInstallationInspection: endpoint({
    method: 'POST',
    path: '/administration/audit/inspections/:inspectionId/approval',
    summary: 'Approve such a request as a second person',
    access: ADMIN,
    params: InspectionParams,
    body: Approval,
    response: Inspections,
    problems: APPROVAL_PROBLEMS,
  }),
  verifyAudit: endpoint({
    method: 'GET',
    path: '/administration/audit/verification',
    summary: 'Whether the chain of all entries is whole',
    access: ADMIN,
    response: z
      .object({
        isWhole: z.boolean(),
        entries: z.number().int(),
        /** Where the trail begins, later than 1 once retention cut its start. */
        firstSequence: z.number().int().nullable(),
        /** The hash of the newest entry, to be written down and compared later. */
        head: z.string().nullable(),
        /** The first entry that does not fit. */
        brokenAt: z.number().int().nullable(),
      })
      .meta({ id: 'AuditVerification' }),
  }),
} as const;

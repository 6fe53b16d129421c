import { NOBODY, type Actor, type Principal, type Refusals } from '@selbstcheck/application';
import type { ProblemCode } from '@selbstcheck/contracts';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './caller.js';
import { endpointNameOf } from './endpoint-name.js';

/** Refusals that may be somebody trying doors. Those that use cases record themselves are not here. */
const RECORDED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'request-invalid',
  'request-too-large',
  'too-many-requests',
  'host-refused',
  'cross-site-refused',
  'csrf-token-wrong',
  'second-factor-needed',
  'enrolment-needed',
  'not-allowed',
  'municipality-not-found',
  'round-not-found',
  'field-not-found',
  'member-not-found',
  'invitation-not-found',
  'token-not-found',
  'person-not-found',
  'participant-not-found',
  'inspection-not-found',
  'subscription-not-found',
  'meeting-not-found',
  'inspection-not-approved',
  'second-person-needed',
]);

/** Notes in the audit trail what was refused, and whose request it was. */
export class RefusalRecord {
  constructor(private readonly refusals: Refusals) {}

  async note(request: FastifyRequest, code: ProblemCode): Promise<void> {
    if (!RECORDED.has(code)) return;
    const caller = callerOf(request);
    const isAuthorized = caller !== null && caller.actor.kind !== 'anonymous';
    const { municipalityId } = request.params as { municipalityId?: string };
    await this.refusals.record(
      isAuthorized ? caller.actor : actorBehind(caller?.principal),
      isAuthorized ? (municipalityId ?? null) : null,
      code,
      { kind: 'endpoint', id: endpointNameOf(request) },
    );
  }
}

/** Whoever was refused acts as nothing, but is known. */
function actorBehind(principal: Principal | undefined): Actor {
  if (principal?.kind === 'session') return { ...NOBODY, kind: 'person', personId: principal.person.id };
  if (principal?.kind === 'token') return { ...NOBODY, kind: 'token', personId: principal.token.personId };
  return NOBODY;
}

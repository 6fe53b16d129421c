/** Everything that the audit trail records. */
export const AUDIT_ACTIONS = [
  'installation_set_up',
  'sign_in_begun',
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'sessions_ended',
  'password_changed',
  'password_reset_asked',
  'password_reset',
  'address_change_asked',
  'address_changed',
  'account_changed',
  'second_factor_on',
  'second_factor_off',
  'second_factor_reset',
  'recovery_code_used',
  'recovery_codes_renewed',
  'identity_linked',
  'provider_sign_in_refused',
  'municipality_created',
  'municipality_renamed',
  'invitation_sent',
  'invitation_withdrawn',
  'invitation_accepted',
  'member_joined',
  'member_changed',
  'member_left',
  'person_changed',
  'person_exported',
  'person_erased',
  'token_created',
  'token_revoked',
  'round_imported',
  'round_agreed',
  'round_reading_named',
  'round_closed',
  'round_corrected',
  'round_planned',
  'earlier_round_entered',
  'round_plan_changed',
  'round_version_chosen',
  'round_stepped',
  'round_assignments_changed',
  'department_reminded',
  'round_exported',
  'round_deleted',
  'participant_name_changed',
  'target_set',
  'target_withdrawn',
  'comparison_joined',
  'comparison_left',
  'catalogue_draft_read',
  'catalogue_draft_written',
  'catalogue_questions_changed',
  'catalogue_links_decided',
  'catalogue_activated',
  'catalogue_draft_deleted',
  'demonstration_loaded',
  'demonstration_removed',
  'settings_changed',
  'retention_applied',
  'subscription_made',
  'subscription_changed',
  'subscription_paused',
  'subscription_resumed',
  'subscription_confirmed',
  'subscription_ended',
  'subscription_disabled',
  'meeting_planned',
  'meeting_changed',
  'meeting_removed',
  'round_published',
  'round_publication_withdrawn',
  'calendar_feed_made',
  'calendar_feed_ended',
  'digest_mail_resent',
  'digest_mail_put_aside',
  'job_started_by_hand',
  'job_failure_settled',
  'model_added',
  'rescoring_started',
  'rescoring_cancelled',
  'model_activation_begun',
  'model_activated',
  'audit_exported',
  'inspection_requested',
  'inspection_approved',
  'inspection_used',
  'feedback_sent',
  'mail_not_sent',
  'request_refused',
] as const;

/** See AUDIT_ACTIONS. */
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What an entry is about. Ids are opaque; nothing here names a person. A person without id is the actor. */
export interface AuditSubject {
  readonly kind:
    | 'installation'
    | 'person'
    | 'session'
    | 'municipality'
    | 'membership'
    | 'invitation'
    | 'token'
    | 'round'
    | 'participant'
    | 'target'
    | 'catalogue_draft'
    | 'catalogue_version'
    | 'inspection'
    | 'subscription'
    | 'meeting'
    | 'calendar_feed'
    | 'digest_mail'
    | 'scoring_model'
    | 'rescoring'
    | 'audit'
    | 'endpoint';
  readonly id: string | null;
}

/** Values before or after a change: no secrets, no names of people, no addresses. */
export type AuditValues = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Who did it, as it is shown: by role, department and function at that time. */
export interface AuditActor {
  readonly kind: 'person' | 'token' | 'system' | 'anonymous';
  readonly role: string | null;
  readonly department: string | null;
  readonly function: string | null;
}

/** One entry, as it is chained. */
export interface AuditEvent {
  /** 1, 2, 3, … without gaps over the whole installation. */
  readonly sequence: number;
  /** ISO timestamp in UTC. */
  readonly at: string;
  /** null for what concerns the installation. */
  readonly municipalityId: string | null;
  readonly actor: AuditActor;
  /** SHA-256 of `actorSalt` and the opaque id of who did it; null where nobody is known. It binds without showing. */
  readonly actorSeal: string | null;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly before: AuditValues | null;
  readonly after: AuditValues | null;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 of the canonical JSON of all of the above. */
  readonly hash: string;
}

/** What is kept beside an entry and never leaves the server without an approved inspection. */
export interface AuditActorKey {
  /** Opaque id of the person, or of the token's maker; null where nobody is known. */
  readonly personId: string | null;
  /** A random text. */
  readonly actorSalt: string | null;
}

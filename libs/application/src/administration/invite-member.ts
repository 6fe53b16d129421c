import { SelbstcheckError, type Language } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AccountStores } from '../access/account-stores.js';
import type { HourlyLimit } from '../access/hourly-limit.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { MemberRole } from '../people/member.js';
import type { IssuedLink, OneTimeLinks } from '../people/one-time-links.js';
import { limitReached } from './limit-reached.js';
import type { MailDelivery } from './mail-delivery.js';
import { municipalityOf } from './municipality-of.js';

/** Who is invited, as what, and in which language the mail is written. */
export interface Invitee {
  /** In lower case. */
  readonly email: string;
  /** `installation_admin` if and only if the invitation is of no municipality. */
  readonly role: MemberRole | 'installation_admin';
  readonly department: string | null;
  readonly function: string | null;
  readonly language: Language;
}

/** What became of the mail. */
export type MailOutcome = 'sent' | 'in_folder' | 'not_sent';

const MOST_PER_HOUR = 30;

/** Invites a person by mail, whether there is an account of the address or not; an earlier invitation is withdrawn. */
export class InviteMember {
  constructor(
    private readonly stores: Pick<
      AccountStores,
      'municipalities' | 'memberships' | 'people' | 'links' | 'unitOfWork'
    >,
    private readonly links: OneTimeLinks,
    private readonly limit: HourlyLimit,
    private readonly auditTrail: AuditTrail,
    private readonly mail: MailDelivery,
    private readonly mailOutcome: Exclude<MailOutcome, 'not_sent'>,
  ) {}

  /**
   * Invites to a municipality, or (null) to administer the installation. Rejects with `municipality-not-found`,
   * `member-exists` where the person is what they are invited to become, or `too-many-attempts`.
   */
  async invite(actor: Actor, municipalityId: string | null, invitee: Invitee): Promise<MailOutcome> {
    if ((municipalityId === null) !== (invitee.role === 'installation_admin')) {
      throw new TypeError('Only an invitation of no municipality is one to administer the installation.');
    }
    if (!(await this.limit.admits('invitations', municipalityId ?? '', MOST_PER_HOUR))) throw limitReached();
    const { municipality, issued } = await this.stores.unitOfWork.run(async () => ({
      municipality: municipalityId && (await municipalityOf(this.stores.municipalities, municipalityId)).name,
      issued: await this.issue(actor, municipalityId, invitee),
    }));
    const isSent = await this.mail.deliver(
      {
        kind: 'invitation',
        municipality,
        role: invitee.role,
        link: issued.address,
        validUntil: issued.link.expiresAt,
      },
      { address: invitee.email, language: invitee.language },
      actor,
      { municipalityId, subject: { kind: 'invitation', id: issued.link.id } },
    );
    return isSent ? this.mailOutcome : 'not_sent';
  }

  private async issue(actor: Actor, municipalityId: string | null, invitee: Invitee): Promise<IssuedLink> {
    const { email, role, department, function: duty } = invitee;
    await this.refuseMembers(municipalityId, email);
    await this.withdrawEarlier(municipalityId, email);
    const issued = await this.links.issue('invitation', {
      municipalityId,
      email,
      role,
      department,
      function: duty,
    });
    await this.auditTrail.record(actor, {
      municipalityId,
      action: 'invitation_sent',
      subject: { kind: 'invitation', id: issued.link.id },
      after: { role, department, function: duty },
    });
    return issued;
  }

  private async refuseMembers(municipalityId: string | null, email: string): Promise<void> {
    const { people, memberships } = this.stores;
    const person = await people.findByAddress(email);
    if (!person) return;
    const isThere =
      municipalityId === null
        ? person.isInstallationAdmin
        : (await memberships.listByPerson(person.id)).some(
            (membership) => membership.municipalityId === municipalityId,
          );
    if (!isThere) return;
    throw new SelbstcheckError(
      'member-exists',
      'This person is already a member. Change what the person is in the list of members.',
    );
  }

  private async withdrawEarlier(municipalityId: string | null, email: string): Promise<void> {
    const { links } = this.stores;
    for (const earlier of await links.listInvitations(municipalityId)) {
      if (earlier.email === email) await links.removeInvitation(municipalityId, earlier.id);
    }
  }
}

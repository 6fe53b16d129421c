import { departmentProgress, rejectActOutOfTurn, SelbstcheckError } from '@selbstcheck/domain';
import type { AccessOptions } from '../access/access-options.js';
import type { Actor } from '../access/actor.js';
import type { MailDelivery } from '../administration/mail-delivery.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Person } from '../people/person.js';
import type { Letter } from '../ports/mailer.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundPlanStore, SentReminder } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { plainDepartment, type DepartmentMembers } from './department-members.js';
import { heldRound } from './held-round.js';
import type { ReadRoundInWork } from './round-in-work.js';

/** How many members were written to, and how many of these mails could not be sent. */
export interface ReminderOutcome {
  readonly mails: number;
  readonly failed: number;
}

/** The stores that a reminder is kept in. */
export interface ReminderStores {
  readonly unitOfWork: UnitOfWork;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
}

/** What writes the mails of a reminder. */
export interface ReminderDelivery {
  readonly mailDelivery: MailDelivery;
  readonly options: Pick<AccessOptions, 'publicUrl'>;
  readonly audit: AuditTrail;
}

interface Reminder {
  readonly letter: Letter;
  readonly members: readonly Person[];
}

/** Reminds a department of what it has open, on request and at most once a day. */
export class RemindDepartment {
  constructor(
    private readonly stores: ReminderStores,
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly members: DepartmentMembers,
    private readonly delivery: ReminderDelivery,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes to each member; a mail that fails is recorded and stops no other. Rejects with `round-not-found`,
   * `round-not-planned`, `round-not-open`, `round-answering-ended`, `round-closed`, `round-archived`,
   * `department-without-questions`, `department-without-members`, `department-reminded`, and `mail-not-sent` where no
   * mail went out.
   */
  async remind(actor: Actor, key: RoundKey, name: string): Promise<ReminderOutcome> {
    const department = plainDepartment(name);
    // kept before anything is sent: a crash or somebody else at the same moment never makes two mails of one
    const at = this.clock.now();
    const { letter, members } = await this.stores.unitOfWork.run(() =>
      this.keep(actor, key, { department, at }),
    );
    let failed = 0;
    for (const { email, language } of members) {
      const isSent = await this.delivery.mailDelivery.deliver(letter, { address: email, language }, actor, {
        municipalityId: key.municipalityId,
        subject: { kind: 'round', id: key.roundId },
      });
      if (!isSent) failed += 1;
    }
    if (failed === members.length) {
      // nobody was reminded, so trying again today must be possible
      await this.stores.plans.removeReminder(key, { department, at });
      throw nothingSent(department);
    }
    return { mails: members.length - failed, failed };
  }

  private async keep(actor: Actor, key: RoundKey, sent: SentReminder): Promise<Reminder> {
    const { rounds, plans } = this.stores;
    const { department } = sent;
    rejectActOutOfTurn((await heldRound(rounds, key)).state, 'answer');
    const letter = await this.letterTo(department, actor, key);
    const members = await this.members.of(key.municipalityId, department);
    if (members.length === 0) throw withoutMembers(department);
    const dayBegan = this.clock.startOfDay(this.clock.today());
    const last = (await plans.lastReminders(key)).find((each) => each.department === department);
    if (last !== undefined && last.at >= dayBegan) throw remindedToday(department);
    await plans.addReminder(key, sent);
    await this.delivery.audit.record(actor, {
      municipalityId: key.municipalityId,
      action: 'department_reminded',
      subject: { kind: 'round', id: key.roundId },
      after: { department, mails: members.length },
    });
    return { letter, members };
  }

  private async letterTo(department: string, actor: Actor, key: RoundKey): Promise<Letter> {
    const { municipalityId, roundId } = key;
    const { round, plan, holdings, settled } = await this.readRoundInWork.read(key);
    const progress = departmentProgress(holdings, settled).find((each) => each.department === department);
    if (progress === undefined || progress.open === 0) throw nothingOpen(department);
    const { name } = await municipalityOf(this.stores.municipalities, municipalityId);
    return {
      kind: 'reminder',
      municipality: name,
      round: round.title,
      ...{ department, open: progress.open, asked: progress.asked },
      deadline: plan.deadline,
      isOverdue: plan.deadline < this.clock.today(),
      link: `${this.delivery.options.publicUrl}/kommunen/${municipalityId}/runden/${roundId}/antworten`,
      senderFunction: actor.function,
    };
  }
}

function nothingOpen(department: string): SelbstcheckError {
  return new SelbstcheckError(
    'department-without-questions',
    `"${department}" has nothing open in this round. Assign questions to it, or remind another department.`,
    { department },
  );
}

function withoutMembers(department: string): SelbstcheckError {
  return new SelbstcheckError(
    'department-without-members',
    `Nobody with an account belongs to "${department}". Invite somebody first, or hand the questionnaire over on paper.`,
    { department },
  );
}

function remindedToday(department: string): SelbstcheckError {
  return new SelbstcheckError(
    'department-reminded',
    `"${department}" was reminded today already. Wait until tomorrow.`,
    { department },
  );
}

function nothingSent(department: string): SelbstcheckError {
  return new SelbstcheckError(
    'mail-not-sent',
    `No mail to "${department}" could be sent. Ask the administration of this installation to check the mail settings.`,
    { department },
  );
}

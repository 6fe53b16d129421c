import { SYSTEM } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Letter, Mailer, Recipient, SecurityEvent } from '../ports/mailer.js';
import type { Clock } from '../ports/surroundings.js';
import type { Person } from './person.js';

/** Runs work that a request does not wait for, and keeps its errors from going unseen. */
export type Background = (work: () => Promise<void>) => void;

/**
 * Writes to the owners of accounts while their requests are answered, once the change they tell about is kept: never
 * inside a unit of work. What cannot be sent is in the trail.
 */
export class Letters {
  constructor(
    private readonly mailer: Mailer,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly background: Background,
  ) {}

  /** Runs work in the background, so that how long it takes tells nothing. */
  later(work: () => Promise<void>): void {
    this.background(work);
  }

  /** Tells an account's owner what happened to it, at the address it has in `person`. */
  notify(person: Person, event: SecurityEvent): void {
    const letter: Letter = { kind: 'security_notice', event, at: this.clock.now() };
    this.background(() =>
      this.deliver(letter, { address: person.email, language: person.language }, person.id),
    );
  }

  /** Resolves also where the letter could not be sent; then the trail says so. */
  async deliver(letter: Letter, recipient: Recipient, personId: string): Promise<void> {
    try {
      await this.mailer.send(letter, recipient);
    } catch {
      await this.audit.record(SYSTEM, {
        municipalityId: null,
        action: 'mail_not_sent',
        subject: { kind: 'person', id: personId },
        after: { letter: letter.kind },
      });
    }
  }
}

/** Where changes of accounts are recorded and told to their owners. */
export interface AccountReporting {
  readonly audit: AuditTrail;
  readonly letters: Letters;
}

import {
  AuditTrail,
  HourlyLimit,
  Letters,
  OneTimeLinks,
  Passwords,
  ProvePassword,
  Refusals,
  SecondFactorCredentials,
  StartSession,
  Throttle,
  type AccessOptions,
  type AuditEvent,
  type Person,
  type Principal,
  type RequestOrigin,
} from '@selbstcheck/application';
import { aPerson } from './builders-of-people.js';
import { CountingIds } from './counting-ids.js';
import { FakeOneTimeCodes, FakePasswordHasher, FakePasswordJudge } from './fake-identity.js';
import { FakeSecrets } from './fake-secrets.js';
import { FixedClock } from './fixed-clock.js';
import { createInMemoryStores } from './in-memory-stores.js';
import { NodeHasher } from './node-hasher.js';
import { RecordingMailer } from './recording-mailer.js';

/** The password of everybody whom `AccountWorld.settle` lets live here. */
export const PASSWORD = 'Birne-Laterne-47-Kiesel';

/** Everything that use cases of accounts are given, on empty stores in memory. */
export class AccountWorld {
  readonly options: AccessOptions;
  readonly stores = createInMemoryStores();
  readonly clock = new FixedClock();
  readonly ids = new CountingIds();
  readonly secrets = new FakeSecrets();
  readonly hasher = new FakePasswordHasher();
  readonly codes = new FakeOneTimeCodes();
  readonly mailer = new RecordingMailer();
  readonly audit: AuditTrail;
  readonly refusals: Refusals;
  readonly throttle: Throttle;
  readonly limit: HourlyLimit;
  readonly letters: Letters;
  readonly oneTimeLinks: OneTimeLinks;
  readonly passwords: Passwords;
  readonly provePassword: ProvePassword;
  readonly secondFactor: SecondFactorCredentials;
  readonly startSession: StartSession;
  private readonly running: Promise<void>[] = [];

  constructor(options: Partial<AccessOptions> = {}) {
    const { stores, secrets, clock, ids } = this;
    this.options = { requiresSecondFactor: false, publicUrl: 'https://monitor.example', ...options };
    this.audit = new AuditTrail(stores.audit, stores.unitOfWork, new NodeHasher(), secrets, clock);
    this.refusals = new Refusals(this.audit, clock);
    this.throttle = new Throttle(stores.attempts, secrets, clock, this.refusals);
    this.limit = new HourlyLimit(stores.attempts, secrets, clock);
    this.letters = new Letters(this.mailer, this.audit, clock, (work) => this.running.push(work()));
    this.oneTimeLinks = new OneTimeLinks(stores, secrets, ids, clock, this.refusals, this.options);
    this.passwords = new Passwords(stores.credentials, this.hasher, new FakePasswordJudge());
    const { throttle, passwords, refusals } = this;
    this.provePassword = new ProvePassword(stores.credentials, throttle, passwords, clock, refusals);
    this.secondFactor = new SecondFactorCredentials(stores.credentials, this.codes, secrets, clock);
    this.startSession = new StartSession(stores, secrets, ids, clock, this.audit, this.options);
  }

  /** An account with PASSWORD; what matters to the test is told. */
  async settle(told: Partial<Person> = {}): Promise<Person> {
    const person = aPerson(told);
    await this.stores.people.insert(person);
    await this.stores.credentials.setPasswordHash(person.id, await this.hasher.hash(PASSWORD));
    return person;
  }

  /** The principal of a person who has just signed in, however far the second factor lets it come. */
  async principalOf(person: Person): Promise<Extract<Principal, { readonly kind: 'session' }>> {
    const { session } = await this.startSession.start(person, 'password');
    return {
      kind: 'session',
      session,
      person,
      memberships: await this.stores.memberships.listByPerson(person.id),
    };
  }

  /** A new second factor of the person that is on, with its recovery codes. */
  async secure(
    person: Person,
  ): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[] }> {
    const { secret } = await this.secondFactor.begin(person.id, person.email);
    const begun = await this.stores.credentials.secondFactor(person.id);
    const code = this.codes.codeAt(secret, this.clock.now());
    if (begun === null || !(await this.secondFactor.confirm(person.id, begun, code))) {
      throw new Error('The fakes do not fit each other.');
    }
    return { secret, recoveryCodes: await this.secondFactor.newRecoveryCodes(person.id) };
  }

  /** Lets time pass. */
  wait(milliseconds: number): void {
    this.clock.moveTo(new Date(Date.parse(this.clock.now()) + milliseconds).toISOString());
  }

  /** Resolves when what runs in the background is done. */
  async settled(): Promise<void> {
    await Promise.all(this.running);
  }

  /** The whole trail, oldest first. */
  trail(): Promise<readonly AuditEvent[]> {
    return this.stores.audit.readAfter(0, 1_000_000);
  }

  /** The actions of the trail, oldest first. */
  async actions(): Promise<readonly string[]> {
    return (await this.trail()).map(({ action }) => action);
  }
}

/** A request from an address, from a browser that is not known yet. */
export function anOrigin(told: Partial<RequestOrigin> = {}): RequestOrigin {
  return { addressKey: 'town-hall', deviceCookie: null, ...told };
}

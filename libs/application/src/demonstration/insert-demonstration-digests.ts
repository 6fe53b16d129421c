import { hasDates, type Rhythm, type Round } from '@selbstcheck/domain';
import type { NextSlots } from '../digests/next-slots.js';
import type { RaiseEvents } from '../digests/raise-events.js';
import type { DigestRecipient, DigestScope, Subscription } from '../digests/subscription.js';
import type { DemonstrationContent } from '../ports/demonstration-data.js';
import type { EventStore } from '../ports/event-store.js';
import type { MeetingStore } from '../ports/meeting-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { PublicationStore } from '../ports/publication-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import { daysBefore } from '../privacy/dates-before.js';
import { keyOf } from '../rounds/round-key.js';
import { DEMONSTRATION_PARTS, type DemonstrationRole } from './demonstration-roles.js';

/** The stores that the digests of the demonstration are written to. */
export interface DemonstrationDigestStores {
  readonly people: PersonStore;
  readonly events: EventStore;
  readonly subscriptions: SubscriptionStore;
  readonly meetings: MeetingStore;
  readonly publications: PublicationStore;
}

/** Leads nowhere, as every address that ends like this. */
const NEWSLETTER = 'newsletter@weidenfurt.example';
/** Days from the day of loading. */
const MEETINGS = [-90, 60] as const;

/** What is told to whom, since which event. */
interface Example extends Pick<Subscription, 'assigned' | 'watermark'> {
  readonly recipient: DigestRecipient;
  readonly scope: DigestScope;
  readonly rhythm: Rhythm;
}

/** Writes meetings, a publication and subscriptions of the made-up municipality. Call it inside a unit of work. */
export class InsertDemonstrationDigests {
  constructor(
    private readonly stores: DemonstrationDigestStores,
    private readonly nextSlots: NextSlots,
    private readonly raiseEvents: RaiseEvents,
    private readonly surroundings: Pick<Surroundings, 'clock' | 'ids'>,
  ) {}

  /** Call it after rounds and accounts were written. */
  async insert(content: DemonstrationContent): Promise<void> {
    for (const { municipality, answered } of content.municipalities) {
      const latest = answered.at(-1)?.round;
      if (municipality.demonstration !== 'fictional' || !latest) continue;
      const version = content.catalogues.find((each) => each.version.id === latest.catalogueVersionId);
      await this.planMeetings(municipality.id);
      await this.publish(latest);
      for (const example of await this.examples(latest, version?.version.fields[0]?.id)) {
        await this.subscribe(municipality.id, example);
      }
    }
  }

  private async planMeetings(municipalityId: string): Promise<void> {
    const { clock, ids } = this.surroundings;
    for (const days of MEETINGS) {
      const date = daysBefore(clock.today(), -days);
      const meeting = { date, time: '15:00', place: 'Rathaus Weidenfurt', revision: 1 };
      await this.stores.meetings.insert({ ...meeting, id: ids.next(), municipalityId });
    }
  }

  private async publish(round: Round): Promise<void> {
    const { function: duty } = partOf('coordination');
    const publication = { roundId: round.id, at: this.surroundings.clock.now(), function: duty };
    await this.stores.publications.publish(keyOf(round), publication);
    await this.raiseEvents.published(keyOf(round), round.title);
  }

  /** After closings everything was told; the others were told nothing since the last but one, so there is something to preview. */
  private async examples(latest: Round, fieldId: string | undefined): Promise<readonly Example[]> {
    const { municipalityId, catalogueVersionId } = latest;
    const coordination = await this.personIdOf('coordination');
    const steering = await this.personIdOf('steering');
    const upTo = await this.stores.events.head(municipalityId);
    const events = await this.stores.events.list(municipalityId, { after: 0, upTo });
    const closing = events.findLast(({ event }) => event.kind === 'round_closed');
    const untold = { watermark: (closing?.number ?? 1) - 1 };
    const overall = { kind: 'overall' } as const;
    const field = fieldId === undefined ? overall : ({ kind: 'field', catalogueVersionId, fieldId } as const);
    return [
      {
        ...{ recipient: { kind: 'member', personId: coordination }, scope: overall },
        ...{ rhythm: { kind: 'after_closing' }, assigned: null, watermark: upTo },
      },
      {
        ...{ recipient: { kind: 'member', personId: steering }, scope: field },
        rhythm: { kind: 'monthly', day: 1 },
        assigned: { personId: coordination, function: partOf('coordination').function },
        ...untold,
      },
      {
        ...{ recipient: { kind: 'address', address: NEWSLETTER }, scope: overall },
        ...{ rhythm: { kind: 'quarterly', day: 1 }, assigned: null },
        ...untold,
      },
    ];
  }

  private async subscribe(municipalityId: string, example: Example): Promise<void> {
    const { clock, ids } = this.surroundings;
    const now = clock.now();
    const noticeAfterSilence = hasDates(example.rhythm);
    const wish = { time: '07:00', zone: 'Europe/Berlin', language: 'de', noticeAfterSilence } as const;
    await this.stores.subscriptions.insert({
      ...{ ...wish, ...example, id: ids.next(), municipalityId },
      ...{ state: 'active', stateSince: now, createdAt: now, toldProgress: null },
      next: await this.nextSlots.after({ ...wish, ...example, municipalityId }, now),
      ...{ hardBounces: 0, lastToldAt: now, revision: 1 },
    });
  }

  private async personIdOf(role: DemonstrationRole): Promise<string> {
    const person = await this.stores.people.findByAddress(partOf(role).email);
    if (!person) throw new Error(`The demonstration has no account for ${role}.`);
    return person.id;
  }
}

function partOf(role: DemonstrationRole) {
  const part = DEMONSTRATION_PARTS.find((each) => each.role === role);
  if (!part) throw new Error(`The demonstration has nobody for ${role}.`);
  return part;
}

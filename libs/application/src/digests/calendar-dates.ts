import { criteriaOf, glyphOfSymbol, localized, type Language } from '@selbstcheck/domain';
import type { Person } from '../people/person.js';
import type { CalendarDate } from '../ports/calendar-writer.js';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { MeetingStore } from '../ports/meeting-store.js';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { TargetStore } from '../ports/target-store.js';
import type { WallClock } from '../ports/wall-clock.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import type { DigestLinks } from './digest-links.js';
import type { ReadDigestScopes } from './digest-scopes.js';

/** How long a meeting is shown, in minutes; only its beginning is known. */
const MEETING_LASTS = 120;
const MAIL_LASTS = 15;

/** The stores that a calendar is read from. */
export interface CalendarStores {
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
  readonly meetings: MeetingStore;
  readonly subscriptions: SubscriptionStore;
  readonly targets: TargetStore;
  readonly catalogues: CatalogueStore;
}

/** What stands in somebody's calendar of a municipality: nothing in it names a person. */
export class CalendarDates {
  constructor(
    private readonly stores: CalendarStores,
    private readonly readScopes: ReadDigestScopes,
    private readonly links: DigestLinks,
    private readonly wallClock: WallClock,
    /** Of the installation: meetings are at its wall time. */
    private readonly zone: string,
  ) {}

  /** Rounds, meetings, the person's own next digests, and targets. */
  async read(
    municipalityId: string,
    { id, language }: Pick<Person, 'id' | 'language'>,
  ): Promise<readonly CalendarDate[]> {
    return [
      ...(await this.rounds(municipalityId, language)),
      ...(await this.meetings(municipalityId, language)),
      ...(await this.digests(municipalityId, id, language)),
      ...(await this.targets(municipalityId, language)),
    ];
  }

  private async rounds(municipalityId: string, language: Language): Promise<readonly CalendarDate[]> {
    const words = CALENDAR_WORDS[language];
    const plans = await this.stores.plans.listByMunicipality(municipalityId);
    return (await this.stores.rounds.listByMunicipality(municipalityId)).flatMap(({ id, title, state }) => {
      const plan = plans.get(id);
      // what was entered after the fact was never open
      if (!plan || plan.sourceName !== null || state === 'archived') return [];
      const { opensOn, deadline, revision: sequence } = plan;
      const url = this.screen(municipalityId, `runden/${id}/stand`);
      return [
        dayOf(`round-${id}-opening`, words.opening(title), { day: opensOn, url, sequence }),
        dayOf(`round-${id}-deadline`, words.deadline(title), { day: deadline, url, sequence }),
      ];
    });
  }

  private async meetings(municipalityId: string, language: Language): Promise<readonly CalendarDate[]> {
    const url = this.screen(municipalityId, 'mitteilungen');
    const meetings = await this.stores.meetings.listByMunicipality(municipalityId);
    return meetings.map(({ id, date, time, place, revision }) => ({
      ...dayOf(`meeting-${id}`, CALENDAR_WORDS[language].meeting, { day: date, url, sequence: revision }),
      place,
      isAppointment: time !== null,
      ...(time === null
        ? {}
        : { when: { at: this.wallClock.momentOf(date, time, this.zone), minutes: MEETING_LASTS } }),
    }));
  }

  private async digests(
    municipalityId: string,
    personId: string,
    language: Language,
  ): Promise<readonly CalendarDate[]> {
    const words = CALENDAR_WORDS[language];
    const scopes = await this.readScopes.read(municipalityId);
    const url = this.screen(municipalityId, 'mitteilungen');
    return (await this.stores.subscriptions.listByPerson(personId)).flatMap((subscription) => {
      const { id, scope, next, revision } = subscription;
      if (next === null || subscription.municipalityId !== municipalityId) return [];
      const title = words.digest(localized(scopes.about(scope), language).text);
      return [
        {
          ...dayOf(`digest-${id}`, title, { day: next.date, url, sequence: revision }),
          description: words.digestHint,
          when: { at: next.at, minutes: MAIL_LASTS },
        },
      ];
    });
  }

  private async targets(municipalityId: string, language: Language): Promise<readonly CalendarDate[]> {
    const words = CALENDAR_WORDS[language];
    const versions = new Map((await this.stores.catalogues.list()).map((version) => [version.id, version]));
    const targets = await this.stores.targets.listByMunicipality(municipalityId);
    return targets.flatMap(({ id, catalogueVersionId, criterionId, symbol, date, ended }) => {
      const version = versions.get(catalogueVersionId);
      const criterion = version && criteriaOf(version).find((each) => each.id === criterionId);
      if (!criterion || ended !== null) return [];
      const title = words.target(localized(criterion.title, language).text, glyphOfSymbol(symbol));
      const url = this.screen(municipalityId, `verlauf/${criterionId}`);
      return [dayOf(`target-${id}`, title, { day: date, url, sequence: 0 })];
    });
  }

  private screen(municipalityId: string, place: string): string {
    return this.links.screen(`/kommunen/${municipalityId}/${place}`);
  }
}

function dayOf(
  name: string,
  title: string,
  { day, url, sequence }: { readonly day: string; readonly url: string; readonly sequence: number },
): CalendarDate {
  const uid = `${name}@selbstcheck-monitor`;
  return { uid, title, description: null, place: null, when: { day }, isAppointment: false, url, sequence };
}

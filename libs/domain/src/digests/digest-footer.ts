import type { Language } from '../kernel/language.js';
import { weekdayWords } from './day-words.js';
import type { DigestText } from './digest-text.js';

/** Why somebody is told: asked for it, was given it as part of a duty, or confirmed an address. */
export type DigestReason =
  | { readonly kind: 'own' | 'confirmed_address' }
  /** `function` of whoever assigned it; null where it has none. */
  | { readonly kind: 'assigned'; readonly function: string | null };

/** When the next digest comes at the earliest. */
export type DigestNext =
  | { readonly kind: 'slot'; readonly date: string; readonly time: string; readonly zone: string }
  | { readonly kind: 'after_closing' | 'after_publication' | 'no_meeting' };

/** What a digest leads to. */
export type DigestLinkKind = 'comparison' | 'trends' | 'round' | 'rounds' | 'methods';

/** What the last lines of a digest say; each recipient has their own. */
export interface DigestFooterFacts {
  readonly reason: DigestReason;
  /** null: none comes any more. */
  readonly next: DigestNext | null;
  readonly link: { readonly kind: DigestLinkKind; readonly href: string };
  readonly unsubscribe: string;
}

interface Wording {
  readonly own: string;
  readonly confirmedAddress: string;
  readonly assigned: (by: string | null) => string;
  readonly slot: (day: string, time: string, zone: string) => string;
  readonly afterClosing: string;
  readonly afterPublication: string;
  readonly noMeeting: string;
  readonly endMember: string;
  readonly endAddress: string;
  readonly links: Readonly<Record<DigestLinkKind, string>>;
  readonly unsubscribe: string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  de: {
    own: 'Sie bekommen diese Mitteilung, weil Sie sie im Selbstcheck-Monitor bestellt haben.',
    confirmedAddress:
      'Sie bekommen diese Mitteilung, weil sie für diese Adresse bestellt und bestätigt wurde. Sie enthält nur, was die Kommune veröffentlicht hat.',
    assigned: (by) =>
      `Sie bekommen diese Mitteilung als Teil Ihrer Aufgabe${by === null ? '' : `; zugeordnet hat sie: ${by}`}.`,
    slot: (day, time, zone) =>
      `Die nächste Mitteilung kommt frühestens am ${day}, um ${time} Uhr (Zeitzone ${zone}), und nur, wenn sich bis dahin etwas geändert hat.`,
    afterClosing: 'Die nächste Mitteilung kommt, sobald wieder eine Runde abgeschlossen ist.',
    afterPublication: 'Die nächste Mitteilung kommt, sobald wieder eine Runde veröffentlicht ist.',
    noMeeting:
      'Wann die nächste Mitteilung kommt, steht fest, sobald eine weitere Sitzung der Steuerungsgruppe eingetragen ist.',
    endMember:
      'Ändern oder beenden können Sie das jederzeit im Selbstcheck-Monitor unter „Mitteilungen“ oder mit dem Link zum Abbestellen.',
    endAddress: 'Beenden können Sie das jederzeit mit dem Link zum Abbestellen.',
    links: {
      comparison: 'Vergleich ansehen',
      trends: 'Verlauf ansehen',
      round: 'Runde ansehen',
      rounds: 'Runden ansehen',
      methods: 'Wie die Werte zustande kommen',
    },
    unsubscribe: 'Diese Mitteilungen abbestellen',
  },
  en: {
    own: 'You get this message because you subscribed to it in Selbstcheck-Monitor.',
    confirmedAddress:
      'You get this message because it was ordered and confirmed for this address. It holds only what the municipality has published.',
    assigned: (by) =>
      `You get this message as part of your duty${by === null ? '' : `; assigned by: ${by}`}.`,
    slot: (day, time, zone) =>
      `The next message comes on ${day} at ${time} (time zone ${zone}) at the earliest, and only if something has changed by then.`,
    afterClosing: 'The next message comes as soon as another round is closed.',
    afterPublication: 'The next message comes as soon as another round is published.',
    noMeeting:
      'When the next message comes is known as soon as another meeting of the steering group is entered.',
    endMember:
      'You can change or end this at any time in Selbstcheck-Monitor under “Notifications” or with the link to unsubscribe.',
    endAddress: 'You can end this at any time with the link to unsubscribe.',
    links: {
      comparison: 'View the comparison',
      trends: 'View the development',
      round: 'View the round',
      rounds: 'View the rounds',
      methods: 'How the values come about',
    },
    unsubscribe: 'Unsubscribe from these messages',
  },
};

/** The last lines of a digest: where it leads, why it comes, when the next one does, and how to end it. */
export function digestFooter(
  { reason, next, link, unsubscribe }: DigestFooterFacts,
  language: Language,
): Pick<DigestText, 'link' | 'why' | 'unsubscribe'> {
  const wording = WORDING[language];
  return {
    link: { label: wording.links[link.kind], href: link.href },
    why: [
      reasonWords(reason, wording),
      ...(next === null ? [] : [nextWords(next, wording, language)]),
      reason.kind === 'confirmed_address' ? wording.endAddress : wording.endMember,
    ],
    unsubscribe: { label: wording.unsubscribe, href: unsubscribe },
  };
}

function reasonWords(reason: DigestReason, wording: Wording): string {
  if (reason.kind === 'assigned') return wording.assigned(reason.function);
  return reason.kind === 'own' ? wording.own : wording.confirmedAddress;
}

function nextWords(next: DigestNext, wording: Wording, language: Language): string {
  switch (next.kind) {
    case 'slot':
      return wording.slot(weekdayWords(next.date, language), next.time, next.zone);
    case 'after_closing':
      return wording.afterClosing;
    case 'after_publication':
      return wording.afterPublication;
    case 'no_meeting':
      return wording.noMeeting;
  }
}

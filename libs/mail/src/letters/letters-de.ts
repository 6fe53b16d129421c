import type { Letter, SecurityEvent } from '@selbstcheck/application';
import { oneLine, severalLines } from './clean-text.js';
import type { LetterAction, LetterContent, DateWriter } from './letter-content.js';
import { germanReminder } from './reminder-de.js';
import { germanSubscription } from './subscription-de.js';

type Kind<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

const ROLES: Record<Kind<'invitation'>['role'], string> = {
  coordination: 'Koordination',
  contributor: 'Mitwirkung',
  steering: 'Steuerungsgruppe',
  viewer: 'Leserecht',
  installation_admin: 'Verwaltung der Installation',
};

const EVENTS: Record<SecurityEvent, string> = {
  password_changed: 'das Kennwort Ihres Zugangs zum Selbstcheck-Monitor wurde geändert.',
  address_changed: 'die E-Mail-Adresse Ihres Zugangs zum Selbstcheck-Monitor wurde geändert.',
  second_factor_on:
    'für Ihren Zugang zum Selbstcheck-Monitor wurde die Bestätigung mit einer App eingeschaltet.',
  second_factor_off:
    'für Ihren Zugang zum Selbstcheck-Monitor wurde die Bestätigung mit einer App ausgeschaltet.',
  recovery_code_used:
    'bei einer Anmeldung mit Ihrem Zugang zum Selbstcheck-Monitor wurde ein Ersatzcode benutzt. Dieser Code gilt jetzt nicht mehr.',
  external_identity_linked:
    'Ihr Zugang zum Selbstcheck-Monitor wurde mit dem Anmeldedienst Ihrer Organisation verbunden.',
};

const FRAME = {
  greeting: 'Guten Tag,',
  quotation: null,
  action: null,
  footer:
    'Diese E-Mail hat der Selbstcheck-Monitor automatisch verschickt. Er fragt Sie nie per E-Mail nach Ihrem Kennwort.',
};

/** A letter in German. */
export function germanContent(letter: Letter, write: DateWriter): LetterContent {
  const action = (
    label: string,
    { link, validUntil }: { link: string; validUntil: string },
  ): LetterAction => ({
    label,
    link,
    copyHint: 'Sie können auch diese Adresse in Ihren Browser kopieren:',
    note: `Der Link gilt bis zum ${write.moment(validUntil)} und nur einmal. Bitte geben Sie ihn nicht weiter.`,
  });
  switch (letter.kind) {
    case 'invitation':
      return { ...invitation(letter), action: action('Einladung annehmen', letter) };
    case 'password_reset':
      return {
        ...FRAME,
        subject: 'Neues Kennwort für den Selbstcheck-Monitor',
        opening: [
          'für Ihren Zugang zum Selbstcheck-Monitor wurde ein neues Kennwort angefordert. Deshalb erhalten Sie diese E-Mail.',
        ],
        action: action('Neues Kennwort festlegen', letter),
        closing: [
          'Wenn Sie kein neues Kennwort angefordert haben, brauchen Sie nichts zu tun. Ihr bisheriges Kennwort gilt dann weiter.',
        ],
      };
    case 'address_confirmation':
      return {
        ...FRAME,
        subject: 'E-Mail-Adresse für den Selbstcheck-Monitor bestätigen',
        opening: [
          'diese E-Mail-Adresse wurde für einen Zugang zum Selbstcheck-Monitor eingetragen. Bitte bestätigen Sie, dass sie Ihnen gehört.',
        ],
        action: action('Adresse bestätigen', letter),
        closing: [
          'Wenn Sie diese Adresse nicht eingetragen haben, brauchen Sie nichts zu tun. Die Adresse wird dann nicht übernommen.',
        ],
      };
    case 'security_notice':
      return securityNotice(letter, write);
    case 'accessibility_feedback':
      return accessibilityFeedback(letter);
    case 'reminder':
      return { ...FRAME, ...germanReminder(letter, write) };
    case 'subscription_confirmation':
      return { ...FRAME, ...germanSubscription(letter, write) };
  }
}

function invitation({ municipality, role }: Kind<'invitation'>): LetterContent {
  const place = municipality === null ? null : oneLine(municipality);
  const purpose =
    place === null
      ? 'Sie sind eingeladen, eine Installation des Selbstcheck-Monitors zu verwalten.'
      : `Sie sind eingeladen, den Selbstcheck-Monitor zu benutzen. Kommune: ${place}.`;
  return {
    ...FRAME,
    subject: `Einladung zum Selbstcheck-Monitor${place === null ? '' : `: ${place}`}`,
    opening: [
      `${purpose} Ihre Rolle: ${ROLES[role]}.`,
      'Um die Einladung anzunehmen, richten Sie über den Link Ihren Zugang ein.',
    ],
    closing: [
      'Wenn Sie diese Einladung nicht erwartet haben, brauchen Sie nichts zu tun. Ein Zugang entsteht erst, wenn Sie die Einladung annehmen.',
    ],
  };
}

function securityNotice({ event, at }: Kind<'security_notice'>, write: DateWriter): LetterContent {
  return {
    ...FRAME,
    subject: 'Änderung an Ihrem Zugang zum Selbstcheck-Monitor',
    opening: [
      EVENTS[event],
      `Zeitpunkt: ${write.moment(at)}.`,
      'Sie erhalten diese E-Mail zu Ihrem Schutz nach jeder solchen Änderung.',
    ],
    closing: [
      'Wenn Sie das selbst waren, brauchen Sie nichts zu tun.',
      'Wenn Sie das nicht waren, sagen Sie bitte gleich Ihrer Koordination oder der Verwaltung der Installation Bescheid und legen Sie auf der Anmeldeseite ein neues Kennwort fest.',
    ],
  };
}

function accessibilityFeedback({ page, message, replyTo }: Kind<'accessibility_feedback'>): LetterContent {
  return {
    ...FRAME,
    subject: 'Rückmeldung zur Barrierefreiheit',
    opening: [
      'über das Formular in der Erklärung zur Barrierefreiheit ist eine Rückmeldung eingegangen. Sie erhalten sie, weil Ihre Adresse dafür eingetragen ist.',
      `Seite: ${oneLine(page)}`,
      replyTo === null
        ? 'Eine Adresse für die Antwort wurde nicht angegeben.'
        : `Antwort an: ${oneLine(replyTo)}`,
    ],
    quotation: severalLines(message),
    closing: [
      'Das Formular steht allen offen. Bitte öffnen Sie Links in der Rückmeldung nur, wenn Sie ihnen trauen.',
      'Wenn Sie nicht zuständig sind, leiten Sie die Rückmeldung bitte weiter und sagen Sie der Verwaltung der Installation Bescheid.',
    ],
  };
}

import type { Letter, SecurityEvent } from '@selbstcheck/application';
import { oneLine, severalLines } from './clean-text.js';
import type { LetterAction, LetterContent, DateWriter } from './letter-content.js';
import { englishReminder } from './reminder-en.js';
import { englishSubscription } from './subscription-en.js';

type Kind<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

const ROLES: Record<Kind<'invitation'>['role'], string> = {
  coordination: 'coordination',
  contributor: 'contributor',
  steering: 'steering group',
  viewer: 'reading only',
  installation_admin: 'administration of the installation',
};

const EVENTS: Record<SecurityEvent, string> = {
  password_changed: 'The password of your account in the Selbstcheck-Monitor was changed.',
  address_changed: 'The e-mail address of your account in the Selbstcheck-Monitor was changed.',
  second_factor_on: 'Confirmation with an app was switched on for your account in the Selbstcheck-Monitor.',
  second_factor_off: 'Confirmation with an app was switched off for your account in the Selbstcheck-Monitor.',
  recovery_code_used:
    'A recovery code was used to sign in to your account in the Selbstcheck-Monitor. This code is no longer valid.',
  external_identity_linked:
    'Your account in the Selbstcheck-Monitor was connected to the sign-in service of your organisation.',
};

const FRAME = {
  greeting: 'Hello,',
  quotation: null,
  action: null,
  footer:
    'The Selbstcheck-Monitor sent this e-mail automatically. It never asks for your password by e-mail.',
};

/** A letter in English. */
export function englishContent(letter: Letter, write: DateWriter): LetterContent {
  const action = (
    label: string,
    { link, validUntil }: { link: string; validUntil: string },
  ): LetterAction => ({
    label,
    link,
    copyHint: 'You can also copy this address into your browser:',
    note: `The link works once, until ${write.moment(validUntil)}. Please do not pass it on.`,
  });
  switch (letter.kind) {
    case 'invitation':
      return { ...invitation(letter), action: action('Accept the invitation', letter) };
    case 'password_reset':
      return {
        ...FRAME,
        subject: 'New password for the Selbstcheck-Monitor',
        opening: [
          'You are receiving this e-mail because a new password was requested for your account in the Selbstcheck-Monitor.',
        ],
        action: action('Set a new password', letter),
        closing: [
          'If you did not request a new password, you need not do anything. Your present password stays valid.',
        ],
      };
    case 'address_confirmation':
      return {
        ...FRAME,
        subject: 'Confirm your e-mail address for the Selbstcheck-Monitor',
        opening: [
          'This e-mail address was entered for an account in the Selbstcheck-Monitor. Please confirm that it is yours.',
        ],
        action: action('Confirm the address', letter),
        closing: [
          'If you did not enter this address, you need not do anything. The address will not be used then.',
        ],
      };
    case 'security_notice':
      return securityNotice(letter, write);
    case 'accessibility_feedback':
      return accessibilityFeedback(letter);
    case 'reminder':
      return { ...FRAME, ...englishReminder(letter, write) };
    case 'subscription_confirmation':
      return { ...FRAME, ...englishSubscription(letter, write) };
  }
}

function invitation({ municipality, role }: Kind<'invitation'>): LetterContent {
  const place = municipality === null ? null : oneLine(municipality);
  const purpose =
    place === null
      ? 'You are invited to administer an installation of the Selbstcheck-Monitor.'
      : `You are invited to use the Selbstcheck-Monitor. Municipality: ${place}.`;
  return {
    ...FRAME,
    subject: `Invitation to the Selbstcheck-Monitor${place === null ? '' : `: ${place}`}`,
    opening: [`${purpose} Your role: ${ROLES[role]}.`, 'To accept, follow the link and set up your account.'],
    closing: [
      'If you did not expect this invitation, you need not do anything. An account is only made when you accept.',
    ],
  };
}

function securityNotice({ event, at }: Kind<'security_notice'>, write: DateWriter): LetterContent {
  return {
    ...FRAME,
    subject: 'Change to your account in the Selbstcheck-Monitor',
    opening: [
      EVENTS[event],
      `Time: ${write.moment(at)}.`,
      'For your protection you receive this e-mail after every such change.',
    ],
    closing: [
      'If it was you, you need not do anything.',
      'If it was not you, please tell your coordination or the administration of the installation at once, and set a new password on the sign-in page.',
    ],
  };
}

function accessibilityFeedback({ page, message, replyTo }: Kind<'accessibility_feedback'>): LetterContent {
  return {
    ...FRAME,
    subject: 'Feedback on accessibility',
    opening: [
      'Feedback came in by the form of the accessibility statement. You are receiving it because your address is entered for that.',
      `Page: ${oneLine(page)}`,
      replyTo === null ? 'No address for a reply was given.' : `Reply to: ${oneLine(replyTo)}`,
    ],
    quotation: severalLines(message),
    closing: [
      'The form is open to everybody. Please follow links in the feedback only if you trust them.',
      'If you are not in charge, please pass the feedback on and tell the administration of the installation.',
    ],
  };
}

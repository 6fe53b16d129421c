import type { Letter } from '@selbstcheck/application';
import { oneLine } from './clean-text.js';
import type { DateWriter, LetterContent } from './letter-content.js';

type Confirmation = Extract<Letter, { kind: 'subscription_confirmation' }>;

/** What an address without an account is asked in English before anything else is sent to it. */
export function englishSubscription(
  { municipality, about, link, validUntil }: Confirmation,
  write: DateWriter,
): Pick<LetterContent, 'subject' | 'opening' | 'action' | 'closing'> {
  return {
    subject: `Selbstcheck-Monitor: please confirm your address (${oneLine(municipality)})`,
    opening: [
      `You are receiving this e-mail because somebody of the municipality ${oneLine(municipality)} entered your address for mails of the Selbstcheck-Monitor. They are about: ${oneLine(about)}.`,
      'If you want to receive them, please open the link and press the button to confirm.',
    ],
    action: {
      label: 'Go to the confirmation',
      link,
      copyHint: 'You can also copy this address into your browser:',
      note: `The link works until ${write.moment(validUntil)}. Please do not pass it on.`,
    },
    closing: [
      `If you do not want these mails, you need not do anything. Without your confirmation you will not get any, and after ${write.moment(validUntil)} your address is deleted.`,
    ],
  };
}

import type { Letter } from '@selbstcheck/application';
import { oneLine } from './clean-text.js';
import type { DateWriter, LetterContent } from './letter-content.js';

type Confirmation = Extract<Letter, { kind: 'subscription_confirmation' }>;

/** What an address without an account is asked in German before anything else is sent to it. */
export function germanSubscription(
  { municipality, about, link, validUntil }: Confirmation,
  write: DateWriter,
): Pick<LetterContent, 'subject' | 'opening' | 'action' | 'closing'> {
  return {
    subject: `Selbstcheck-Monitor: Bitte bestätigen Sie Ihre Adresse (${oneLine(municipality)})`,
    opening: [
      `Sie erhalten diese E-Mail, weil jemand aus der Kommune ${oneLine(municipality)} Ihre Adresse für Mitteilungen des Selbstcheck-Monitors eingetragen hat. Es geht um: ${oneLine(about)}.`,
      'Wenn Sie die Mitteilungen erhalten möchten, öffnen Sie bitte den Link und drücken Sie dort auf die Schaltfläche zum Bestätigen.',
    ],
    action: {
      label: 'Zur Bestätigung',
      link,
      copyHint: 'Sie können auch diese Adresse in Ihren Browser kopieren:',
      note: `Der Link gilt bis zum ${write.moment(validUntil)}. Bitte geben Sie ihn nicht weiter.`,
    },
    closing: [
      `Wenn Sie keine Mitteilungen möchten, brauchen Sie nichts zu tun. Ohne Ihre Bestätigung erhalten Sie keine, und nach dem ${write.moment(validUntil)} wird Ihre Adresse gelöscht.`,
    ],
  };
}

import type { Letter } from '@selbstcheck/application';
import { oneLine } from './clean-text.js';
import type { DateWriter, LetterContent } from './letter-content.js';

type Reminder = Extract<Letter, { kind: 'reminder' }>;

/** What a reminder of open questions says in German. */
export function germanReminder(
  reminder: Reminder,
  write: DateWriter,
): Pick<LetterContent, 'subject' | 'opening' | 'action' | 'closing'> {
  const { open, asked, link } = reminder;
  const [round, department] = [oneLine(reminder.round), oneLine(reminder.department)];
  return {
    subject: `Selbstcheck-Monitor: offene Fragen in „${round}“`,
    opening: [
      `im Selbstcheck „${round}“ der Kommune ${oneLine(reminder.municipality)} wird Ihr Fachbereich um Antworten gebeten. Fachbereich: ${department}.`,
      `${open === 1 ? 'Es ist' : 'Es sind'} noch ${open} von ${asked} ${asked === 1 ? 'Frage' : 'Fragen'} offen. ${deadline(reminder, write)}`,
    ],
    action: {
      label: 'Fragen beantworten',
      link,
      copyHint: 'Sie können auch diese Adresse in Ihren Browser kopieren:',
      note: 'Sie melden sich dort mit Ihrem Zugang an. Was schon eingetragen ist, ist gespeichert; Sie können jederzeit aufhören und später weitermachen.',
    },
    closing: [
      `Sie erhalten diese E-Mail, weil Sie im Selbstcheck-Monitor diesem Fachbereich angehören. Um die Erinnerung gebeten hat: ${sender(reminder)}.`,
      'Wenn Ihr Fachbereich nicht zuständig ist, sagen Sie es bitte der Koordination.',
    ],
  };
}

function deadline({ deadline: date, isOverdue }: Reminder, { day }: DateWriter): string {
  return isOverdue
    ? `Die Frist ist seit ${day(date)} vorbei. Bitte antworten Sie bald.`
    : `Bitte antworten Sie bis ${day(date)}.`;
}

function sender({ senderFunction }: Reminder): string {
  return senderFunction === null ? 'die Koordination' : oneLine(senderFunction);
}

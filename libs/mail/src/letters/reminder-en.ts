import type { Letter } from '@selbstcheck/application';
import { oneLine } from './clean-text.js';
import type { DateWriter, LetterContent } from './letter-content.js';

type Reminder = Extract<Letter, { kind: 'reminder' }>;

/** What a reminder of open questions says in English. */
export function englishReminder(
  reminder: Reminder,
  write: DateWriter,
): Pick<LetterContent, 'subject' | 'opening' | 'action' | 'closing'> {
  const { open, asked, link } = reminder;
  const [round, department] = [oneLine(reminder.round), oneLine(reminder.department)];
  return {
    subject: `Selbstcheck-Monitor: open questions in “${round}”`,
    opening: [
      `Your department is asked for answers in the self-check “${round}” of the municipality ${oneLine(reminder.municipality)}. Department: ${department}.`,
      `${open} of ${asked} ${asked === 1 ? 'question' : 'questions'} ${open === 1 ? 'is' : 'are'} still open. ${deadline(reminder, write)}`,
    ],
    action: {
      label: 'Answer the questions',
      link,
      copyHint: 'You can also copy this address into your browser:',
      note: 'You sign in there with your account. What was entered is saved; you can stop at any time and go on later.',
    },
    closing: [
      `You are receiving this e-mail because you belong to this department in the Selbstcheck-Monitor. The reminder was asked for by: ${sender(reminder)}.`,
      'If your department is not in charge, please tell the coordination.',
    ],
  };
}

function deadline({ deadline: date, isOverdue }: Reminder, { day }: DateWriter): string {
  return isOverdue ? `The deadline was ${day(date)}. Please answer soon.` : `Please answer by ${day(date)}.`;
}

function sender({ senderFunction }: Reminder): string {
  return senderFunction === null ? 'the coordination' : oneLine(senderFunction);
}

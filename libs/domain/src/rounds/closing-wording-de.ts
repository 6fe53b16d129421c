import type { ClosingWording } from './closing-wording.js';

const criteria = (count: number): string => (count === 1 ? 'einem Kriterium' : `${count} Kriterien`);

/** The German wording of the checklist. */
export const CLOSING_WORDING_DE: ClosingWording = {
  nothingAnswered:
    'Bisher ist keine Frage beantwortet; eine Runde ohne Antworten lässt sich nicht abschließen.',
  leadingReadingMissing:
    'Bitte benennen Sie die maßgebliche Sicht, die Selbsteinschätzung oder die Sicht nach Workshop; Überblick, Verlauf und Mails zeigen sie.',
  workshopReadingMissing:
    'Maßgeblich soll die Sicht nach Workshop sein, sie weicht aber nirgends von der Selbsteinschätzung ab; bitte benennen Sie die Selbsteinschätzung, oder tragen Sie ein, was der Workshop anders einschätzt.',
  referenceDateAhead: (date) =>
    `Der Stichtag ${date} liegt noch vor Ihnen; bitte schließen Sie die Runde frühestens an diesem Tag ab, oder wählen Sie einen früheren Stichtag.`,
  date: (day, month, year) => `${day}.${month}.${year}`,
  openQuestions: (count) =>
    count === 1
      ? 'Eine Frage ist noch offen; in der abgeschlossenen Runde gilt sie als nicht beantwortet.'
      : `${count} Fragen sind noch offen; in der abgeschlossenen Runde gelten sie als nicht beantwortet.`,
  disagreements: (count) =>
    count === 1
      ? 'Bei einer Frage haben Fachbereiche verschieden geantwortet; ohne vereinbarte Antwort gilt sie als nicht beantwortet.'
      : `Bei ${count} Fragen haben Fachbereiche verschieden geantwortet; ohne vereinbarte Antwort gelten sie als nicht beantwortet.`,
  criteriaWithoutQuestions: (count) =>
    count === 1
      ? 'Ein Kriterium hat keine Frage und bleibt ohne Einschätzung.'
      : `${count} Kriterien haben keine Frage und bleiben ohne Einschätzung.`,
  unratedCriteria: (count) =>
    count === 1
      ? 'Ein Kriterium bleibt ohne Einschätzung; im Ergebnis steht dort –.'
      : `${count} Kriterien bleiben ohne Einschätzung; im Ergebnis steht dort –.`,
  thinCriteria: (count) =>
    `Bei ${criteria(count)} sind nur wenige Fragen bewertet; die Einschätzung gilt, steht aber auf dünner Grundlage.`,
  fieldsWithoutTexts: (fields, { measures, participation, evaluation }) => {
    const kinds = [
      ...(measures > 0 ? [`Maßnahmen bei ${measures}`] : []),
      ...(participation > 0 ? [`Beteiligung bei ${participation}`] : []),
      ...(evaluation > 0 ? [`Auswertung und Empfehlung bei ${evaluation}`] : []),
    ];
    const of = fields === 1 ? 'Zu einem Handlungsfeld' : `Zu ${fields} Handlungsfeldern`;
    return `${of} fehlen Texte: ${kinds.join(', ')}.`;
  },
};

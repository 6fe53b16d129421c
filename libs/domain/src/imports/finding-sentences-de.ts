import type { FindingWording } from './finding-wording.js';

const STAGES: Readonly<Record<number, string>> = {
  1: 'hat sich auf den Weg gemacht',
  2: 'ist auf dem Weg',
  3: 'ist auf dem Weg fortgeschritten',
  4: 'ist weltoffen aufgestellt',
};

const stage = (number: string | number | undefined): string => `„${STAGES[Number(number)] ?? number}“`;

/** The German wording of every finding. */
export const FINDING_SENTENCES_DE: FindingWording = {
  'total-mismatch': ({ params: p }) =>
    `Die Fragen der Handlungsfelder ergeben zusammen ${p.sum}, der Bericht nennt insgesamt ${p.declared}.` +
    (p.explainingField === undefined
      ? ''
      : ` Beides stimmt überein, wenn Handlungsfeld ${p.explainingField} ${p.explainingTotal} Fragen hat: So viele ergeben sich auch aus den Fragen, die es als nicht bearbeitet nennt.`),
  'processed-mismatch': ({ params: p }) =>
    `Die bearbeiteten Fragen der Handlungsfelder ergeben zusammen ${p.sum}, der Bericht nennt insgesamt ${p.declared}.`,
  'more-processed-than-asked': ({ params: p, field }) =>
    `${field} nennt ${p.processed} bearbeitete Fragen, hat aber nur ${p.total}.`,
  'two-titles': ({ params: p, field }) =>
    `${field} heißt im Überblick „${p.overview}“ und über seinem Kapitel „${p.chapter}“.`,
  'two-stages': ({ params: p }) =>
    `Für die ganze Kommune nennt der Überblick ${stage(p.overview)}, die Gesamtauswertung ${stage(p.overall)}; übernommen wird die Gesamtauswertung.`,
  'criterion-twice': ({ params: p, field, line }) =>
    `In ${field} steht das Kriterium „${p.title}“ zweimal${line}.`,
  'no-date': () => 'Der Bericht trägt kein Datum. Geben Sie den Stichtag selbst an.',
  'date-incomplete': ({ params: p }) =>
    `Der Bericht nennt als Datum nur ${p.date} und keinen Tag. Geben Sie den Stichtag selbst an.`,
  'missing-partly-named': ({ params: p, field }) =>
    `In ${field} fehlen ${p.missing} Fragen (${p.processed} von ${p.total} bearbeitet), genannt werden davon nur ${p.named}.`,
  'missing-not-named': ({ params: p, field }) =>
    p.missing === 1
      ? `In ${field} fehlt eine Frage (${p.processed} von ${p.total} bearbeitet); der Bericht nennt nicht, welche.`
      : `In ${field} fehlen ${p.missing} Fragen (${p.processed} von ${p.total} bearbeitet); der Bericht nennt nicht, welche.`,
  'more-named-than-missing': ({ params: p, field }) =>
    `In ${field} werden ${p.named} Fragen als nicht bearbeitet genannt, nach den Zahlen des Berichts fehlen aber nur ${p.missing} (${p.processed} von ${p.total} bearbeitet).`,
  'question-named-twice': ({ params: p, field, line }) =>
    `${field} nennt die Frage ${p.question} mehrmals${line}.`,
  'numbering-shifted': ({ params: p, field }) =>
    `In ${field} passen die Nummern der Fragen nicht zur Reihenfolge der Kriterien: Mit ${p.printed} als zweiter Zahl ist „${p.title}“ gemeint, das ${p.position}. Kriterium im Überblick.`,
  'code-under-other-criterion': ({ params: p, field }) =>
    `In ${field} steht ${p.questions} bei „${p.title}“, dem ${p.position}. Kriterium, die Nummer gehört aber zu einem anderen.`,
  'code-under-other-field': ({ params: p, field }) =>
    `Im Kapitel zu ${field} stehen Nummern eines anderen Handlungsfelds: ${p.questions}.`,
  'code-beyond-criteria': ({ params: p, field }) =>
    `Zu keinem der ${p.criteria} Kriterien von ${field} passt die Nummer ${p.questions}.`,
  'named-criterion-unknown': ({ params: p, field }) =>
    `Bei ${p.questions} nennt ${field} das Kriterium „${p.title}“, das der Überblick dort nicht hat.`,
  'symbol-on-thin-evidence': ({ params: p }) =>
    `„${p.title}“ trägt die Einschätzung ${p.symbol}, obwohl von den ${p.known} Fragen, die der Bericht erkennen lässt, ${p.missing} ohne Antwort sind.`,
  'unrated-all-missing': ({ params: p }) =>
    `„${p.title}“ hat keine Einschätzung (–), weil alle erkennbaren Fragen dazu ohne Antwort sind (${p.missing}).`,
  'unrated-though-answered': ({ params: p }) =>
    `„${p.title}“ hat keine Einschätzung (–), obwohl Fragen dazu nach dem Bericht beantwortet sind.`,
  'stage-mismatch': ({ params: p, field }) =>
    `Die Symbole ergeben für ${field || 'die ganze Kommune'} die Stufe ${stage(p.computed)}, der Bericht nennt ${stage(p.declared)}.`,
  'symbol-unreadable': ({ params: p, line }) =>
    `Das Symbol von „${p.title}“ konnte nicht sicher gelesen werden${line}. Prüfen Sie es im Original.`,
  'title-uncertain': ({ params: p, line }) =>
    `Wo der Titel „${p.title}“ beginnt oder endet, ist nicht sicher${line}. Prüfen Sie ihn im Original.`,
  'line-unreadable': ({ line }) =>
    `Eine Stelle des Berichts konnte nicht gelesen werden${line}. Prüfen Sie sie im Original.`,
  'counts-unreadable': ({ field, line }) =>
    `Wie viele Fragen bearbeitet wurden, konnte für ${field || 'die ganze Kommune'} nicht gelesen werden${line}.`,
  'stage-unreadable': ({ field, line }) =>
    `Die Stufe konnte für ${field || 'die ganze Kommune'} nicht gelesen werden${line}.`,
  'named-question-unreadable': ({ params: p, field, line }) =>
    `In ${field} konnte nicht sicher gelesen werden, was der Bericht zu „${p.question}“ sagt${line}.`,
  'section-unknown': ({ params: p, line }) =>
    `Der Abschnitt „${p.title}“ ist nicht bekannt; sein Text wurde nicht übernommen${line}.`,
  'participants-unreadable': ({ line }) =>
    `Die Tabelle der Beteiligten konnte nicht ganz gelesen werden; unklare Zeilen wurden weggelassen${line}.`,
  'chapter-missing': ({ field }) => `Das Kapitel zu ${field} fehlt oder wurde nicht erkannt.`,
  'field-twice': ({ field, line }) => `${field} kommt zweimal vor${line}; gelesen wurde die erste Stelle.`,
  'field-number-missing': ({ field }) =>
    `In der Zählung der Handlungsfelder fehlt ${field}, oder es wurde nicht erkannt.`,
  'overview-field-missing': ({ field }) => `${field} fehlt im Überblick oder wurde dort nicht erkannt.`,
  'overview-missing': () => 'Der Überblick mit den Symbolen fehlt oder wurde nicht erkannt.',
  'overall-missing': () => 'Die Gesamtauswertung fehlt oder wurde nicht erkannt.',
  'names-left-out': ({ params: p }) =>
    `Der Bericht nennt Personen; ihre Namen wurden nicht übernommen (${p.count}).`,
};

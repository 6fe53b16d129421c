import {
  isList,
  isNone,
  isOne,
  type FindingValue,
  type FindingWording,
  type FindingWords,
} from './finding-wording.js';

const STAGES: Readonly<Record<number, string>> = {
  1: 'hat sich auf den Weg gemacht',
  2: 'ist auf dem Weg',
  3: 'ist auf dem Weg fortgeschritten',
  4: 'ist weltoffen aufgestellt',
};

const stage = (number: FindingValue): string => `„${STAGES[Number(number)] ?? number}“`;

/** "keine", "eine" or the number, of questions. */
const count = (number: FindingValue): string =>
  isNone(number) ? 'keine' : isOne(number) ? 'eine' : String(number);

/** How many of a field's questions were answered. */
const answered = ({ processed, total }: FindingWords['params']): string =>
  `${isOne(processed) ? 'ist eine' : `sind ${processed}`} von ${total} Fragen bearbeitet`;

/** That questions of a criterion have no answer; the report shows only some of how many it has. */
const unanswered = (missing: FindingValue, known: FindingValue): string =>
  isOne(known)
    ? 'die einzige Frage dazu, die der Bericht erkennen lässt, ohne Antwort ist'
    : missing === known
      ? `alle ${known} Fragen dazu, die der Bericht erkennen lässt, ohne Antwort sind`
      : `von den ${known} Fragen dazu, die der Bericht erkennen lässt, ${missing} ohne Antwort sind`;

/** The German wording of every finding. */
export const FINDING_SENTENCES_DE: FindingWording = {
  'total-mismatch': ({ params: p }) =>
    `Die Fragen der Handlungsfelder ergeben zusammen ${p.sum}, der Bericht nennt insgesamt ${p.declared}.` +
    (p.explainingField === undefined
      ? ''
      : ` Beides stimmt überein, wenn zu Handlungsfeld ${p.explainingField} genau ${p.explainingTotal} Fragen gehören: Diese Zahl ergibt sich auch aus den Fragen, die es als nicht bearbeitet nennt.`),
  'processed-mismatch': ({ params: p }) =>
    `Die bearbeiteten Fragen der Handlungsfelder ergeben zusammen ${p.sum}, der Bericht nennt insgesamt ${p.declared}.`,
  'more-processed-than-asked': ({ params: p, field }) =>
    `In ${field} sollen ${p.processed} Fragen bearbeitet sein, nach dem Bericht gibt es dort aber nur ${count(p.total)}.`,
  'two-titles': ({ params: p, field }) =>
    `${field} heißt im Überblick „${p.overview}“ und über seinem Kapitel „${p.chapter}“.`,
  'two-stages': ({ params: p }) =>
    `Für die ganze Kommune nennt der Überblick ${stage(p.overview)}, die Gesamtauswertung ${stage(p.overall)}; übernommen wird die Gesamtauswertung.`,
  'criterion-twice': ({ params: p, field, line }) =>
    `In ${field} steht das Kriterium „${p.title}“ mehrmals${line}.`,
  'no-date': () => 'Der Bericht trägt kein Datum.',
  'date-incomplete': ({ params: p }) => `Der Bericht nennt als Datum nur ${p.date} und keinen Tag.`,
  'missing-partly-named': ({ params: p, field }) =>
    `In ${field} ${answered(p)}; von den ${p.missing} übrigen nennt der Bericht nur ${count(p.named)}.`,
  'missing-not-named': ({ params: p, field }) =>
    `In ${field} ${answered(p)}; ${isOne(p.missing) ? 'welche fehlt' : `welche ${p.missing} fehlen`}, nennt der Bericht nicht.`,
  'more-named-than-missing': ({ params: p, field }) =>
    `In ${field} ${answered(p)}, es ${isOne(p.missing) || isNone(p.missing) ? 'fehlt' : 'fehlen'} also ${count(p.missing)}; der Bericht nennt aber ${count(p.named)} als nicht bearbeitet.`,
  'question-named-twice': ({ params: p, field, line }) =>
    `${field} nennt die Frage ${p.question} mehrmals${line}.`,
  'numbering-shifted': ({ params: p, field }) =>
    `In ${field} passen die Nummern der Fragen nicht zur Reihenfolge der Kriterien: Die zweite Zahl ${p.printed} steht für „${p.title}“, im Überblick das ${p.position}. Kriterium.`,
  'code-under-other-criterion': ({ params: p, field }) =>
    isList(p.questions)
      ? `In ${field} stehen die Fragen ${p.questions} bei „${p.title}“, dem ${p.position}. Kriterium, ihre Nummern gehören aber zu einem anderen.`
      : `In ${field} steht die Frage ${p.questions} bei „${p.title}“, dem ${p.position}. Kriterium, ihre Nummer gehört aber zu einem anderen.`,
  'code-under-other-field': ({ params: p, field }) =>
    isList(p.questions)
      ? `Im Kapitel zu ${field} stehen Nummern, die nicht zu diesem Handlungsfeld gehören: ${p.questions}.`
      : `Im Kapitel zu ${field} steht eine Nummer, die nicht zu diesem Handlungsfeld gehört: ${p.questions}.`,
  'code-beyond-criteria': ({ params: p, field }) =>
    `${field} hat im Überblick ${isOne(p.criteria) ? 'ein Kriterium' : `${p.criteria} Kriterien`}; ${isList(p.questions) ? `die Nummern ${p.questions} passen` : `die Nummer ${p.questions} passt`} zu keinem davon.`,
  'named-criterion-unknown': ({ params: p, field }) =>
    `${isList(p.questions) ? 'Zu den Fragen' : 'Zur Frage'} ${p.questions} nennt das Kapitel zu ${field} das Kriterium „${p.title}“, das dort im Überblick nicht steht.`,
  'symbol-on-thin-evidence': ({ params: p }) =>
    `„${p.title}“ trägt die Einschätzung ${p.symbol}, obwohl ${unanswered(p.missing, p.known)}.`,
  'unrated-all-missing': ({ params: p }) =>
    `„${p.title}“ hat keine Einschätzung (–), weil ${unanswered(p.missing, p.missing)}.`,
  'unrated-though-answered': ({ params: p }) =>
    `„${p.title}“ hat keine Einschätzung (–), obwohl nach dem Bericht Fragen dazu beantwortet sind.`,
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
    isOne(p.count)
      ? 'Der Bericht nennt eine Person; ihr Name wurde nicht übernommen.'
      : `Der Bericht nennt ${p.count} Personen; ihre Namen wurden nicht übernommen.`,
};

import { listedTitles } from './listed-titles.js';
import type { DigestWording, UnderWayWords } from './digest-wording.js';

const quoted = (title: string): string => `„${title}“`;

const listed = (titles: readonly string[]): string =>
  listedTitles(titles.map(quoted), 'und', (count) => `${count} weitere`);

const isOne = (titles: readonly string[]): boolean => titles.length === 1;

const rounds = (titles: readonly string[]): string =>
  isOne(titles) ? `Die Runde ${listed(titles)}` : `Die Runden ${listed(titles)}`;

const arrived = (titles: readonly string[], isPublic: boolean): string =>
  `${rounds(titles)} ${isOne(titles) ? 'ist' : 'sind'} ${isPublic ? 'veröffentlicht' : 'abgeschlossen'}`;

/** The German wording of digests. */
export const DIGEST_WORDING_DE: DigestWording = {
  quoted,
  listed,
  more: (count) => `und ${count} weitere`,
  field: (number, title) => `Handlungsfeld ${number}: ${title}`,
  subject: {
    about: (municipality, field) =>
      `Selbstcheck ${municipality}${field === null ? '' : `, Handlungsfeld ${field}`}`,
    arrived: (titles, isPublic) =>
      `${isOne(titles) ? 'Runde' : 'Runden'} ${listed(titles)} ${isPublic ? 'veröffentlicht' : 'abgeschlossen'}`,
    corrected: (titles) => `Ergebnis von ${listed(titles)} berichtigt`,
    targets: 'Ziele geändert',
    opened: (titles) =>
      `${isOne(titles) ? 'Runde' : 'Runden'} ${listed(titles)} ${isOne(titles) ? 'hat' : 'haben'} begonnen`,
    underWay: (titles) => `Stand der ${isOne(titles) ? 'Runde' : 'Runden'} ${listed(titles)}`,
    silence: 'seit einem halben Jahr nichts Neues',
  },
  lead: {
    arrived: (titles, isPublic, finding) => `${arrived(titles, isPublic)}: ${finding}`,
    first: (titles, isPublic) =>
      `${arrived(titles, isPublic)}; einen Vergleich gibt es noch nicht, weil ${isPublic ? 'davor keine Runde veröffentlicht wurde' : 'es davor keine abgeschlossene Runde gibt'}.`,
    older: (titles, isPublic) =>
      `${arrived(titles, isPublic)} und ${isOne(titles) ? 'liegt' : 'liegen'} vor der neuesten Runde, an der sich dadurch nichts ändert.`,
    closed: (title) =>
      `Die Runde ${quoted(title)} ist abgeschlossen; damit ist diese Mitteilung zu ihr die letzte.`,
    corrected: (title, finding) => `Das Ergebnis der Runde ${quoted(title)} wurde berichtigt: ${finding}`,
    correctedSeveral: (titles) => `Die Ergebnisse der Runden ${listed(titles)} wurden berichtigt.`,
    target: (criterion) => `Das Ziel für ${quoted(criterion)} hat sich geändert.`,
    targets: 'Bei mehreren Kriterien haben sich die Ziele geändert.',
    opened: (titles) => `${rounds(titles)} ${isOne(titles) ? 'hat' : 'haben'} begonnen.`,
    underWay: (titles) => `${rounds(titles)} ${isOne(titles) ? 'läuft' : 'laufen'}.`,
    silence: (since) => `Seit dem ${since} hat sich nichts geändert, worüber Sie hier benachrichtigt werden.`,
  },
  headings: {
    arrived: (isPublic) => (isPublic ? 'Veröffentlichte Runden' : 'Abgeschlossene Runden'),
    correction: (title, label) => `Berichtigung ${quoted(title)}: ${label}`,
    added: 'Neu im Katalog',
    removed: 'Nur im früheren Katalog',
    regrouped: 'Aufgeteilt oder zusammengelegt',
    background: 'Vollständigkeit und Schwankung',
    targets: 'Ziele',
    underWay: 'Laufende Runden',
    model: 'Rechenmodell',
    leftOut: 'Weitere Änderungen',
  },
  addedModel: (name) => `Rechenmodell ${name}, in dieser Installation festgelegt, keine amtliche Regel.`,
  leftOut: (count) =>
    count === 1
      ? 'Eine weitere Zeile steht hier nicht; der folgende Link führt zu allem.'
      : `${count} weitere Zeilen stehen hier nicht; der folgende Link führt zu allem.`,
  overall: 'Gesamtergebnis',
  arrivedLine: (day) => `Stichtag ist der ${day}.`,
  target: (kind, symbol, day) =>
    kind === 'target_set'
      ? `Ziel ist ${symbol} bis zum ${day}.`
      : `Das Ziel ${symbol} bis zum ${day} gilt nicht mehr.`,
  underWay,
  chart: 'Stufen der Handlungsfelder',
};

function underWay({ state, answered, asked, more, opensOn, deadline }: UnderWayWords): string {
  if (state === 'planned')
    return `Die Runde beginnt am ${opensOn}; Antworten werden bis zum ${deadline} erbeten.`;
  const since = more === null || more <= 0 ? '' : `, ${more} mehr als zuvor`;
  const counted = `${answered} von ${asked} Fragen sind beantwortet${since}`;
  return state === 'open'
    ? `${counted}; Antworten sind bis zum ${deadline} möglich.`
    : `${counted}; die Antworten werden jetzt abgestimmt.`;
}

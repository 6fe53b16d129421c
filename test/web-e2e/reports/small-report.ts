/**
 * A report of two fields in the printed form, with sentences of our own and no real municipality. It contradicts
 * itself on purpose: its first field's signs give another stage than it names, and it bears no date.
 */
export function smallReport(municipality: string): string {
  return `Selbstcheck ${municipality}

Auswertung

Überblick

Handlungsfeld 1 – Management und Steuerung
Leitbild der Stadt	(✓)
Monitoring	✘
Handlungsfeld 2 – Begegnung vor Ort
Stadtteiltreffs	✓
Feste und Märkte	–
Die Kommune ist auf dem Weg zur Weltoffenheit fortgeschritten
Legende – Wurde das Kriterium erfüllt?
–	= keine Einschätzung möglich
✘	= nein
(✘)	= eher nein
(✓)	= eher ja
✓	= ja

Handlungsfeld 1 – Management und Steuerung

Die Kommune ist weltoffen aufgestellt

1. Grundlage der Standortbestimmung

- Es wurden 5 von 6 Fragen bearbeitet.
- Die Frage 1.2.3 (Monitoring) wurde nicht bearbeitet.

2. Auswertung und Empfehlung

Wer hinzieht, wird noch nicht überall gleich gut begrüßt.

Handlungsfeld 2 – Begegnung vor Ort

Die Kommune ist weltoffen aufgestellt

1. Grundlage der Standortbestimmung

- Es wurden 3 von 4 Fragen bearbeitet.
- Die Frage 2.2.1 (Feste und Märkte) wurde nicht bearbeitet.

2. Auswertung und Empfehlung

Das Sommerfest bringt viele zusammen.

Gesamtauswertung

Die Kommune ist auf dem Weg zur Weltoffenheit fortgeschritten

1. Grundlage der Standortbestimmung

- Insgesamt wurden 8 von 10 Fragen bearbeitet.

2. Auswertung und Empfehlung

Der Weg stimmt, das Tempo könnte höher sein.
`;
}

/** A report in which one sign cannot be read. */
export function reportWithUnreadableSign(municipality: string): string {
  return smallReport(municipality).replace('Stadtteiltreffs\t✓', 'Stadtteiltreffs\t#');
}

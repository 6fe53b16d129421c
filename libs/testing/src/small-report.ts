/**
 * A report of two fields in the printed form, with sentences of our own and no real municipality. It bears no date.
 * By its signs the first field "ist auf dem Weg zur Weltoffenheit"; another stage makes it contradict itself.
 */
export function smallReport(
  municipality = 'Auental',
  stageOfFirstField = 'ist auf dem Weg zur Weltoffenheit',
): string {
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

Die Kommune ${stageOfFirstField}

1. Grundlage der Standortbestimmung

- Es wurden 5 von 6 Fragen bearbeitet.
- Die Frage 1.2.3 (Monitoring) wurde nicht bearbeitet.

2. Auswertung und Empfehlung

Zahlen zum Zusammenleben werden bisher nur in Teilen erhoben.

Handlungsfeld 2 – Begegnung vor Ort

Die Kommune ist weltoffen aufgestellt

1. Grundlage der Standortbestimmung

- Es wurden 3 von 4 Fragen bearbeitet.
- Die Frage 2.2.1 (Feste und Märkte) wurde nicht bearbeitet.

2. Auswertung und Empfehlung

Die Treffs werden gut angenommen.

Gesamtauswertung

Die Kommune ist auf dem Weg zur Weltoffenheit fortgeschritten

1. Grundlage der Standortbestimmung

- Insgesamt wurden 8 von 10 Fragen bearbeitet.

2. Auswertung und Empfehlung

Die Stadt ist auf einem guten Weg.
`;
}

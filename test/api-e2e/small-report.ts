/** A report of two fields in the printed form, with sentences of our own and no real municipality. */
export const SMALL_REPORT = `Selbstcheck Auental

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

Die Kommune ist auf dem Weg zur Weltoffenheit

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

Auental ist auf einem guten Weg.
`;

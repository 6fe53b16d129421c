import { describe, expect, it } from '@jest/globals';
import { Flow } from '../source/flow.js';
import { readParticipants } from './participants.js';

const read = (...rows: string[]) =>
  readParticipants(
    Flow.of(['Dezernat\tFunktion\tName', ...rows].map((text, index) => ({ text, line: index + 1 }))),
  );
const LAST = 'Leitung der Schule\tHerr Muster';

describe('the table of participants', () => {
  it('a function that goes on in the next line is read as one', () => {
    const { participants, unreadableLine } = read(
      'Dezernat I',
      'Amt für Ordnung\tLeiterin Meldewesen Abteilung',
      'Ausweise\tFrau Beispiel',
      LAST,
    );
    expect(participants).toEqual([
      { department: 'Dezernat I, Amt für Ordnung', function: 'Leiterin Meldewesen Abteilung Ausweise' },
      { department: 'Dezernat I', function: 'Leitung der Schule' },
    ]);
    expect(unreadableLine).toBeNull();
  });

  it('a name on a line of its own belongs to the function before it, never to a department', () => {
    expect(read('Amt für Ordnung\tLeiterin Meldewesen', 'Frau Beispiel', LAST).participants[0]).toEqual({
      department: 'Amt für Ordnung',
      function: 'Leiterin Meldewesen',
    });
  });

  it('a name that breaks off before its last word is left out whole', () => {
    const found = read('Leitung der Bücherei\tFrau', 'Beispiel', LAST);
    expect(found.participants.map((row) => row.function)).toEqual([
      'Leitung der Bücherei',
      'Leitung der Schule',
    ]);
    expect(JSON.stringify(found.participants)).not.toMatch(/Beispiel|Muster/);
  });

  it('a row with a bare name is left out with its neighbours, and the line is told', () => {
    const found = read('Leitung der Bücherei\tErika Beispiel', LAST, 'Leitung der Kita\tFrau Platzhalter');
    expect(found.participants.map((row) => row.function)).toEqual(['Leitung der Kita']);
    expect(found.unreadableLine).toBe(2);
  });
});

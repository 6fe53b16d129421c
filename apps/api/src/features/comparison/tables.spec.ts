import { describe, expect, it } from '@jest/globals';
import { CompareTwoRounds, ReadMatrix, type TableDocument } from '@selbstcheck/application';
import { WK_2020, type Fraction, type Language } from '@selbstcheck/domain';
import { smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { chosenReading } from '../../platform/round-selection.js';
import { presentMatrix } from './matrix.presenter.js';
import { matrixTable } from './matrix-table.js';
import { presentTwoRounds } from './two-rounds.presenter.js';
import { twoRoundsTable } from './two-rounds-table.js';

const A = smallVersion('A', [['c1', 'c2', 'c3'], ['c4']]);
const B = smallVersion('B', [['c1', 'c2', 'c5'], ['c4']]);
const ORIGIN = { municipality: 'Weidenfurt', date: '2026-11-22', model: WK_2020 };

async function world(): Promise<YearsWorld> {
  const links = smallMapping(A, B, [
    ['removed', ['c3'], []],
    ['new', [], ['c5']],
  ]);
  const years = await YearsWorld.with([A, B], [links]);
  await years.addYears('A', ['c1', 'c2', 'c3', 'c4'], ['011 333 222 111']);
  const signs = { c1: '013', c2: '3-3', c5: '222', c4: '112' };
  await years.addRound({ id: 'later', title: '=Runde', referenceDate: '2020-01-01', version: 'B', signs });
  return years;
}

async function twoRounds(language: Language) {
  const years = await world();
  const chosen = { before: chosenReading('round-1'), after: chosenReading('later') };
  const view = presentTwoRounds(
    await new CompareTwoRounds(years.history).compare(years.municipalityId, chosen),
    language,
  );
  return { view, document: twoRoundsTable(view, ORIGIN, language) };
}

const headingsOf = ({ table }: TableDocument) => table.columns.map(({ heading }) => heading);

function records(document: TableDocument): Record<string, unknown>[] {
  const headings = headingsOf(document);
  return document.table.rows.map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at]])));
}

describe('two rounds as a table', () => {
  it('has the figures of the screen, each also as its exact fraction', async () => {
    const { view, document } = await twoRounds('de');
    const [overall, ...rest] = records(document);
    expect(overall).toMatchObject({
      Ebene: 'Gesamt',
      'Wert früher (genau)': view.overall.before,
      'Unterschied (genau)': view.overall.raw,
      'bei gleichen Fragen (genau)': view.overall.pieces?.likeForLike,
      'In Worten': view.overall.sentence,
    });
    const changes = view.classes.flatMap(({ criteria }) => criteria);
    for (const change of changes) {
      const row = rest.find(({ Kriterium }) => Kriterium === change.after.title.de);
      expect(row).toMatchObject({
        Einordnung: change.change.label,
        'Wert später (genau)': change.after.value,
        'mehr oder andere Fragen beantwortet (genau)': change.pieces?.coverage ?? null,
        'gleiche Fragen': change.sameQuestions?.usable,
        'In Worten': change.sentence,
      });
      const likeForLike = row?.['bei gleichen Fragen'] as { readonly difference: Fraction } | null;
      expect(likeForLike?.difference.toString() ?? null).toBe(change.change.likeForLike);
    }
    expect(changes.length).toBeGreaterThan(2);
  });

  it('lists what is asked in one round only, with one side empty', async () => {
    const rows = records((await twoRounds('de')).document);
    expect(rows.find(({ Kriterium }) => Kriterium === 'Kriterium c5')).toMatchObject({
      Einordnung: 'nur in der späteren Runde',
      'Symbol früher': null,
      'Symbol später': '(✓)',
    });
    expect(rows.find(({ Kriterium }) => Kriterium === 'Kriterium c3')).toMatchObject({
      Einordnung: 'nur in der früheren Runde',
      'Wert früher (genau)': '2',
      'Wert später (genau)': null,
    });
  });

  it('explains the selection, the day, the model, the rules and the flags', async () => {
    const { document, view } = await twoRounds('de');
    const lines = new Map(document.explanation.rows.map(([term, meaning]) => [term, meaning]));
    expect(lines.get('Kommune')).toBe('Weidenfurt');
    expect(lines.get('Erstellt am')).toBe('2026-11-22');
    expect(lines.get('Spätere Runde')).toBe('=Runde, 2020-01-01, Selbsteinschätzung, Katalog B B');
    expect(lines.get('Rechenmodell')).toContain('wk-2020@1');
    expect(lines.get('Kennzeichen b')).toContain('bricht die Reihe ab');
    expect(lines.get('Gewechselte Symbole')).toBe(view.symbolsChanged.sentence);
    expect(lines.has('Zu beachten')).toBe(false);
  });

  it('has English headings, and as many cells in each row', async () => {
    const { document } = await twoRounds('en');
    expect(headingsOf(document).join()).not.toMatch(/[äöü]|Wert|Fragen/);
    expect(new Set(document.table.rows.map(({ length }) => length))).toEqual(
      new Set([headingsOf(document).length]),
    );
    expect(new Set(headingsOf(document)).size).toBe(headingsOf(document).length);
    expect(document.explanation.rows.map(String).join()).not.toMatch(/Fragen|Kennzeichen/);
  });
});

describe('rounds side by side as a table', () => {
  it('has the cells of the screen under the name of each round', async () => {
    const years = await world();
    const read = await new ReadMatrix(years.history).read(years.municipalityId, {
      readings: null,
      reference: 'neighbour',
    });
    const view = presentMatrix(read, 'de');
    const document = matrixTable(view, ORIGIN, 'de');
    const rows = records(document);
    expect(rows[0]).toMatchObject({
      Ebene: 'Gesamt',
      'Wert (genau) – =Runde (2020-01-01)': view.overall[1]?.value,
      'Änderung – =Runde (2020-01-01)': view.overall[1]?.change?.sentence,
    });
    const [c1] = view.fields[0]?.criteria ?? [];
    expect(rows.find(({ Kriterium }) => Kriterium === 'Kriterium c1')).toMatchObject({
      'Symbol – Selbstcheck 2014 (2014-06-01)': '(✘)',
      'bei gleichen Fragen (genau) – =Runde (2020-01-01)': c1?.cells[1]?.change?.likeForLike,
    });
    expect(rows.at(-1)).toMatchObject({ Ebene: 'nicht mehr im Katalog', Kriterium: 'Kriterium c3' });
    expect(new Set(document.table.rows.map(({ length }) => length))).toEqual(
      new Set([headingsOf(document).length]),
    );
    expect(document.explanation.rows).toContainEqual(['Verglichen mit', 'der jeweils vorigen Runde']);
  });
});

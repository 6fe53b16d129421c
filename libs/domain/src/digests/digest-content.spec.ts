import { describe, expect, it } from '@jest/globals';
import {
  check,
  mappingBetween,
  scored,
  type Check,
  type ShortLink,
} from '../comparison/comparison-world.spec-support.js';
import { groundsOf } from '../comparison/grounds.js';
import type { Language } from '../kernel/language.js';
import { digestContent } from './digest-content.js';
import type { DigestFacts } from './digest-facts.js';
import { digestFooter, type DigestFooterFacts } from './digest-footer.js';
import type { DigestSection } from './digest-text.js';
import { toldComparison, type ToldReading } from './told-comparison.js';

const reading = (each: Check, roundId: string, date: string): ToldReading => ({
  ...{ roundId, reading: 'self_rating', title: `Runde ${roundId}`, date, source: 'answers' },
  compared: scored(each),
});

const NOTHING: DigestFacts = {
  ...{ municipality: 'Weidenfurt', scope: { kind: 'overall' }, isPublic: false },
  ...{ arrived: [], latest: null, corrections: [], targets: [], underWay: [], silentSince: null },
};

/** The facts of a closing after another round, of the whole or of one field of the later version. */
function closing(
  before: Check,
  after: Check,
  fieldId: string | null = null,
  links: readonly ShortLink[] = [],
): DigestFacts {
  const mappings =
    before.catalogue.id === after.catalogue.id
      ? []
      : [mappingBetween(before.catalogue, after.catalogue, links)];
  const [earlier, later] = [reading(before, 'A', '2024-06-01'), reading(after, 'B', '2026-06-01')];
  const ground = groundsOf(mappings)(earlier.compared, later.compared);
  const pair = ground.fields.find(({ afterId }) => afterId === fieldId) ?? null;
  const change = toldComparison(earlier, later, ground, fieldId === null ? null : pair);
  return {
    ...NOTHING,
    arrived: [{ id: later.roundId, title: later.title, referenceDate: later.date }],
    latest: { reading: later, change, fieldId, isOverSeveral: false },
  };
}

const sectionsOf = (facts: DigestFacts, language: Language = 'de') => digestContent(facts, language).sections;

const lines = ({ heading, lines: all }: DigestSection) => [
  heading,
  ...all.map(({ title, before, after }) => `${title}: ${before?.words ?? ''} → ${after?.words ?? ''}`),
];

describe('the content of a digest', () => {
  it('tells changes first, then what has no partner, then what is behind the values', () => {
    const facts = closing(
      check('A', [['11', '33', '22', '---', '222', '22']]),
      check('A', [['33', '11', '32', '333', '---', '22']]),
    );
    expect(sectionsOf(facts).map(lines)).toEqual([
      ['Verbessert', 'Kriterium 1.1: eher nein → ja'],
      ['Verschlechtert', 'Kriterium 1.2: ja → eher nein'],
      ['Leicht gestiegen', 'Kriterium 1.3: eher ja → ja'],
      ['Neu bewertet', 'Kriterium 1.4: keine Einschätzung möglich → ja'],
      ['Nicht mehr bewertet', 'Kriterium 1.5: eher ja → keine Einschätzung möglich'],
      ['Vollständigkeit und Schwankung', 'Handlungsfeld 1: Feld 1:  → '],
    ]);
  });

  it('says the same in English, and no word of German', () => {
    const facts = closing(check('A', [['11', '33']]), check('A', [['33', '33']]));
    const { subject, lead, sections } = digestContent(facts, 'en');
    expect(subject).toBe('Self-check Weidenfurt: round “Runde B” closed');
    expect(lead).toMatch(/^The round “Runde B” is closed: The value has risen /);
    expect(sections.map(({ heading }) => heading)).toEqual(['Improved', 'Coverage and noise']);
    expect(JSON.stringify(sections)).not.toMatch(/\b(ist|und|wurde|bei)\b/);
  });

  it('names at most ten of a class, and of a list of criteria', () => {
    const seventeen = (sign: string) => check('A', [Array.from({ length: 17 }, () => sign.repeat(2))]);
    const [improved] = sectionsOf(closing(seventeen('1'), seventeen('3')));
    expect(improved).toMatchObject({ heading: 'Verbessert', more: 'und 7 weitere' });
    expect(improved!.lines).toHaveLength(10);

    const grown = check('B', [['22', ...Array.from({ length: 12 }, () => '22')]]);
    const added = sectionsOf(closing(check('A', [['22']]), grown)).find(
      ({ heading }) => heading === 'Neu im Katalog',
    );
    expect(added).toMatchObject({ lines: [], more: 'und 2 weitere' });
    expect(added!.note!.match(/„Kriterium/g)).toHaveLength(10);
  });

  it('holds at most sixty lines in all, and says how many it leaves out', () => {
    const mixed = (signs: readonly string[]) =>
      check('A', [signs.flatMap((sign) => Array.from({ length: 20 }, () => sign))]);
    const before = mixed(['11', '33', '22', '32', '--', '33', '2222--']);
    const after = mixed(['33', '11', '32', '22', '33', '--', '222200']);
    const sections = sectionsOf(closing(before, after));
    expect(sections.flatMap((section) => section.lines)).toHaveLength(60);
    expect(sections.at(-1)!.note).toBe(
      '20 weitere Zeilen stehen hier nicht; der folgende Link führt zu allem.',
    );
    expect(sections.some(({ heading }) => heading === 'Vollständigkeit und Schwankung')).toBe(true);
  });

  it('names the model where it is another one than the product’s own', () => {
    const facts = closing(check('A', [['11']]), check('A', [['33']]));
    expect(JSON.stringify(digestContent(facts, 'de'))).not.toMatch(/Rechenmodell/);
    const { reading: told } = facts.latest!;
    const compared = { ...told.compared, model: { ...told.compared.model, name: 'town@1' } };
    const other = { ...facts, latest: { ...facts.latest!, reading: { ...told, compared } } };
    expect(digestContent(other, 'de').sections.at(-1)!.note).toBe(
      'Rechenmodell town@1, in dieser Installation festgelegt, keine amtliche Regel.',
    );
  });

  it('names three of many rounds in its subject and its sentence, and lists them all', () => {
    const arrived = ['2010', '2012', '2014', '2016', '2018'].map((year) => ({
      id: year,
      title: `Runde ${year}`,
      referenceDate: `${year}-06-01`,
    }));
    const { subject, lead, sections } = digestContent({ ...NOTHING, arrived }, 'de');
    const named = 'Runden „Runde 2010“, „Runde 2012“, „Runde 2014“ und 2 weitere';
    expect(subject).toBe(`Selbstcheck Weidenfurt: ${named} abgeschlossen`);
    expect(lead).toMatch(new RegExp(`^Die ${named} sind abgeschlossen und liegen vor der neuesten Runde`));
    expect(sections[0]!.lines).toHaveLength(5);
  });

  it('lists a symbol that changed through coverage alone, with the reason', () => {
    const [unchanged] = sectionsOf(closing(check('A', [['2222--']]), check('A', [['222200']])));
    expect(unchanged!.heading).toBe('Unverändert');
    expect(unchanged!.lines[0]!.sentence).toBe(
      '„Kriterium 1.1“ ist bei gleichen Fragen unverändert. Das Symbol wechselt nur, weil andere Fragen beantwortet wurden.',
    );
  });

  it('of one field holds nothing of the others, and counts and noise are that field’s', () => {
    const before = check('A', [['11', '22'], ['33']]);
    const after = check('A', [['33', '22'], ['11']]);
    const facts = closing(before, after, 'A1');
    const content = digestContent(
      { ...facts, scope: { kind: 'field', number: 1, title: { de: 'Feld 1' } } },
      'de',
    );
    expect(content.subject).toBe('Selbstcheck Weidenfurt, Handlungsfeld 1: Runde „Runde B“ abgeschlossen');
    expect(JSON.stringify(content)).not.toMatch(/Kriterium 2|Feld 2|Gesamtergebnis/);
    expect(content.sections.at(-1)!.note).toMatch(
      /Ein Symbol hat gewechselt.*Kein Kriterium hat sich verschlechtert\./,
    );
    expect(content.chart!.rows).toHaveLength(1);
  });

  it('never counts changes without their noise in the same sentence', () => {
    const facts = closing(check('A', [['11', '33', '22']]), check('A', [['33', '11', '00']]));
    const told = sectionsOf(facts).flatMap(({ lines: all, note }) => [
      ...all.map(({ sentence }) => sentence),
      note ?? '',
    ]);
    const counts = told
      .join(' ')
      .split(/(?<=\.) (?=[A-Z])/)
      .filter((sentence) => /\d+ (Symbole|Kriterien) haben/.test(sentence));
    expect(counts).toHaveLength(2);
    for (const sentence of counts) expect(sentence).toContain('Antwortschwankung von 20 %');
  });

  it('shows the stages of the fields by words and level, also where a field is new', () => {
    const { chart } = digestContent(closing(check('A', [['11']]), check('B', [['33'], ['--']])), 'de');
    expect(chart!.columns).toEqual(['Runde A', 'Runde B']);
    expect(
      chart!.rows.map(({ title, cells }) => [title, ...cells.map(({ level, words }) => `${level} ${words}`)]),
    ).toEqual([
      ['Gesamtergebnis', '1 auf dem Weg', '3 weltoffen aufgestellt'],
      ['Handlungsfeld 1: Feld 1', '1 auf dem Weg', '3 weltoffen aufgestellt'],
      ['Handlungsfeld 2: Feld 2', 'null keine Stufe', 'null keine Stufe'],
    ]);
  });

  it('is a sentence and nothing else after half a year of silence', () => {
    expect(digestContent({ ...NOTHING, silentSince: '2026-05-22' }, 'en')).toMatchObject({
      subject: 'Self-check Weidenfurt: nothing new for half a year',
      lead: 'Since 22 May 2026 nothing has changed that you are told about here.',
      ...{ sections: [], chart: null },
    });
  });
});

describe('the last lines of a digest', () => {
  const FACTS: DigestFooterFacts = {
    reason: { kind: 'own' },
    next: { kind: 'slot', date: '2026-12-07', time: '07:30', zone: 'Europe/Berlin' },
    link: { kind: 'comparison', href: 'https://monitor.example/vergleich' },
    unsubscribe: 'https://monitor.example/mitteilungen/abbestellen#x',
  };

  it('say why it comes, when the next one does with its zone, and how to end it', () => {
    expect(digestFooter(FACTS, 'de').why).toEqual([
      'Sie bekommen diese Mitteilung, weil Sie sie im Selbstcheck-Monitor bestellt haben.',
      'Die nächste Mitteilung kommt frühestens am Montag, 7. Dezember 2026, um 07:30 Uhr (Zeitzone Europe/Berlin), und nur, wenn sich bis dahin etwas geändert hat.',
      'Ändern oder beenden können Sie das jederzeit im Selbstcheck-Monitor unter „Mitteilungen“ oder mit dem Link zum Abbestellen.',
    ]);
  });

  it('name the function of whoever assigned it, and of an address that it holds published content only', () => {
    const first = (reason: DigestFooterFacts['reason']) => digestFooter({ ...FACTS, reason }, 'de').why[0];
    expect(first({ kind: 'assigned', function: 'Leitung' })).toBe(
      'Sie bekommen diese Mitteilung als Teil Ihrer Aufgabe; zugeordnet hat sie: Leitung.',
    );
    expect(first({ kind: 'assigned', function: null })).toBe(
      'Sie bekommen diese Mitteilung als Teil Ihrer Aufgabe.',
    );
    expect(first({ kind: 'confirmed_address' })).toContain('nur, was die Kommune veröffentlicht hat');
  });
});

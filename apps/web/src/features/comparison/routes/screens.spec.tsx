import { describe, expect, it } from '@jest/globals';
import type { ComparisonMatrix, OthersComparison } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { EVERY_ROUND, matrixQuery, pairQuery } from '../api/comparison.js';
import { othersQuery } from '../api/others.js';
import { htmlOf, round, twoRounds, wordsIn } from '../components/comparison.spec-support.js';
import { ComparisonScreen } from '../components/frame/comparison-screen.js';
import { Refusal } from '../components/frame/refusal.js';
import { OthersScreen } from '../components/others/others-screen.js';

const matrixOf = (rounds: ComparisonMatrix['rounds'], notice: string | null = null): ComparisonMatrix => ({
  rounds,
  reference: 'neighbour',
  notice,
  overall: rounds.map(() => null),
  fields: [],
  ended: [],
});

const comparison = (
  matrix: ComparisonMatrix,
  address = '/kommunen/m1/vergleich',
  role = 'coordination' as const,
) =>
  htmlOf(<ComparisonScreen municipalityId="m1" />, {
    address,
    role,
    answers: [
      [matrixQuery('m1', EVERY_ROUND, 'de').queryKey, matrix],
      [pairQuery('m1', { before: 'r2023', after: 'r2025' }, 'de').queryKey, twoRounds()],
      [
        pairQuery('m1', { before: 'r2020', after: 'r2020~workshop' }, 'de').queryKey,
        twoRounds({ worsening: 'Vom Workshop anders gesehen.' }),
      ],
    ],
  });

describe('Vergleich', () => {
  const both: ComparisonMatrix['rounds'][number]['readings'] = ['self_rating', 'workshop'];
  const rounds = [round(2020), round(2023, { reading: 'workshop', readings: both }), round(2025)];

  it('opens with the two latest rounds, and all rounds below', async () => {
    const html = await comparison(matrixOf(rounds));
    expect(html).toMatch(/<h1[^>]*>Vergleich<\/h1>/);
    expect(wordsIn(html)).toContain('Der Wert steigt nur, weil mehr Fragen beantwortet wurden.');
    expect(wordsIn(html)).toContain('Alle Runden nebeneinander');
    expect(html).toContain('href="/kommunen/m1/vergleich/andere"');
  });

  it('offers exactly the readings that the rounds have', async () => {
    const html = await comparison(matrixOf(rounds));
    const offered = [...html.matchAll(/<option value="([^"]+)"/g)].map(([, token]) => token);
    expect(new Set(offered.slice(0, 4))).toEqual(new Set(['r2025', 'r2023', 'r2023~self_rating', 'r2020']));
    expect(wordsIn(html)).toContain('Selbsteinschätzung gegen Sicht nach Workshop: Selbstcheck 2023');
  });

  it('trap 15: says with a single round that there is nothing to compare yet, and where to go', async () => {
    const notice = 'Es gibt erst eine Runde; vergleichen können Sie, sobald eine zweite abgeschlossen ist.';
    const html = await comparison(matrixOf([round(2020)], notice));
    expect(wordsIn(html)).toContain(notice);
    expect(wordsIn(html)).not.toContain('Sicht nach Workshop');
    expect(html).toContain('href="/kommunen/m1/runden/r2020"');
    expect(html).toContain('href="/kommunen/m1/import"');
    expect(html).not.toContain('<table');
  });

  it('offers the two readings of a single round, and compares them where the address asks for it', async () => {
    const address = '/kommunen/m1/vergleich?von=r2020&bis=r2020~workshop';
    const words = wordsIn(
      await comparison(matrixOf([round(2020, { readings: both })], 'Eine Runde.'), address),
    );
    expect(words).toContain('Selbsteinschätzung gegen Sicht nach Workshop: Selbstcheck 2020');
    expect(words).toContain('Vom Workshop anders gesehen.');
  });

  it('says so where no round is chosen', async () => {
    const html = await comparison(matrixOf(rounds), '/kommunen/m1/vergleich?runden=');
    expect(wordsIn(html)).toContain('Bitte wählen Sie mindestens eine Runde aus.');
  });
});

describe('a comparison that is refused', () => {
  const refusal = async (code: string, address: string) =>
    htmlOf(
      <Refusal error={new SelbstcheckError(code, code)} municipalityId="m1" onRetry={() => undefined} />,
      { address },
    );

  it('says why in a sentence, with a way back to one that exists', async () => {
    const html = await refusal('reading-not-found', '/kommunen/m1/vergleich?von=a&bis=a~workshop');
    expect(wordsIn(html)).toContain('Dieser Vergleich ist nicht möglich');
    expect(html).toContain('href="/kommunen/m1/vergleich"');
  });

  it('leads elsewhere where nothing was chosen', async () => {
    expect(await refusal('mapping-contradictory', '/kommunen/m1/vergleich')).toContain('href="/kommunen/m1"');
  });
});

describe('Andere Kommunen', () => {
  const others: OthersComparison = {
    participation: { joins: true, since: '2026-10-01T09:00:00.000Z', needed: 10 },
    notice: null,
    years: [2023, 2025],
    fields: [
      {
        id: 'f1',
        number: 1,
        title: { de: 'Steuerung' },
        criteria: [
          {
            criterionId: 'c1',
            title: { de: 'Monitoring' },
            years: [
              null,
              {
                year: 2025,
                own: '2',
                basis: 'answers',
                lower: '1',
                median: '3/2',
                upper: '5/2',
                sentence: 'Der eigene Wert liegt in der mittleren Hälfte.',
              },
            ],
          },
        ],
      },
    ],
  };
  const away: OthersComparison = {
    participation: { joins: false, since: null, needed: 10 },
    notice: 'Sie nehmen nicht teil.',
    years: [],
    fields: [],
  };
  const screen = (
    answer: OthersComparison,
    address = '/kommunen/m1/vergleich/andere',
    role: 'coordination' | 'viewer' = 'coordination',
  ) =>
    htmlOf(<OthersScreen municipalityId="m1" />, {
      address,
      role,
      answers: [[othersQuery('m1', 'de').queryKey, answer]],
    });

  it('shows the own value among the middle half of the others, as a picture, figures and a sentence', async () => {
    const html = await screen(others);
    expect(html).toContain('quartile-box__own');
    expect(wordsIn(html)).toMatch(
      /Monitoring .*Der eigene Wert liegt in der mittleren Hälfte\. 2,0 .*1,0 bis 2,5 1,5/,
    );
  });

  it('says so where too few others have a value in the year of the address', async () => {
    const html = await screen(others, '/kommunen/m1/vergleich/andere?jahr=2023');
    expect(wordsIn(html)).toContain('Weniger als 10 andere Kommunen haben');
    expect(html).not.toContain('quartile-box__half');
  });

  it('explains what is shared and what never is before anybody joins', async () => {
    const words = wordsIn(await screen(away));
    expect(words).toContain('Zurzeit ist hier nichts zu sehen Sie nehmen nicht teil.');
    expect(words).toContain('Was nie gezeigt wird Namen von Kommunen, auch nicht Ihrer.');
    expect(words).toContain('Werte, hinter denen weniger als 10 andere Kommunen stehen.');
    expect(words).toContain('Am Vergleich teilnehmen');
  });

  it('lets the coordination decide and nobody else', async () => {
    const words = wordsIn(await screen(away, undefined, 'viewer'));
    expect(words).not.toContain('Am Vergleich teilnehmen');
    expect(words).toContain('Über die Teilnahme entscheidet die Koordination Ihrer Kommune.');
  });
});

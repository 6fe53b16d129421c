import { describe, expect, it } from '@jest/globals';
import type { ModelsView, OwnRescoring, RescoringOutcome, RescoringView } from '@selbstcheck/contracts';
import { ModelsRoute } from './models-route.js';
import { OwnModelRoute } from './own-model-route.js';
import { RescoringRoute } from './rescoring-route.js';
import { MOMENT, sessionAs, wordsOf } from './screens.spec-support.js';

const VALUES: Omit<ModelsView['models'][number], 'hash' | 'name' | 'isActive' | 'createdAt'> = {
  cutOffs: ['1/2', '3/2', '5/2'],
  evidence: { solid: '2/3', limited: '1/2' },
  answerNoise: '1/5',
};

const MODELS: ModelsView['models'] = [
  { ...VALUES, hash: 'a'.repeat(64), name: 'wk-2020@1', isActive: true, createdAt: null },
  { ...VALUES, hash: 'b'.repeat(64), name: 'kreis-2026', isActive: false, createdAt: MOMENT },
];

const rescoring = (rest: Partial<RescoringView>): RescoringView => ({
  ...{ id: 'x1', modelHash: 'b'.repeat(64), modelName: 'kreis-2026', previousModelName: 'wk-2020@1' },
  ...{ state: 'ready', total: 40, done: 40, changed: 2, startedAt: MOMENT, endedAt: null },
  ...rest,
});

describe('the scoring models', () => {
  const shown = (rescorings: RescoringView[]) =>
    wordsOf(<ModelsRoute />, sessionAs('viewer', true), [[['models'], { models: MODELS, rescorings }]]);

  it('say which one counts and what each sets; any other can be tried out', async () => {
    const words = await shown([]);
    expect(words).toMatch(/wk-2020@1 gilt jetzt Stufe 2 ab 0,5, Stufe 3 ab 1,5, Stufe 4 ab 2,5/);
    expect(words).toContain('gut belegt ab 2/3 der Fragen, eingeschränkt belegt ab 50 %');
    expect(words).toContain('angenommene Antwortschwankung 20 %');
    expect(words).toContain('Probelauf starten kreis-2026');
    expect(words).not.toContain('Probelauf starten wk-2020@1');
  });

  it('are tried out one at a time', async () => {
    const words = await shown([rescoring({ state: 'running' })]);
    expect(words).not.toContain('Probelauf starten');
    expect(words).toContain('Es läuft schon eine Neuberechnung.');
    expect(words).toMatch(/kreis-2026 Probelauf läuft statt wk-2020@1/);
  });
});

describe('a trial of another model', () => {
  const change: RescoringOutcome['changes'][number] = {
    ...{ municipality: 'Musterstadt', round: 'Selbstcheck 2026', referenceDate: '2026-06-01' },
    ...{ reading: 'self_rating', fields: 2, overall: true },
  };
  const shown = (rest: Partial<RescoringView>) => {
    const outcome: RescoringOutcome = { rescoring: rescoring(rest), changes: [change], hasMore: false };
    return wordsOf(<RescoringRoute />, sessionAs('viewer', true), [
      [['rescoring', ''], outcome],
      [['rescoring-changes', ''], { pages: [outcome], pageParams: [0] }],
      [['rescoring-changes', 'x1'], { pages: [outcome], pageParams: [0] }],
    ]);
  };

  it('shows how far it is and can be cancelled, but not activated, while it runs', async () => {
    const words = await shown({ state: 'running', done: 13 });
    expect(words).toContain('13 von 40 Runden berechnet 25 Prozent berechnet');
    expect(words).toContain('Abbrechen');
    expect(words).not.toContain('Auf kreis-2026 umstellen');
    expect(words).not.toContain('Musterstadt');
  });

  it('names the rounds that would change without their stages, and can then be activated', async () => {
    const words = await shown({});
    expect(words).toContain('2 von 40 Runden haben nach kreis-2026 mindestens eine andere Stufe.');
    expect(words).toContain(
      'Musterstadt Selbstcheck 2026 Selbsteinschätzung, Stichtag 1. Juni 2026 2 Handlungsfelder und Gesamtwert',
    );
    expect(words).toContain('Auf kreis-2026 umstellen');
    expect(words).toContain('Verwerfen');
  });

  it('cannot be cancelled once it is activated, nor activated again', async () => {
    const words = await shown({ state: 'activated', endedAt: MOMENT });
    expect(words).toContain('Ergebnisse nach dem bisherigen Modell bleiben aufgehoben.');
    expect(words).not.toMatch(/Abbrechen|Verwerfen|Auf kreis-2026 umstellen/);
  });

  it('leads to the jobs where it did not finish', async () => {
    const words = await shown({ state: 'failed' });
    expect(words).toContain('Zu den Aufträgen');
    expect(words).not.toContain('Musterstadt');
  });
});

describe('what another model would mean for a municipality', () => {
  const shown = (outlook: OwnRescoring) =>
    wordsOf(<OwnModelRoute municipalityId="m1" />, sessionAs('steering'), [
      [['own-rescoring', 'm1'], outlook],
      [['scoring-model'], { name: 'wk-2020@1', ...VALUES }],
    ]);

  it('is shown stage by stage, before and after', async () => {
    const words = await shown({
      rescoring: rescoring({}),
      changes: [
        {
          ...{ round: 'Selbstcheck 2026', referenceDate: '2026-06-01', reading: 'workshop' },
          stages: [
            { field: { de: 'Teilhabe' }, before: 3, after: 2 },
            { field: null, before: null, after: 1 },
          ],
        },
      ],
    });
    expect(words).toContain('Selbstcheck 2026 Sicht nach Workshop, Stichtag 1. Juni 2026');
    expect(words).toContain('Handlungsfeld nach wk-2020@1 nach kreis-2026');
    expect(words).toContain('Teilhabe fortgeschritten auf dem Weg');
    expect(words).toContain('Gesamtwert keine Stufe auf den Weg gemacht');
  });

  it('is nothing where none waits, and said where no stage would change', async () => {
    expect(await shown({ rescoring: null, changes: [] })).toContain(
      'Zurzeit ist kein anderes Rechenmodell vorgesehen.',
    );
    expect(await shown({ rescoring: rescoring({}), changes: [] })).toContain('bliebe jede Stufe gleich');
  });
});

import type { ProgressCounts, ProgressView, RoundHead, RoundPlanView } from '@selbstcheck/contracts';

export const HEAD: RoundHead = {
  ...{ id: 'r1', title: 'Selbstcheck 2026', referenceDate: '2026-12-01', state: 'open', source: 'answers' },
  catalogue: { title: { de: 'Katalog' }, edition: '2.0', isDemonstration: false },
  ...{ opensOn: '2026-11-02', deadline: '2026-12-18', sourceName: null, revision: 1 },
  leadingReading: 'self_rating',
};

type Department = ProgressView['departments'][number];

function counts(asked: number, answered: number, changes: Partial<ProgressCounts> = {}): ProgressCounts {
  return {
    ...{ asked, answered, open: asked - answered, notAssessable: 0, disagreements: 0 },
    ...{ confirmed: 0, fresh: answered, noted: 0 },
    ...changes,
  };
}

/** A department that holds some questions and answered some of them. */
export function department(
  name: string,
  asked: number,
  answered: number,
  changes: Partial<Department> = {},
): Department {
  return {
    ...counts(asked, answered),
    ...{ department: name, agreedWithoutIt: 0, answeredBeyond: 0, members: 1, remindedAt: null },
    ...changes,
  };
}

interface Situation {
  readonly round?: Partial<RoundHead>;
  readonly asked?: number;
  readonly answered?: number;
  readonly counts?: Partial<ProgressCounts>;
  readonly departments?: readonly Department[];
  /** Negative after the deadline. */
  readonly daysLeft?: number;
  readonly unheld?: number;
  readonly provisional?: ProgressView['provisional'];
}

/** How far a round with one field and one criterion is. */
export function progressOf(situation: Situation = {}): ProgressView {
  const {
    asked = 10,
    answered = 4,
    departments = [],
    daysLeft = 26,
    unheld = 0,
    provisional = null,
  } = situation;
  const whole = counts(asked, answered, situation.counts);
  return {
    round: { ...HEAD, ...situation.round },
    counts: whole,
    fields: [
      {
        ...whole,
        ...{ id: 'f1', number: 1, title: { de: 'Steuerung' } },
        criteria: [{ ...whole, id: 'c1', title: { de: 'Monitoring' } }],
      },
    ],
    departments: [...departments],
    askedNext: departments
      .filter(({ open }) => open > 0)
      .map(({ department: name, open, asked: held }) => ({
        ...{ department: name, open, asked: held, daysLeft, isOverdue: daysLeft < 0 },
      })),
    ...{ unheld, provisional },
  };
}

/** The plan of a round; what a test is about is changed. */
export function planOf(changes: Partial<RoundPlanView> = {}): RoundPlanView {
  return {
    ...{ round: HEAD, catalogueVersionId: 'v1', namedReading: null, planRevision: 1 },
    ...{ criteriaWithoutQuestions: [], unheldQuestions: 0, questions: 10 },
    ...{ next: [], steps: [], newerVersions: [] },
    ...changes,
  };
}

import { SelbstcheckError } from '@selbstcheck/domain';

const INPUT_OF_DAY: Readonly<Record<string, string>> = {
  opening: 'opensOn',
  deadline: 'deadline',
  reference_date: 'referenceDate',
};

/** The input that each refusal of title, dates or version belongs to. */
export function inputsOfProblem(error: Error | null) {
  const which = error instanceof SelbstcheckError ? error.params.which : undefined;
  return {
    'round-date-invalid': INPUT_OF_DAY[String(which)] ?? 'referenceDate',
    'round-deadline-before-opening': 'deadline',
    'round-reference-date-late': 'referenceDate',
    'catalogue-version-unknown': 'catalogueVersionId',
  } as const;
}

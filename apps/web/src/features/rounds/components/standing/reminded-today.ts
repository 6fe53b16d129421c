import type { ProgressView } from '@selbstcheck/contracts';

/** Departments that were written to on the day of this moment, as the device counts days. */
export function remindedOn(departments: ProgressView['departments'], moment: number): ReadonlySet<string> {
  const today = new Date(moment).toDateString();
  return new Set(
    departments.flatMap(({ department, remindedAt }) =>
      remindedAt !== null && new Date(remindedAt).toDateString() === today ? department : [],
    ),
  );
}
